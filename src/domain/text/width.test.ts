import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, toHalfWidthDigits } from './width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['甲方', 4],
    ['2026年11月22日', 14],
    ['120,000.00元', 12],
    ['“客户信息”', 12],
    ['第３条、①——……', 18],
    ['□☑', 4],
    ['𠮷', 2],
    ['95%', 3],
  ])('%j is %d halves wide', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('adds up', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(text, text, (a, b) => displayWidth(a + b) === displayWidth(a) + displayWidth(b)));
  });
});

describe('toHalfWidthDigits', () => {
  it('makes typing readable for parsers and leaves Han characters alone', () => {
    expect(toHalfWidthDigits('２０２６年，ＡＢｃ　（１．５％）')).toBe('2026年,ABc (1.5%)');
    expect(toHalfWidthDigits('、。《》“”￥')).toBe('、。《》“”￥');
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const once = toHalfWidthDigits(text);
        expect(toHalfWidthDigits(once)).toBe(once);
      }),
    );
  });
});
