import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codedRanges, type FontList, familiesOf, fontsFor } from './font-list.ts';

const codes = (text: string) => [...text].map(character => character.codePointAt(0)!).sort((a, b) => a - b);
const slice = (family: string, characters: string) => ({
  file: `${family}.ttf`,
  bytes: 1,
  family,
  characters: codedRanges(codes(characters)),
});
const list: FontList = {
  base: [{ file: 'base.ttf', bytes: 1 }],
  sets: [codedRanges(codes(' abc甲乙')), codedRanges(codes('☐'))],
  slices: [slice('One', '丙丁'), slice('Two', '丁戊𠮷')],
};
const families = (text: string) => familiesOf(fontsFor(list, text));

describe('fonts for a text', () => {
  test.each([
    ['甲乙☐ a', []],
    ['甲丙', ['One']],
    ['丁', ['One']],
    ['𠮷丁', ['One', 'Two']],
    ['甲\u200d\n\u{e0100}', []],
    ['己丙', ['One', 'Mingyue Boxes']],
  ])('%s', (text, expected) => expect(families(text)).toEqual(expected));

  test('what no font has is named once, in order', () => {
    expect(fontsFor(list, '壬己甲己').uncovered).toEqual(['壬', '己'].sort());
  });
});

test('coded characters are exactly those that went in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0x20, max: 0x2ffff }), { maxLength: 60 }), chosen => {
      const usable = chosen.filter(code => code < 0xd800 || code > 0xdfff);
      const sorted = usable.toSorted((a, b) => a - b);
      const own: FontList = { base: [], sets: [codedRanges(sorted)], slices: [] };
      const around = sorted
        .flatMap(code => [code - 1, code, code + 1])
        .filter(code => code < 0xd800 || code > 0xdfff);
      const missing = new Set(fontsFor(own, String.fromCodePoint(...around)).uncovered);
      for (const code of sorted) expect(missing.has(String.fromCodePoint(code))).toBe(false);
      const others = around.filter(code => !sorted.includes(code)).map(code => String.fromCodePoint(code));
      const visible = others.filter(
        character => !/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u.test(character),
      );
      expect([...missing].sort()).toEqual([...new Set(visible)].sort());
    }),
    { seed: 20260101 },
  );
});
