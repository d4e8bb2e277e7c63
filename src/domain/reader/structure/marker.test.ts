import { describe, expect, test } from 'vitest';
import { isCitation, readMarker } from './marker.ts';

describe('readMarker', () => {
  test.each([
    ['第一条 目的', 'article', '第一条', [1], '目的'],
    ['第 12 條：价款', 'article', '第 12 條：', [12], '价款'],
    ['第二百五十三条之一 其他', 'article', '第二百五十三条之一', [253, 1], '其他'],
    ['第三部分 商务条款', 'chapter', '第三部分', [3], '商务条款'],
    ['十一、附则', 'chinese', '十一、', [11], '附则'],
    ['（十）其他', 'chinese-bracket', '（十）', [10], '其他'],
    ['１．甲', 'decimal', '１．', [1], '甲'],
    ['5.3补偿', 'dotted', '5.3', [5, 3], '补偿'],
    ['5.4 个人信息', 'dotted', '5.4', [5, 4], '个人信息'],
    ['5.3年度报告', 'dotted', '5.3', [5, 3], '年度报告'],
    ['1.1.2. 甲', 'dotted', '1.1.2.', [1, 1, 2], '甲'],
    ['(12) 甲', 'bracket', '(12)', [12], '甲'],
    ['3）甲', 'half-bracket', '3）', [3], '甲'],
    ['㉑甲', 'circled', '㉑', [21], '甲'],
    ['iv. 甲', 'roman', 'iv.', [4], '甲'],
    ['b) 甲', 'letter', 'b)', [2], '甲'],
    ['☐ 同意', 'box', '☐', [], '同意'],
  ])('%s', (text, kind, label, values, rest) => {
    expect(readMarker(text)).toEqual({ kind, label, values, rest });
  });

  test.each([
    '第五条的约定',
    '第五条、第六条',
    '第五条第二款',
    '5.3%的利息',
    '1.5倍',
    '2.5年内',
    '1.1.0版本',
    '2026.1.2签署',
    '2026年1月2日',
    '一二三',
    '192.168.100.1000',
    'I.B.M.公司',
    '甲方',
    '',
  ])('no number: %s', text => expect(readMarker(text)).toBeUndefined());
});

test('第…条 that is cited is told from one that begins', () => {
  const cited = ['的约定', '所述', '规定的', '第二款', '和第六条', '，', '项下'];
  const begun = [' 履行', '所有权', '第三方责任', '和解', '及时通知', '中止'];
  expect(cited.map(after => isCitation('第五条', after))).toEqual(cited.map(() => true));
  expect(begun.map(after => isCitation('第五条', after))).toEqual(begun.map(() => false));
});
