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
  display: grid;
  grid-template-rows: 1fr auto auto 1fr auto;
  padding: 56px 104px 64px;
  background: var(--paper);
  color: var(--ink);
  border-block-start: 12px solid var(--accent);
  font-family: var(--sans);
}
h1 {
  grid-row: 2;
  margin: 0;
  font: 700 148px / 1.2 var(--serif);
  letter-spacing: 0.14em;
}
p {
  margin: 0;
}
.line {
  margin-block-start: 28px;
  font: 400 42px / 1.5 var(--serif);
  color: var(--ink-2);
}
.end {
  grid-row: 5;
  padding-block-start: 22px;
  border-block-start: 1px solid var(--rule);
  font-size: 26px;
  color: var(--ink-2);
}
</style>
<h1>明约</h1>
<p class="line">依据中国现行法的客户合同模板库</p>
<p class="end">逐条解释 · 法条可核对 · 版本永久保留</p>
</html>`;
}
