import { expect, test } from 'vitest';
import { annexStyle, checklistStyle, contractStyle } from '../../numbering/styles.ts';
import type { ListLevel } from './model.ts';
import { partLists } from './word-lists.ts';

function lists(style = contractStyle) {
  const all: (readonly ListLevel[])[] = [];
  return { all, place: partLists(style, all) };
}

test('one list serves articles, paragraphs and items that count on', () => {
  const { all, place } = lists();
  expect([
    place('article', [1]),
    place('paragraph', [1, 1]),
    place('item', [1, 1, 1]),
    place('item', [1, 1, 2]),
    place('subitem', [1, 1, 2, 1]),
    place('paragraph', [1, 2]),
    place('item', [1, 2, 1]),
    place('article', [2]),
    place('item', [2, 1, 1]),
  ]).toEqual([0, 1, 2, 2, 3, 1, 2, 0, 2].map(level => ({ list: 1, level })));
  expect(all).toHaveLength(1);
  expect(all[0]!.map(({ text, format, legal }) => [text, format, legal])).toEqual([
    ['第%1条', 'chineseCountingThousand', false],
    ['%1.%2', 'decimal', true],
    ['（%3）', 'decimal', false],
    ['%4', 'decimalEnclosedCircle', false],
  ]);
});

test('chapters do not interrupt the articles', () => {
  const { place } = lists();
  const order = [place('chapter', [1]), place('article', [1]), place('chapter', [2]), place('article', [2])];
  expect(order.map(found => found?.list)).toEqual([1, 2, 1, 2]);
});

test('the second case of an open choice starts where the first one did', () => {
  const { all, place } = lists();
  place('article', [1]);
  place('article', [2]);
  expect(place('article', [2])).toEqual({ list: 2, level: 0 });
  expect(all[1]![0]!.start).toBe(2);
  expect(place('paragraph', [2, 1])).toEqual({ list: 2, level: 1 });
  expect(place('article', [3])).toEqual({ list: 2, level: 0 });
});

test('a paragraph that starts anew stays below its article, and the article goes on in the old list', () => {
  const { all, place } = lists();
  place('article', [7]);
  place('paragraph', [7, 1]);
  place('paragraph', [7, 2]);
  expect(place('paragraph', [7, 2])).toEqual({ list: 2, level: 1 });
  expect(all[1]!.map(({ start }) => start)).toEqual([7, 2, 1, 1]);
  expect(place('item', [7, 2, 1])).toEqual({ list: 2, level: 2 });
  expect(place('article', [8])).toEqual({ list: 1, level: 0 });
});

test('items of the preamble count by themselves, and restart in lists of their own', () => {
  const { all, place } = lists();
  const found = [place('item', [1]), place('item', [2]), place('item', [1]), place('article', [1])];
  expect(found.map(one => one?.list)).toEqual([1, 1, 2, 3]);
  expect(all).toHaveLength(3);
});

test('annexes and checklists have their own patterns', () => {
  const annex = lists(annexStyle);
  annex.place('article', [1]);
  expect(annex.all[0]!.slice(0, 2).map(({ text, suffix }) => [text, suffix])).toEqual([
    ['%1、', 'nothing'],
    ['%1.%2', 'space'],
  ]);
  const checklist = lists(checklistStyle);
  checklist.place('group', [1]);
  expect(checklist.place('requirement', [1, 1])).toEqual({ list: 1, level: 1 });
  expect(checklist.all[0]![1]!.text).toBe('☐ %1.%2');
});

test('Word has no circled number above 20', () => {
  const { place } = lists();
  expect(place('subitem', [1, 1, 1, 20])).toBeDefined();
  expect(place('subitem', [1, 1, 1, 21])).toBeUndefined();
});
