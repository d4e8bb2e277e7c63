/** `review`: how the time of the check-up grows with the length of a document, and which rules take most of it. */
import { performance } from 'node:perf_hooks';
import { present } from '../../src/domain/fill/fill.ts';
import { number } from '../../src/domain/numbering/number.ts';
import { styleFor } from '../../src/domain/numbering/styles.ts';
import { renderText } from '../../src/domain/output/text/render-text.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { review } from '../../src/domain/review/review.ts';
import type { ReviewContext } from '../../src/domain/review/rule.ts';
import { rules } from '../../src/domain/review/rules.ts';
import { subjectOf } from '../../src/domain/review/subject-of.ts';
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import { newest } from '../../src/domain/template/library.ts';
import { readContent } from '../content/read-content.ts';
import { milliseconds, printTable, times } from './table.ts';

const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const SLOWEST = 8;

export async function benchReview(): Promise<void> {
  const { library } = parseLibrary((await readContent()).files);
  const texts = library.contracts.flatMap(series => {
    const template = newest(series);
    if (!template) return [];
    const document = present(template);
    const { title, type } = template.meta;
    return [renderText(document, { title, numbering: number(document, styleFor(type)), annexes: [] })];
  });
  const all = texts.join('\n');
  const context: ReviewContext = {
    laws: library.laws,
    on: '2026-11-22',
    origin: 'outside',
    family: 'customer-service',
    audience: 'consumer',
  };
  const rows: string[][] = [];
  let before: number | undefined;
  const perRule = new Map<string, number>();
  for (const length of LENGTHS) {
    const text = all.repeat(Math.ceil(length / all.length)).slice(0, length);
    const begin = performance.now();
    const { title, document, numbering, contents, parties } = readOutside({ text }, { changes: 'accepted' });
    const read = performance.now();
    const subject = subjectOf(document, numbering, { title, parties, contents, annexes: [] });
    const findings = review(subject, context).length;
    const checked = performance.now() - read;
    rows.push([
      String(length),
      milliseconds(read - begin),
      milliseconds(checked),
      before === undefined ? '' : times(checked / before),
      String(findings),
    ]);
    before = checked;
    if (length === LENGTHS.at(-1)) {
      const fresh = subjectOf(document, numbering, { title, parties, contents, annexes: [] });
      for (const rule of rules) {
        const start = performance.now();
        rule.check(fresh, context);
        perRule.set(rule.id, performance.now() - start);
      }
    }
  }
  printTable(['字符数', '读入', '审查', '比前一行', '发现'], rows);
  const slowest = [...perRule].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
  console.log(`\n最长的一份里最慢的规则：`);
  printTable(
    ['规则', '用时'],
    slowest.map(([id, time]) => [id, milliseconds(time)]),
  );
}
