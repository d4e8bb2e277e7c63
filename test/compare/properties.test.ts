/** Properties of every comparison, over random texts, random edits and random trees. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableText } from '../../src/domain/compare/comparable.ts';
import { comparable } from '../../src/domain/compare/document-clauses.ts';
import { tokenizer } from '../../src/domain/compare/tokens.ts';
import { number } from '../../src/domain/numbering/number.ts';
import { contractStyle } from '../../src/domain/numbering/styles.ts';
import { anyDocument } from '../domain/arbitrary-tree.ts';
import { expectEmpty, expectToHold } from './hold.ts';
import { lineText, versions } from './random-text.ts';
import { comparableOf } from './vectors.ts';

const rounds = { numRuns: 400 };

describe('every comparison', () => {
  test('of two versions holds both texts, and swaps when its sides are swapped', () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        expectToHold(comparableOf(before), comparableOf(after));
      }),
      rounds,
    );
  });

  test('of unrelated documents holds both texts', () => {
    fc.assert(
      fc.property(versions, versions, (one, other) => {
        expectToHold(comparableOf(one.before), comparableOf(other.after));
      }),
      rounds,
    );
  });

  test('of a document with itself is empty', () => {
    fc.assert(
      fc.property(versions, ({ before }) => expectEmpty(comparableOf(before))),
      rounds,
    );
  });

  test('of trees of any shape holds both texts', () => {
    const whole = anyDocument.map(document =>
      comparable(document, number(document, contractStyle), [], { title: '合同' }),
    );
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expectEmpty(a);
        expectToHold(a, b);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a change turns on', () => {
  const grave = new Set(['added', 'removed', 'moved', 'substantive', 'answer']);

  test('a figure, a negation or a party is never below 实质', () => {
    const swaps = fc.constantFrom(
      ['3', '8'],
      ['三', '五'],
      ['', '不'],
      ['', '未'],
      ['无', '有'],
      ['甲方', '乙方'],
      ['应当', '可以'],
      ['壹', '贰'],
      ['％', '‰'],
      ['第五百八十五条', '第五百八十六条'],
    );
    fc.assert(
      fc.property(lineText, lineText, swaps, (left, right, [from, to]) => {
        const [a, b] = [comparableText(left + from + right), comparableText(left + to + right)];
        const { changes } = expectToHold(a, b);
        expect(changes.some(change => grave.has(change.class))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('a name that was given is never cut', () => {
    const names = ['杭州示例有限公司', '同方示例'];
    const tokenize = tokenizer({ names, terms: ['客户信息'] });
    fc.assert(
      fc.property(lineText, lineText, fc.constantFrom(...names), (left, right, name) => {
        const tokens = tokenize(left + name + right).map(({ text }) => text);
        expect(tokens.join('')).toBe(left + name + right);
        expect(tokens).toContain(name);
      }),
    );
  });
});
