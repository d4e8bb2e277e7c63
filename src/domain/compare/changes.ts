/** Collects the changes of the rows in reading order; what belongs together becomes one change. */
import type { ChangeClass } from './change-class.ts';
import type { ComparableClause } from './comparable.ts';
import type { FlatLine } from './flat-lines.ts';
import type { Change, Place } from './redline.ts';

/** A change in the making. */
interface Draft {
  readonly class: ChangeClass;
  readonly a?: Place;
  readonly b?: Place;
  before: string;
  after: string;
  count: number;
  readonly rows: number[];
  readonly note?: string;
}

export interface NewChange {
  readonly class: ChangeClass;
  readonly a?: FlatLine;
  readonly b?: FlatLine;
  readonly before: string;
  readonly after: string;
  readonly note?: string;
}

/** What happens to the words of a change that another one joins: they stand there once, or one below the other. */
export type Joining = 'same' | 'below' | 'beside';

export class Changes {
  private readonly drafts: Draft[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly clausesA: readonly ComparableClause[];
  private readonly clausesB: readonly ComparableClause[];

  constructor(clausesA: readonly ComparableClause[], clausesB: readonly ComparableClause[]) {
    this.clausesA = clausesA;
    this.clausesB = clausesB;
  }

  /** Id of a new change, or of the one with the same key, which it joins. */
  add(row: number, change: NewChange, key?: string, joining: Joining = 'same'): number {
    const known = key === undefined ? undefined : this.byKey.get(key);
    if (known !== undefined) {
      const draft = this.drafts[known]!;
      draft.count++;
      if (draft.rows.at(-1) !== row) draft.rows.push(row);
      if (joining !== 'same') {
        const seam = joining === 'below' ? '\n' : '';
        draft.before = joined(draft.before, change.before, seam);
        draft.after = joined(draft.after, change.after, seam);
      }
      return known + 1;
    }
    const { class: own, a, b, before, after, note } = change;
    this.drafts.push({
      class: own,
      ...(a ? { a: placeOf(a, this.clausesA) } : {}),
      ...(b ? { b: placeOf(b, this.clausesB) } : {}),
      before,
      after,
      count: 1,
      rows: [row],
      ...(note === undefined ? {} : { note }),
    });
    if (key !== undefined) this.byKey.set(key, this.drafts.length - 1);
    return this.drafts.length;
  }

  /** Names a row in which a change shows as well. */
  showsIn(id: number, row: number): void {
    const { rows } = this.drafts[id - 1]!;
    if (rows.at(-1) !== row) rows.push(row);
  }

  finish(): Change[] {
    return this.drafts.map((draft, index) => ({ id: index + 1, ...draft }));
  }
}

function joined(first: string, second: string, seam: string): string {
  return first && second ? first + seam + second : first + second;
}

function placeOf({ clause, number }: FlatLine, clauses: readonly ComparableClause[]): Place {
  const { id, kind, number: own, title } = clauses[clause]!;
  return { clause: id, ...(kind ? { kind } : {}), number: own, title, line: number };
}
