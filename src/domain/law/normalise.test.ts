import { expect, test } from 'vitest';
import { articleHash, normaliseArticle } from './normalise.ts';

test.each([
  ['white space and line ends', '一、甲方　应当\n付款 。', '一、甲方应当\r\n\u00a0付款。'],
  ['full-width and half-width punctuation', '（一）价款；（二）质量：合格，', '(一)价款;(二)质量:合格,'],
  ['full-width digits and letters', '２０２６年ＬＰＲ', '2026年LPR'],
  ['quotation marks', '“格式条款”', '「格式条款」'],
  ['the signs for zero', '第一百〇一条', '第一百零一条'],
  ['invisible characters', '定金\u200b合同\ufeff', '定金合同'],
  ['compatibility characters', '⾦额', '金额'],
])('%s do not count', (_, one, other) => {
  expect(normaliseArticle(one)).toBe(normaliseArticle(other));
});

test.each([
  ['a word', '应当退还定金', '可以退还定金'],
  ['a figure', '不得超过百分之二十', '不得超过百分之三十'],
  ['a pause that changes the list', '修理、重作', '修理重作'],
])('%s counts', (_, one, other) => {
  expect(articleHash(one)).not.toBe(articleHash(other));
});

test('the hash is the SHA-256 of the normalised text and stays the same for ever', () => {
  expect(normaliseArticle('双方　协商一致（“合意”）。\n')).toBe('双方协商一致("合意")。');
  expect(articleHash('双方协商一致（“合意”）。')).toBe(articleHash('双方协商一致("合意")。'));
  expect(articleHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
