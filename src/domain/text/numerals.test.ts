import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleNumeral,
  numeral,
  numeralDigits,
  readArticleNumeral,
  readInteger,
  readNumeral,
  readNumeralDigits,
} from './numerals.ts';

const statuteStyle: readonly (readonly [number, string])[] = [
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [15, '十五'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [105, '一百零五'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [121, '一百二十一'],
  [585, '五百八十五'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1260, '一千二百六十'],
  [10_001, '一万零一'],
  [100_000, '十万'],
  [107_000, '十万七千'],
  [100_015, '十万零一十五'],
  [100_010_000, '一亿零一万'],
  [1_000_100_000_000, '一万零一亿'],
  [2_000_000_000_000_000, '二千万亿'],
];

describe('numeral', () => {
  it.each(statuteStyle)('%d is %s', (n, text) => {
    expect(numeral(n)).toBe(text);
    expect(readNumeral(text)).toBe(n);
  });

  it('is read back as the same number', () => {
    fc.assert(fc.property(fc.maxSafeNat(), n => readNumeral(numeral(n)) === n));
  });

  it('never doubles 零 and never ends in it', () => {
    fc.assert(fc.property(fc.integer({ min: 1 }), n => !/零零|零$/.test(numeral(n))));
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 53])('refuses %d', n => {
    expect(() => numeral(n)).toThrow(RangeError);
  });
});

describe('readNumeral', () => {
  it.each([
    ['一百〇一', 101],
    ['一百○一', 101],
    ['一十五', 15],
    ['两百', 200],
    ['廿一', 21],
    ['卅', 30],
    ['十万零七千', 107_000],
    ['壹佰零壹', 101],
    ['壹億', 100_000_000],
  ])('reads %s', (text, n) => {
    expect(readNumeral(text)).toBe(n);
  });

  it.each([
    '',
    '十百',
    '一二',
    '一百五',
    '一百零',
    '零一',
    '万',
    '一零一',
    '一百一',
    '十五条',
    '15',
    '一万零零一',
    '九千万亿亿',
  ])('does not take %j for a number', text => {
    expect(readNumeral(text)).toBeUndefined();
  });
});

describe('single figures', () => {
  it('writes and reads them one by one', () => {
    expect(numeralDigits('05')).toBe('零五');
    expect(readNumeralDigits('二〇二六')).toBe('2026');
    expect(readNumeralDigits('二十六')).toBeUndefined();
    expect(readNumeralDigits('')).toBeUndefined();
  });
});

describe('readInteger', () => {
  it.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['１，２００', 1200],
    [' 3 ', 3],
    ['十二', 12],
  ])('reads %j', (text, n) => {
    expect(readInteger(text)).toBe(n);
  });

  it.each(['', '1,2', '1.5', '-3', '9007199254740993', '八十x'])('does not read %j', text => {
    expect(readInteger(text)).toBeUndefined();
  });
});

describe('articles', () => {
  it.each([
    ['585', '第五百八十五条'],
    ['253-1', '第二百五十三条之一'],
    ['12', '第十二条'],
    ['1260', '第一千二百六十条'],
  ])('%s is %s', (article, text) => {
    expect(articleNumeral(article)).toBe(text);
    expect(readArticleNumeral(text)).toBe(article);
  });

  it.each([
    ['第253条之一', '253-1'],
    ['第 585 条', '585'],
    ['第五百〇一条', '501'],
  ])('reads %s', (text, article) => {
    expect(readArticleNumeral(text)).toBe(article);
  });

  it.each(['第条', '第零条', '五百条', '第五百条第二款', '第五条之', '第五条之零'])(
    'does not read %s',
    text => {
      expect(readArticleNumeral(text)).toBeUndefined();
    },
  );
});
