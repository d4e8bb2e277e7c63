import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from './print-data.ts';
import { typedRuns } from './typed-text.ts';

/** The characters that come out, line breaks as `\n`. */
function text(runs: readonly Run[]): string {
  return runs
    .map(run => {
      if (typeof run === 'string') return run;
      if (run.is === 'chunks') return run.chunks.join('');
      return run.is === 'break' ? '\n' : '';
    })
    .join('');
}

describe('typed text', () => {
  test('ordinary words are one run', () =>
    expect(typedRuns('张三 Zhang San', 40)).toEqual(['张三 Zhang San']));

  test('markup is words', () => {
    const words = '#import "x" $a$ \\u{41} *b* _c_ <d> @e // f';
    expect(typedRuns(words, 40)).toEqual([words]);
  });

  test('controls, lone surrogates and noncharacters go; line breaks stay', () => {
    expect(text(typedRuns('甲\u0000\u0007\ud800乙\ufffe\r\n丙\ufdd0\t丁', 40))).toBe('甲乙\n丙 丁');
  });

  test('a long word may be parted, a joined emoji may not', () => {
    expect(typedRuns(`名${'W'.repeat(10)}字`, 8)).toEqual([
      '名',
      { is: 'chunks', chunks: ['WWWW', 'WWWW', 'WW'] },
      '字',
    ]);
    expect(typedRuns('👩‍👩‍👧‍👦'.repeat(5), 8)).toEqual([
      { is: 'chunks', chunks: ['👩‍👩‍👧‍👦'.repeat(4), '👩‍👩‍👧‍👦'] },
    ]);
  });

  test('direction ends with the answer', () => {
    expect(text(typedRuns('\u202eabc', 40))).toBe('\u2068\u202eabc\u2069');
    expect(text(typedRuns('abc', 40))).toBe('abc');
  });

  test('a mark without a composed form is set by itself', () => {
    expect(typedRuns('e\u0301x\u0323\u0301', 40)).toEqual([
      { is: 'chunks', chunks: ['éx', '\u0323', '\u0301'] },
    ]);
  });

  test('whatever is typed stays, but for what cannot be printed', () => {
    const dropped = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u2068\u2069\ufeff\u25a1]|\p{Variation_Selector}/gu;
    const plain = (words: string) => words.normalize('NFC').replace(dropped, '').replace(/\s/g, '');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 4, max: 40 }),
        (words, longWord) => {
          expect(plain(text(typedRuns(words, longWord)))).toBe(plain(words.replace(dropped, '')));
        },
      ),
      { seed: 20260101, numRuns: 500 },
    );
  });
});
