/**
 * The result of a comparison: data, from which every view and file is made.
 *
 * Rows follow one another in the reading order of the merged document. What rows hold on side `a` is the whole of
 * document a in its order, and the same for `b`; a moved line has one row where it was and one where it is.
 */
import type { ChangeClass } from './change-class.ts';
import type { LineStyle } from './comparable.ts';

/** Where something stands on one side. */
export interface Place {
  /** The author's id of the clause, or one that was made up. */
  readonly clause: string;
  readonly kind?: string;
  /** Number and title of the clause: 第三条, 保密. */
  readonly number: string;
  readonly title: string;
  /** Number of the line itself: 3.2, （1）. */
  readonly line: string;
}

export interface Change {
  /** From 1 in reading order; stands in addresses as `change-<id>`. */
  readonly id: number;
  readonly class: ChangeClass;
  readonly a?: Place;
  readonly b?: Place;
  /** Words before and after; one of them is empty where something was added or removed. */
  readonly before: string;
  readonly after: string;
  /** How many places it was made in: a consistent renaming and followed references are one change. */
  readonly count: number;
  /** Rows in which it shows, in order. */
  readonly rows: readonly number[];
  /** In Chinese, where the words alone do not say it. */
  readonly note?: string;
}

/** A stretch of a row: `a` became `b`. Without `change` both are equal and nothing happened. */
export interface Op {
  readonly a: string;
  readonly b: string;
  readonly change?: number;
  /** A paragraph ends here: `\n` on the sides that have it, '' on a side where the paragraphs are one. */
  readonly break?: true;
}

/** A line as it stands on one side. */
export interface Side {
  /** Index of the line in its document. */
  readonly line: number;
  /** Index of the clause in its document. */
  readonly clause: number;
  readonly number: string;
  readonly text: string;
  readonly style: LineStyle;
  readonly level: number;
  readonly table?: number;
}

/**
 * `pair`: stands on both sides, changed or not; a split has several lines on side b, a merger several on side a.
 * `moved-from` and `moved-to`: one line that changed its place.
 */
export type RowKind = 'pair' | 'added' | 'removed' | 'moved-from' | 'moved-to';

export interface Row {
  readonly kind: RowKind;
  /** Lines that stand here on side a; empty for `added` and `moved-to`. */
  readonly a: readonly Side[];
  /** Lines that stand here on side b; empty for `removed` and `moved-from`. */
  readonly b: readonly Side[];
  /** From a's words to b's. Of a moved line both rows hold all ops: what it was and what it became. */
  readonly ops: readonly Op[];
  /** The change that the whole row belongs to: added, removed, moved, split, merged. */
  readonly change?: number;
  /** The change of its number. */
  readonly numberChange?: number;
  /** The other row of a moved line. */
  readonly partner?: number;
}

export interface Redline {
  readonly a: RedlineSide;
  readonly b: RedlineSide;
  readonly changes: readonly Change[];
  readonly rows: readonly Row[];
}

export interface RedlineSide {
  readonly title: string;
  readonly clauses: readonly {
    readonly id: string;
    readonly kind?: string;
    readonly number: string;
    readonly title: string;
  }[];
}
