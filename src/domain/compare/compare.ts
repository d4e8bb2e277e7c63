/**
 * Compares two documents. Clauses and lines are aligned first, then the tokens of each pair of lines; the result is
 * data (`redline.ts`) that shows both texts exactly.
 */
import { align } from './align.ts';
import { Changes } from './changes.ts';
import { type Comparable, comparableText } from './comparable.ts';
import { finishRows } from './finish-rows.ts';
import { referenceKeys } from './labels.ts';
import { mergedRows } from './merge-rows.ts';
import type { Redline, RedlineSide } from './redline.ts';
import { rowContext } from './row-context.ts';
import { rowPieces } from './row-pieces.ts';

/** Compares two documents. Never throws, whatever they hold; the same documents give the same result. */
export function compare(a: Comparable, b: Comparable): Redline {
  const alignment = align(a, b);
  const rows = mergedRows(alignment);
  const keys = referenceKeys(alignment, a.clauses, b.clauses);
  const words = rowPieces(a, b, keys, rows);
  const changes = new Changes(a.clauses, b.clauses);
  const finished = finishRows(rows, words, changes, rowContext(a, b, alignment, keys, words));
  return { a: sideOf(a), b: sideOf(b), changes: changes.finish(), rows: finished };
}

/** Compares two plain texts line by line. */
export function compareTexts(a: string, b: string): Redline {
  return compare(comparableText(a), comparableText(b));
}

function sideOf({ title, clauses }: Comparable): RedlineSide {
  return {
    title,
    clauses: clauses.map(({ id, kind, number, title: name }) => ({
      id,
      ...(kind ? { kind } : {}),
      number,
      title: name,
    })),
  };
}
