/** The card that other sites show beside a link (Open Graph): name and one line, in the site's own colours. */

/** Markup for a page of 1200 × 630 CSS pixels; `tokens` is the site's style sheet of colours. */
export function ogCard(tokens: string): string {
  return `<!doctype html>
<html lang="zh-CN" data-theme="light">
<meta charset="utf-8">
<style>
${tokens}
body {
  margin: 0;
  box-sizing: border-box;
  block-size: 630px;
  display: flex;
  flex-direction: column;
  justify-content: center;
  padding: 0 112px 24px;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--serif);
}
h1 {
  margin: 0;
  font-size: 160px;
  font-weight: 700;
  line-height: 1.2;
  letter-spacing: 0.12em;
}
h1::before {
  display: inline-block;
  inline-size: 0.4em;
  block-size: 0.4em;
  margin-inline-end: 0.3em;
  vertical-align: 0.16em;
  background: var(--accent);
  content: '';
}
p {
  margin: 36px 0 0;
  padding-block-start: 36px;
  border-block-start: 1px solid var(--rule-2);
  font-size: 42px;
  line-height: 1.5;
  color: var(--ink-2);
}
</style>
<h1>明约</h1>
<p>依据中国现行法的客户合同模板库</p>
</html>`;
}
