/** Nothing is lost and nothing invented, whatever the numbers look like and wherever the line breaks went. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docx, p } from './docx-fixture.ts';
import { bare, lines, readBytes, readString } from './printed.ts';

const words = fc
  .array(
    fc.constantFrom(
      '甲方',
      '应当',
      '依照第五条',
      '《民法典》第585条',
      '5.3%',
      '2026年1月2日',
      '1.1.0版',
      '____',
      '【】',
      '［　］',
      '第2.1款',
      '（1）',
      '，',
      '；',
      '违约金',
      '附件一',
      '签字',
      'SaaS',
      '1,000.00元',
      '目录',
      '。',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(parts => parts.join(''));
const number = fc.integer({ min: 1, max: 30 });
const marker = fc.oneof(
  number.map(n => `第${n}条`),
  number.map(n => `第 ${n} 条　`),
  fc.constantFrom('第一章', '第二条', '一、', '二、', '（一）', '（１）', '(2)', '①', '②', 'a. ', '1）', ''),
  number.map(n => `${n}. `),
  fc.tuple(number, number).map(([a, b]) => `${a}.${b} `),
  fc.tuple(number, number, number).map(([a, b, c]) => `${a}.${b}.${c} `),
);
const line = fc.tuple(marker, words, fc.constantFrom('。', '：', '；', '')).map(parts => parts.join(''));
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\n\n', ''))
  .map(([all, end]) => all.join(end));

/** Contents are printed apart; a signature page keeps its words and not the columns of its tables. */
function printedWords(outside: ReturnType<typeof readString>): string {
  const contents = outside.contents.map(({ number: own, title, page = '' }) => own + title + page);
  return [...bare([...lines(outside), ...contents].join('')).replaceAll('_', '')].sort().join('');
}

test('every character of a text is in the tree or in the contents', () => {
  fc.assert(
    fc.property(text, source => {
      const outside = readString(source);
      const expected = [...bare(source).replaceAll('_', '')].sort().join('');
      // The word above a table of contents stands for the table itself.
      const heading = outside.contents.length ? '目录' : '';
      const own = [...(printedWords(outside) + heading)].sort().join('');
      expect([own, printedWords(outside)]).toContain(expected);
    }),
    { numRuns: 1000 },
  );
});

test('without a table of contents the order is kept as well', () => {
  fc.assert(
    fc.property(text, source => {
      const outside = readString(`合同\n${source}`);
      if (outside.contents.length) return;
      expect(bare(lines(outside).join(''))).toBe(bare(`合同${source}`));
    }),
    { numRuns: 1000 },
  );
});

test('a Word file reads like the text of its paragraphs', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 15 }), all => {
      const body = all.map(own => p(own)).join('');
      expect(lines(readBytes(docx({ body })))).toEqual(lines(readString(all.join('\n'))));
    }),
    { numRuns: 200 },
  );
});
