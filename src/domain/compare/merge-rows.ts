/** The merged document: lines of both sides in one reading order. */
import type { Alignment } from './align.ts';
import type { FlatLine } from './flat-lines.ts';
import { NONE } from './links.ts';
import type { RowKind } from './redline.ts';

/** A row before its words are compared. */
export interface MergedRow {
  readonly kind: RowKind;
  /** Lines that stand here. */
  readonly a: readonly FlatLine[];
  readonly b: readonly FlatLine[];
  /** Of a moved line: what it is on the other side. */
  readonly other?: FlatLine;
}

/**
 * Follows b; what is gone stands before what came in its place. Every line of a and of b stands in exactly one row on its
 * side, in its order.
 */
export function mergedRows({ a, b, toB, toA, inOrder, splits, mergers }: Alignment): MergedRow[] {
  const rows: MergedRow[] = [];
  const splitAt = new Map(splits.map(({ whole, parts }) => [whole, parts]));
  const mergedAt = new Map(mergers.map(({ whole, parts }) => [whole, parts]));
  const partsOfA = new Set(mergers.flatMap(({ whole, parts }) => parts.filter(part => part !== toA[whole])));
  const partsOfB = new Set(splits.flatMap(({ whole, parts }) => parts.filter(part => part !== toB[whole])));
  let next = 0;
  const catchUp = (until: number) => {
    for (; next < until; next++) {
      const line = a[next]!;
      if (toB[next] === NONE) {
        if (!partsOfA.has(next)) rows.push({ kind: 'removed', a: [line], b: [] });
      } else if (inOrder[next] === 0) {
        rows.push({ kind: 'moved-from', a: [line], b: [], other: b[toB[next]!]! });
      }
    }
  };
  let arrivals: MergedRow[] = [];
  const settle = (until: number) => {
    catchUp(until);
    rows.push(...arrivals);
    arrivals = [];
  };
  for (const line of b) {
    const i = toA[line.index]!;
    if (i === NONE) {
      if (!partsOfB.has(line.index)) arrivals.push({ kind: 'added', a: [], b: [line] });
    } else if (inOrder[i] === 0) {
      arrivals.push({ kind: 'moved-to', a: [], b: [line], other: a[i]! });
    } else {
      const own = mergedAt.get(line.index) ?? [i];
      const others = splitAt.get(i) ?? [line.index];
      settle(own[0]!);
      next = own.at(-1)! + 1;
      rows.push({ kind: 'pair', a: own.map(index => a[index]!), b: others.map(index => b[index]!) });
    }
  }
  settle(a.length);
  return rows;
}
