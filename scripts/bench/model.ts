/** `model`: what each step from an author's file to an output costs, for the longest draft and the shortest. */
import { present } from '../../src/domain/fill/fill.ts';
import { number } from '../../src/domain/numbering/number.ts';
import { styleFor } from '../../src/domain/numbering/styles.ts';
import { renderHtml } from '../../src/domain/output/html/render-html.ts';
import { renderTemplateJson } from '../../src/domain/output/json/render-json.ts';
import { renderText } from '../../src/domain/output/text/render-text.ts';
import { type ContentFile, parseLibrary } from '../../src/domain/source/parse-library.ts';
import { parseTemplate } from '../../src/domain/source/parse-template.ts';
import { readContent } from '../content/read-content.ts';
import { Stop } from '../site/steps.ts';
import { milliseconds, printTable, times } from './table.ts';
import { medianTime } from './timing.ts';

export async function benchModel(): Promise<void> {
  const { files } = await readContent();
  const drafts = files
    .filter(({ file }) => /^contracts\/.*\/draft\.mdx$/.test(file))
    .sort((a, b) => a.text.length - b.text.length);
  const [shortest, longest] = [drafts[0], drafts.at(-1)];
  if (!shortest || !longest) throw new Stop('src/content/contracts 里没有草稿。');
  const [short, long] = [stepTimes(shortest), stepTimes(longest)];
  const all = Object.values(long).reduce((sum, value) => sum + value, 0);
  printTable(
    ['', `最长：${name(longest)}`, '占比', `最短：${name(shortest)}`, '最长/最短'],
    [
      [
        '字符数',
        `${longest.text.length}`,
        '',
        `${shortest.text.length}`,
        times(longest.text.length / shortest.text.length),
      ],
      ...Object.entries(long).map(([step, value]) => [
        step,
        milliseconds(value),
        `${Math.round((100 * value) / all)}%`,
        milliseconds(short[step]),
        times(value / short[step]!),
      ]),
    ],
  );
  const library = medianTime(() => parseLibrary(files), 3, 1);
  console.log(`解析整个库（${files.length} 个文件）：${milliseconds(library)}。`);
}

/** Milliseconds of each step. */
function stepTimes({ file, text }: ContentFile): Readonly<Record<string, number>> {
  const { template } = parseTemplate(text, file);
  if (!template) throw new Stop(`${file} 有错，读不出来：先运行 npm run check。`);
  const style = styleFor(template.meta.type);
  const document = present(template);
  const numbering = number(document, style);
  const context = { numbering, annexes: template.meta.annexes.map(({ id }) => ({ id, title: id })) };
  const ofBody = { ...context, numbering: number(template.body, style) };
  const links = { lawHref: () => '#', annexHref: () => '#', anchors: true };
  return {
    解析: medianTime(() => parseTemplate(text, file)),
    填写: medianTime(() => present(template)),
    编号: medianTime(() => number(document, style)),
    HTML: medianTime(() => renderHtml(document, { ...context, ...links })),
    纯文本: medianTime(() => renderText(document, context)),
    JSON: medianTime(() => JSON.stringify(renderTemplateJson(template, ofBody))),
  };
}

function name({ file }: ContentFile): string {
  return file.replace(/^contracts\/|\/draft\.mdx$/g, '');
}
