import { expect, test } from 'vitest';
import { compareTexts } from '../../compare/compare.ts';
import { summary } from '../../compare/summary.ts';
import { changeList, countWords, WEIGHTY } from './change-list.ts';

const redline = compareTexts('甲方应当付款。\n第二段，文字。', '甲方可以付款。\n第二段。文字。');

test('only changes of the classes that are asked for are listed', () => {
  const [clause, ...others] = changeList(redline, WEIGHTY);
  expect(others).toEqual([]);
  expect(clause!.entries.map(({ class: own, before, after }) => [own, before, after])).toEqual([
    ['substantive', '应当', '可以'],
  ]);
});

test('long words are shortened', () => {
  const [clause] = changeList(compareTexts('', '甲'.repeat(500)), WEIGHTY);
  expect(clause!.entries[0]!.after).toBe(`${'甲'.repeat(80)}……`);
});

test('counts name the classes that occur, in their order', () => {
  expect(countWords(summary(redline).counts)).toBe('实质 1 处，仅标点或空白 1 处');
});
