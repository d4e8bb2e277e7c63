/** Every way in which the options of a template can be decided, so that a build can look at each result. */
import type { Answers } from '../field/field.ts';
import type { Option } from '../template/template.ts';

/** Above this number of combinations a covering selection is taken instead of all. */
export const ALL_COMBINATIONS = 512;

type Factor = readonly [path: string, values: readonly (string | boolean)[]];

/**
 * Answers for all options, always in the same order. Up to `most` combinations all of them; beyond, two opposite
 * starting points (every first value, every last value) with every change of one and of two options, which covers
 * every pair of values.
 */
export function* combinations(
  options: Readonly<Record<string, Option>>,
  most = ALL_COMBINATIONS,
): Generator<Answers> {
  const factors: Factor[] = Object.entries(options).map(([path, option]) => [
    path,
    option.type === 'flag' ? [true, false] : option.cases.map(item => item.value),
  ]);
  const total = factors.reduce((product, [, values]) => product * values.length, 1);
  if (total <= most) yield* product(factors);
  else yield* covering(factors);
}

function* product(factors: readonly Factor[]): Generator<Answers> {
  const [first, ...rest] = factors;
  if (!first) yield {};
  else {
    const [path, values] = first;
    for (const value of values) for (const others of product(rest)) yield { [path]: value, ...others };
  }
}

function* covering(factors: readonly Factor[]): Generator<Answers> {
  const seen = new Set<string>();
  for (const end of [0, -1]) {
    const start: Answers = Object.fromEntries(factors.map(([path, values]) => [path, values.at(end)!]));
    for (const combination of around(start, factors)) {
      const key = JSON.stringify(combination);
      if (!seen.has(key)) yield combination;
      seen.add(key);
    }
  }
}

function* around(start: Answers, factors: readonly Factor[]): Generator<Answers> {
  yield start;
  for (const [index, [path, values]] of factors.entries()) {
    for (const value of values) {
      const one = { ...start, [path]: value };
      yield one;
      for (const [other, others] of factors.slice(index + 1)) {
        for (const second of others) yield { ...one, [other]: second };
      }
    }
  }
}
