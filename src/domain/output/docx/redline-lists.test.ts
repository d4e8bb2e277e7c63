import { describe, expect, test } from 'vitest';
import type { ListLevel } from './model.ts';
import { listLabel } from './redline-label.ts';
import { redlineLists } from './redline-lists.ts';

type Pair = readonly [a: string, b: string];

/** Places of both sides as `list.level`; an empty number is a side without the paragraph. */
function places(pairs: readonly Pair[]): {
  found: (string | undefined)[][];
  lists: (readonly ListLevel[])[];
} {
  const lists: (readonly ListLevel[])[] = [];
  const next = redlineLists(lists);
  const found = pairs.map(([a, b]) => {
    const [x, y] = [listLabel(a), listLabel(b)];
    const own = next({ ...(x ? { a: x } : {}), ...(y ? { b: y } : {}) }, a !== '' && b !== '');
    return [own.a, own.b].map(place => place && `${place.list}.${place.level}`);
  });
  return { found, lists };
}

test('a renumbered article keeps its list, because Word counts to both numbers', () => {
  const { found, lists } = places([
    ['第一条', '第一条'],
    ['', '第二条'],
    ['', '2.1'],
    ['第二条', '第三条'],
    ['2.1', '3.1'],
    ['（1）', ''],
    ['（2）', '（1）'],
  ]);
  expect(found).toEqual([
    ['1.0', '1.0'],
    [undefined, '1.0'],
    [undefined, '1.1'],
    ['1.0', '1.0'],
    ['1.1', '1.1'],
    ['1.2', undefined],
    ['1.2', '1.2'],
  ]);
  expect(lists).toHaveLength(1);
  expect(lists[0]!.map(({ text }) => text)).toEqual(['第%1条', '%1.%2', '（%3）', '%4']);
});

describe('a list of its own', () => {
  test('for numbers that start again', () => {
    const { found, lists } = places([
      ['（1）', '（1）'],
      ['（2）', '（2）'],
      ['（1）', '（1）'],
    ]);
    expect(found.flat()).toEqual(['1.0', '1.0', '1.0', '1.0', '2.0', '2.0']);
    expect(lists[1]![0]).toMatchObject({ text: '（%1）', start: 1 });
  });

  test('on each side, where no list counts to both numbers', () => {
    const { found, lists } = places([
      ['第一条', '第一条'],
      ['1.1', '1.1'],
      ['1.2', '（1）'],
      ['1.3', '1.2'],
    ]);
    expect(found.slice(2)).toEqual([
      ['2.0', '1.2'],
      ['2.0', '2.0'],
    ]);
    expect(lists[1]![0]).toMatchObject({ text: '1.%1', start: 2, legal: false });
  });

  test('after items without a paragraph above them, which programs count in different ways', () => {
    const { found, lists } = places([
      ['第一条', '第一条'],
      ['（1）', '（1）'],
      ['1.1', '1.1'],
      ['第二条', '第二条'],
    ]);
    expect(found.map(([a]) => a)).toEqual(['1.0', '1.2', '2.0', '1.0']);
    expect(lists[1]![0]).toMatchObject({ text: '1.%1', start: 1 });
  });
});
