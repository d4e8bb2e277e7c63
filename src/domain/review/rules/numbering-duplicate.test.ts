import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { numberingDuplicate } from './numbering-duplicate.ts';

describe('numbering-duplicate', () => {
  test.each<[string, string[]]>([
    ['第一条 甲\n第二条 乙\n第二条 丙\n第三条 丁', ['丙']],
    ['第一条 甲\n1.1 一\n1.1 二', ['二']],
    ['一、甲\n二、乙\n二、丙', ['丙']],
    ['第一条 甲\n1.1 Party B shall pay.\n1.1 乙方应当付款。\n1.1 乙方应当交货。', ['乙方应当交货。']],
  ])('finds %j', (text, words) => expect(quotes(numberingDuplicate, text)).toEqual(words));

  test.each([
    '第一条 甲\n第二条 乙\n第三条 丙',
    '第一条 甲\n1.1 Party B shall pay.\n1.1 乙方应当付款。\n1.2 Fees apply.\n1.2 费用另计。',
    '第一条 甲\n第二条 乙\n补充协议\n第一条 丙\n第二条 丁',
    '第一条 甲\n（1）一；\n（2）二。\n（1）三；\n（2）四。',
    '☐ 仲裁：\n第一条 甲\n☐ 诉讼：\n第一条 乙\n第二条 丙',
  ])('leaves alone %j', text => expect(quotes(numberingDuplicate, text)).toEqual([]));
});
