import { describe, expect, test } from 'vitest';
import type { Name } from './names.ts';
import { isWholeName, matchPinyin, pinyinLetters } from './pinyin.ts';

function name(title: string, syllables: string): Name {
  return { title, url: `/${title}/`, kind: '条款', syllables };
}

const names = [
  name('违约金', 'wei yue jin'),
  name('违约责任', 'wei yue ze ren'),
  name('争议解决', 'zheng yi jie jue'),
  name('客户信息保密协议', 'ke hu xin xi bao mi xie yi'),
  name('保密', 'bao mi'),
];
const titles = (letters: string): string[] => matchPinyin(letters, names, 5).map(({ title }) => title);

describe('pinyin', () => {
  test.each([
    ['wyj', '违约金'],
    ['weiyuejin', '违约金'],
    ['weiyj', '违约金'],
    ['wyjin', '违约金'],
    ['zyjj', '争议解决'],
    ['zhyjj', '争议解决'],
    ['zhengyi', '争议解决'],
    ['khxx', '客户信息保密协议'],
    ['baomi', '保密'],
  ])('%s finds %s first', (letters, title) => {
    expect(titles(letters)[0]).toBe(title);
  });

  test('a part of a name is found behind whole names', () => {
    expect(titles('bm')).toEqual(['保密', '客户信息保密协议']);
    expect(titles('wy')).toEqual(['违约金', '违约责任']);
  });

  test.each(['wyx', 'yw', 'jinwei'])('%s finds nothing', letters => {
    expect(titles(letters)).toEqual([]);
  });

  test.each([
    ['WYJ', 'wyj'],
    ["xi'an", 'xian'],
    ['lü se', 'lvse'],
    ['w', undefined],
    ['违约', undefined],
    ['20', undefined],
  ])('letters of %s', (query, letters) => {
    expect(pinyinLetters(query)).toBe(letters);
  });

  test('whole names', () => {
    expect(isWholeName('wyj', names[0]!)).toBe(true);
    expect(isWholeName('wy', names[0]!)).toBe(false);
    expect(isWholeName('mi', names[4]!)).toBe(false);
  });
});
