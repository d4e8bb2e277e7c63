import { describe, expect, test } from 'vitest';
import { indexWords, looseSpellings, spellings } from '../../src/components/search/query.ts';

const termsOf = (query: string): string[] => spellings(query).map(({ terms }) => terms.join(' '));
const wordsOf = (query: string): string => indexWords(spellings(query)[0]!);

describe('spellings', () => {
  test.each([
    ['單獨同意', ['单独同意', '單獨同意']],
    ['４９６', ['496', '第496条', '第四百九十六条']],
    ['第496条', ['第496条', '第四百九十六条']],
    ['20％', ['20%', '百分之二十']],
    ['25', ['25']],
    ['民法典585', ['民法典第585条', '民法典第五百八十五条', '民法典 第585条', '民法典 第五百八十五条']],
    ['違約金', ['违约金', '違約金']],
    ['付违约金。甲方', ['付违约金甲方']],
    ['保密 期限', ['保密 期限']],
    ['。，', []],
    ['', []],
  ])('of %s', (query, expected) => {
    expect(termsOf(query)).toEqual(expected);
  });

  test('a short name gives the full one first, and statute and article also stand apart', () => {
    const terms = termsOf('个保法第23条');
    expect(terms[0]).toBe('个人信息保护法第23条');
    expect(terms).toContain('个人信息保护法第二十三条');
    expect(terms).toContain('个人信息保护法 第二十三条');
    expect(terms).toContain('个保法第23条');
  });

  test('never more than eight', () => {
    expect(spellings('個保法第23條7天20%').length).toBeLessThanOrEqual(8);
  });
});

describe('words for the index', () => {
  test.each([
    ['违约金', '违约 约金'],
    ['在30日内', '30 日内'],
    ['013年', '013 年'],
    ['按20%计算', '20% 计算'],
    ['付。甲方', '甲方'],
    ['定金，甲', '定金'],
    ['证据：书面合', '证据 书面 面合'],
    ['第3.2款', '3.2 款'],
    ['3年', '3 年'],
    ['金', '金'],
    ['个人信息保护', '个人 信息 保护'],
    ['个人信息法', '个人 人信 信息 息法'],
  ])('of %s', (query, expected) => {
    expect(wordsOf(query)).toBe(expected);
  });

  test('a long text asks for twelve words at most', () => {
    const text =
      '当事人一方不履行合同义务或者履行合同义务不符合约定的应当承担继续履行采取补救措施或者赔偿损失等违约责任';
    expect(wordsOf(text).split(' ')).toHaveLength(12);
  });
});

test('loose spellings are words', () => {
  expect(looseSpellings('定金不超过20%')[0]!.terms).toEqual(['定金', '超过', '20%']);
  expect(looseSpellings('定金不超过20%')[1]!.terms).toEqual(['定金', '超过', '百分之二十']);
  expect(looseSpellings('违约金、定金')[0]!.terms).toEqual(expect.arrayContaining(['违约', '定金']));
});
