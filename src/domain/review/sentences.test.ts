import { expect, test } from 'vitest';
import { plain } from '../../../test/review/plain.ts';
import { placeIn, sentencesNear, sentencesOf } from './sentences.ts';

const read = (text: string) => sentencesOf(plain(text)).map(({ text: words, lead }) => [lead, words]);

test('sentences end at full stops, semicolons and half-width stops after Chinese words', () => {
  expect(read('甲方付款。乙方交付；验收.费用3.5元！')).toEqual([
    ['', '甲方付款'],
    ['', '乙方交付'],
    ['', '验收'],
    ['', '费用3.5元'],
  ]);
});

test('items belong to the words before the colon, whatever their number looks like', () => {
  expect(read('双方不得：\n（1）划分客户：\n①按区域；\n（二）统一价格。\n另行约定。')).toEqual([
    ['', '双方不得:'],
    ['双方不得:', '划分客户:'],
    ['双方不得:划分客户:', '按区域'],
    ['双方不得:', '统一价格'],
    ['', '另行约定'],
  ]);
});

test('a colon within a line governs what follows up to the full stop', () => {
  expect(read('双方不得：（1）划分客户；（2）统一价格。双方可以协商。').map(([lead]) => lead)).toEqual([
    '',
    '双方不得:',
    '',
  ]);
});

test('text without stops is cut, and nothing of it is lost', () => {
  const text = '甲方付款，'.repeat(500);
  const sentences = sentencesOf(plain(text));
  expect(sentences.length).toBeGreaterThan(3);
  expect(sentences.map(({ text: words }) => words).join('')).toBe(text.replaceAll('，', ','));
});

test('places point into the words as written', () => {
  const subject = plain('第一条 付款\n甲 方 付 款。乙方（受托人）交付。');
  const sentence = sentencesOf(subject).find(({ text }) => text.includes('受托人'))!;
  const { line, from, to } = placeIn(sentence, 3, 6);
  expect(subject.lines[line]!.text.slice(from, to)).toBe('受托人');
  expect(sentencesNear(subject, sentence).map(({ text }) => text)).toEqual([
    '付款',
    '甲方付款',
    '乙方(受托人)交付',
  ]);
});
