/** What must hold of every comparison, whatever is compared. */
import { expect } from 'vitest';
import { applied, unapplied } from '../../src/domain/compare/apply.ts';
import type { Comparable } from '../../src/domain/compare/comparable.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import type { Change, Redline } from '../../src/domain/compare/redline.ts';
import { spelling } from '../../src/domain/compare/spelling.ts';

export function expectToHold(a: Comparable, b: Comparable, name = ''): Redline {
  const redline = compare(a, b);
  expect(applied(redline), name).toEqual(linesOf(b));
  expect(unapplied(redline), name).toEqual(linesOf(a));
  expectSound(redline, name);
  const back = compare(b, a);
  expect(marks(mirrored(back.changes)), name).toEqual(marks(redline.changes));
  return redline;
}

export function expectEmpty(a: Comparable, name = ''): void {
  const { changes, rows } = compare(a, a);
  expect(changes, name).toEqual([]);
  expect(
    rows.every(({ kind }) => kind === 'pair'),
    name,
  ).toBe(true);
}

function linesOf({ clauses }: Comparable): { number: string; text: string }[] {
  return clauses.flatMap(({ lines }) => lines.map(({ number, text }) => ({ number, text })));
}

/** Every op names a change that is there, nothing equal is marked but a stale reference, nothing weighty is played down. */
function expectSound({ rows, changes }: Redline, name: string): void {
  const seen = new Set<number>();
  const faults: unknown[] = [];
  for (const { ops, change, numberChange } of rows) {
    for (const id of [change, numberChange, ...ops.map(op => op.change)]) if (id) seen.add(id);
    for (const op of ops) {
      if (op.change === undefined) {
        if (!op.break && op.a !== op.b) faults.push(['unmarked', op]);
        continue;
      }
      const own = changes[op.change - 1]!;
      const stale = own.note?.includes('引用没有随之改动') ?? false;
      if (op.a === op.b && !op.break && own.class !== 'moved' && !stale) faults.push(['marked', op]);
      const light = own.class === 'wording' || own.class === 'punctuation';
      if (light && core(op.a) !== core(op.b)) faults.push(['played down', op]);
    }
  }
  expect(faults, name).toEqual([]);
  expect(
    [...seen].sort((x, y) => x - y),
    name,
  ).toEqual(changes.map(({ id }) => id));
}

/** Figures, negations and parties of a text, in order. */
function core(text: string): string {
  return (
    spelling(text).match(
      /[\d零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟%‰]|[不未无非勿]|[甲乙丙]方/g,
    ) ?? []
  ).join('');
}

const opposite: Readonly<Record<string, Change['class']>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
};

function mirrored(changes: readonly Change[]): Change[] {
  return changes.map(({ a: x, b: y, ...change }) => ({
    ...change,
    class: opposite[change.class] ?? change.class,
    ...(y ? { a: y } : {}),
    ...(x ? { b: x } : {}),
    before: change.after,
    after: change.before,
  }));
}

/** Changes without their order; which references are stale depends on the direction. */
function marks(changes: readonly Change[]): string[] {
  return changes
    .filter(({ note }) => !note?.includes('引用没有随之改动'))
    .map(change =>
      [change.class, change.before, change.after, change.count, change.a?.clause, change.b?.clause].join(
        ' | ',
      ),
    )
    .sort();
}
