import { expect, test } from 'vitest';
import { choice, flag } from '../../../test/domain/trees.ts';
import type { Option } from '../template/template.ts';
import { ALL_COMBINATIONS, combinations } from './combinations.ts';

const flags = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index): [string, Option] => [`f${index}`, flag()]));

test('a template without options has one combination', () => {
  expect([...combinations({})]).toEqual([{}]);
});

test('all combinations, always in the same order', () => {
  expect([...combinations({ m: choice('a', 'b', 'c'), f: flag() })]).toEqual([
    { m: 'a', f: true },
    { m: 'a', f: false },
    { m: 'b', f: true },
    { m: 'b', f: false },
    { m: 'c', f: true },
    { m: 'c', f: false },
  ]);
});

test('up to the limit all, each once', () => {
  const all = [...combinations(flags(9))];
  expect(new Set(all.map(entry => JSON.stringify(entry))).size).toBe(ALL_COMBINATIONS);
  expect(all).toHaveLength(ALL_COMBINATIONS);
});

test('beyond the limit every pair of values is covered and nothing repeats', () => {
  const options = { ...flags(10), m: choice('a', 'b', 'c'), n: choice('x', 'y', 'z') };
  const chosen = [...combinations(options)];
  expect(chosen.length).toBeLessThan(ALL_COMBINATIONS);
  expect(new Set(chosen.map(entry => JSON.stringify(entry))).size).toBe(chosen.length);

  const paths = Object.keys(options);
  const pairs = new Set<string>();
  for (const entry of chosen) {
    expect(Object.keys(entry)).toEqual(paths);
    for (const [i, p] of paths.entries())
      for (const q of paths.slice(i + 1)) pairs.add(`${p}=${entry[p]} ${q}=${entry[q]}`);
  }
  const sizes = paths.map(path => (path === 'm' || path === 'n' ? 3 : 2));
  const expected = sizes.flatMap((a, i) => sizes.slice(i + 1).map(b => a * b)).reduce((sum, n) => sum + n, 0);
  expect(pairs.size).toBe(expected);
});
