import { describe, expect, test } from 'vitest';
import { numberVariants, toFigures, toNumerals } from './number-variants.ts';

const pairs: [figures: string, numerals: string][] = [
  ['第496条', '第四百九十六条'],
  ['第253条之1', '第二百五十三条之一'],
  ['民法典第585条第2款', '民法典第五百八十五条第二款'],
  ['20%', '百分之二十'],
  ['0.05%', '百分之零点零五'],
  ['30日内', '三十日内'],
  ['5个工作日', '五个工作日'],
  ['3年', '三年'],
  ['不超过15倍', '不超过十五倍'],
];

describe('number variants', () => {
  test.each(pairs)('%s is spelled %s', (figures, numerals) => {
    expect(toNumerals(figures)).toBe(numerals);
    expect(toFigures(numerals)).toBe(figures);
  });

  test.each([
    ['万分之五', '0.05%'],
    ['千分之三', '0.3%'],
    ['两年', '2年'],
  ])('%s is %s in figures', (numerals, figures) => {
    expect(toFigures(numerals)).toBe(figures);
  });

  test.each(['2026年11月22日', '3.2', '120000.00元', '一方', '统一社会信用代码', '万一'])(
    '%s stays as it is',
    text => {
      expect(toNumerals(text)).toBe(text);
      expect(toFigures(text)).toBe(text);
    },
  );

  test('a bare number may be an article', () => {
    expect(numberVariants('496')).toEqual(['496', '第496条', '第四百九十六条']);
    expect(numberVariants('496条')).toEqual(['496条', '第四百九十六条']);
  });

  test('days have two words', () => {
    expect(numberVariants('7天无理由')).toEqual(['7天无理由', '七天无理由', '7日无理由', '七日无理由']);
  });

  test('a text without numbers has no variants', () => {
    expect(numberVariants('违约金')).toEqual(['违约金']);
  });
});
