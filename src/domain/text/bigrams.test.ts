import { expect, test } from 'vitest';
import { bigrams, pairs, runs } from './bigrams.ts';

test.each([
  ['在30日内支付', ['在', '30', '日内支付']],
  ['pdf 文件', ['pdf', '文件']],
  ['二〇二六年', ['二〇二六年']],
  ['', []],
])('runs of %s', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

test('pairs overlap', () => {
  expect(pairs('违约金')).toEqual(['违约', '约金']);
  expect(pairs('金')).toEqual(['金']);
  expect(pairs('2026')).toEqual(['2026']);
  expect(pairs('𠮷田家')).toEqual(['𠮷田', '田家']);
});

test('a field holds each pair once', () => {
  expect(bigrams('违约金与违约责任20%')).toBe('违约 约金 金与 与违 约责 责任 20%');
});
