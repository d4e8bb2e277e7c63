/** Tracked changes: accepting all gives exactly the new text, rejecting all exactly the old one, numbers included. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparable, ComparableLine } from '../../src/domain/compare/comparable.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import { comparable } from '../../src/domain/compare/document-clauses.ts';
import { number } from '../../src/domain/numbering/number.ts';
import { contractStyle } from '../../src/domain/numbering/styles.ts';
import { renderRedlineDocx } from '../../src/domain/output/docx/redline-docx.ts';
import { versions } from '../compare/random-text.ts';
import { comparableOf, vectorPairs } from '../compare/vectors.ts';
import { anyDocument } from '../domain/arbitrary-tree.ts';
import { printedLines, wordLines } from './printed.ts';

const facts = { author: '张三', date: '2026-03-01', titleA: '旧稿', titleB: '新稿' };

function expectBoth(a: Comparable, b: Comparable, name = ''): void {
  const bytes = renderRedlineDocx(compare(a, b), facts);
  expect(wordLines(bytes, 'accepted'), `${name} accepted`).toEqual(printedLines(b));
  expect(wordLines(bytes, 'rejected'), `${name} rejected`).toEqual(printedLines(a));
}

/** The reader takes a table of one cell for a frame and reads its words as text. */
function withTwoColumns(document: Comparable): Comparable {
  const wide = (line: ComparableLine) =>
    line.style === 'row' && !line.text.includes('\t') ? { ...line, text: `${line.text}\t列` } : line;
  return {
    ...document,
    clauses: document.clauses.map(clause => ({ ...clause, lines: clause.lines.map(wide) })),
  };
}

describe('accepted and rejected, in our own reader', () => {
  test('700 versions of a text', () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => expectBoth(comparableOf(before), comparableOf(after))),
      { numRuns: 700 },
    );
  });

  test('300 pairs of trees of any shape', () => {
    const whole = fc
      .tuple(anyDocument, fc.constantFrom('保密协议', '服务合同', ''))
      .map(([document, title]) =>
        withTwoColumns(comparable(document, number(document, contractStyle), [], { title })),
      );
    fc.assert(
      fc.property(whole, whole, (a, b) => expectBoth(a, b)),
      { numRuns: 300 },
    );
  });

  test('a row of a table that became a paragraph', () => {
    const [row, item] = [
      { label: '', text: '\t', level: 1, table: '1' },
      { label: '（1）', text: '', level: 2 },
    ];
    const heading = { label: '第一条', text: '定义', level: 0 };
    expectBoth(comparableOf([heading, row]), comparableOf([heading, item]));
    expectBoth(comparableOf([heading, item]), comparableOf([heading, row]));
  });

  test.each(vectorPairs)('$id', ({ before, after }) => {
    expectBoth(comparableOf(before), comparableOf(after));
    expectBoth(comparableOf(after), comparableOf(before));
  });
});
