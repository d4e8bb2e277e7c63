import { describe, expect, test } from 'vitest';
import { plain, quotes } from '../../../../test/review/plain.ts';
import { numberingGap } from './numbering-gap.ts';

describe('numbering-gap', () => {
  test.each<[string, string[]]>([
    ['第一条 定义\n一\n第二条 服务\n二\n第四条 付款\n四', ['付款']],
    ['第一条 定义\n1.1 甲\n1.2 乙\n1.4 丁', ['丁']],
    ['一、甲\n二、乙\n五、戊', ['戊']],
    ['第一条 义务\n（1）甲；\n（2）乙；\n（4）丁。', ['丁。']],
    ['第四条 付款\n第五条 验收\n6.1 甲方应当验收。', ['付款', '甲方应当验收。']],
  ])('finds %j', (text, words) => expect(quotes(numberingGap, text)).toEqual(words));

  test.each([
    '第一条 甲\n1.1 一\n1.2 二\n第二条 乙\n2.1 三\n2.2 四',
    '第一条 甲\n（1）一；\n（2）二。\n第二条 乙\n（1）三；\n（2）四。',
    '第一条 甲\n第二条 乙\n附件一：\n第一条 丙\n第二条 丁',
    '一、甲\n（一）一；\n（二）二。\n二、乙\n（一）三。',
    '第一条 甲\n第二条 乙\n第三条 丙',
    '第一条 甲\n1、一\n1．一之一\n2．一之二\n2、二\n3、三',
    '第一条 甲\n1、一\n2、二\n第二条 乙\n1、三',
    '第一条 甲\n包括：（1）一；（2）二；\n（3）三。',
  ])('leaves alone %j', text => expect(quotes(numberingGap, text)).toEqual([]));

  test('finds a gap that only the contents fill', () => {
    const contents = [{ number: '第三条', title: '验收' }];
    const text = '第一条 定义\n一\n第二条 服务\n二\n第四条 付款\n四';
    expect(quotes(numberingGap, plain(text, { contents }))).toEqual(['付款']);
  });
});
