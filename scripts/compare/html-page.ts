/** A redline as one HTML file that can be opened, printed and sent: the site's own style sheets go into it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Redline } from '../../src/domain/compare/redline.ts';
import { summary } from '../../src/domain/compare/summary.ts';
import { escapeHtml } from '../../src/domain/output/html/escape.ts';
import { countWords } from '../../src/domain/output/redline/change-list.ts';
import { redlineHtml } from '../../src/domain/output/redline/html.ts';

const STYLES = ['layers', 'tokens', 'base', 'redline'];

export async function htmlPage(redline: Redline): Promise<string> {
  const styles = await Promise.all(
    STYLES.map(name =>
      readFile(fileURLToPath(new URL(`../../src/styles/${name}.css`, import.meta.url)), 'utf8'),
    ),
  );
  const title = `${redline.a.title} → ${redline.b.title}`;
  const told = countWords(summary(redline).counts) || '两份文字相同。';
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${styles.join('\n')}</style>
<main class="redline-file">
<h1>${escapeHtml(title)}</h1>
<p>${told}</p>
${redlineHtml(redline, 'inline')}
</main>
</html>
`;
}
