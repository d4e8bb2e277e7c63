import { expect, test } from 'vitest';
import { plain } from '../../../test/review/plain.ts';
import { clauseAround, clauseStart, denied } from './denial.ts';
import { sentencesOf } from './sentences.ts';

/** Whether the text denies the words, in the sentence where they stand last. */
function denies(text: string, words: string): boolean {
  const sentence = sentencesOf(plain(text)).findLast(each => each.text.includes(words))!;
  const from = sentence.text.indexOf(words);
  return denied(sentence, from, from + words.length);
}

test.each([
  ['甲方不得约定概不退款。', '概不退款'],
  ['本合同不限制乙方报案。', '报案'],
  ['任何一方不得以付款为由，要求客户撤回投诉。', '撤回投诉'],
  ['“概不退款”等告示没有效力。', '概不退款'],
  ['合同里没有“概不退款”的字样。', '概不退款'],
  ['双方不得：\n（1）划分客户；', '划分客户'],
  ['双方不得有下列行为：（1）统一价格；（2）划分客户。', '划分客户'],
  ['付款不以撤案或者出具谅解书为交换。', '出具谅解书'],
  ['签署本表都不表示放弃权利。', '表示放弃权利'],
])('%s denies %s', (text, words) => expect(denies(text, words)).toBe(true));

test.each([
  ['服务费概不退款。', '概不退款'],
  ['乙方不能按期付款的，定金概不退款。', '概不退款'],
  ['没有使用的余额概不退款。', '概不退款'],
  ['甲方不得解除合同，否则概不退款。', '概不退款'],
  ['甲方不得解除合同，余额概不退款。', '概不退款'],
  ['余额概不退款，口头约定无效。', '概不退款'],
  ['双方不得转让。\n余额概不退款。', '概不退款'],
])('%s means %s', (text, words) => expect(denies(text, words)).toBe(false));

test('a clause reaches from comma to comma', () => {
  expect(clauseStart('甲方付款,乙方交付', 7)).toBe(5);
  expect(clauseAround('甲方付款,乙方交付,丙方验收', 6, 7)).toBe('乙方交付');
});
