/**
 * A redline as the paragraphs of one Word document with tracked changes: what the writer prints, and nothing that it
 * has to work out. Accepting all leaves b's lines, rejecting all leaves a's.
 */
import type { Op, Redline, Row, Side } from '../../compare/redline.ts';

/** How words are tracked. `moved-from` and `moved-to` are the two ends of a move without edits. */
export type Tracked = 'kept' | 'inserted' | 'deleted' | 'moved-from' | 'moved-to';

export interface WordRun {
  readonly tracked: Tracked;
  readonly text: string;
  /** Id of the change, for bookmarks and comments. */
  readonly change?: number;
}

/** One paragraph of the tracked document, or one row of a table (cells parted by tab). */
export interface WordRow {
  readonly runs: readonly WordRun[];
  /**
   * Tracking of the paragraph's end. An inserted end parts what was one paragraph, a deleted end joins what were two;
   * paragraphs that came or went as a whole have the end of their words.
   */
  readonly end: Tracked;
  /** Style and number before and after; where they differ the properties are tracked too. At least one is there. */
  readonly before?: Side;
  readonly after?: Side;
  /** Name of a move, the same on both of its ends. */
  readonly move?: string;
}

/** A moved line that was edited as well is printed as deleted and inserted: Word loses edits inside of a move. */
export function wordRows({ rows }: Redline): WordRow[] {
  return rows.flatMap((row, index) => {
    const { kind, change } = row;
    if (kind === 'pair') return pairRows(row);
    const side = (row.a[0] ?? row.b[0])!;
    const gone = kind === 'removed' || kind === 'moved-from';
    const isMove = kind.startsWith('moved') && row.ops.every(op => op.a === op.b);
    const tracked: Tracked = isMove ? (gone ? 'moved-from' : 'moved-to') : gone ? 'deleted' : 'inserted';
    const run: WordRun = { tracked, text: side.text, ...(change ? { change } : {}) };
    const move = isMove ? { move: `move${Math.min(index, row.partner ?? index)}` } : {};
    return [
      { runs: side.text ? [run] : [], end: tracked, ...(gone ? { before: side } : { after: side }), ...move },
    ];
  });
}

/** Usually one paragraph; a split or a merger has one for each line of the longer side. */
function pairRows({ ops, a, b }: Row): WordRow[] {
  const found: WordRow[] = [];
  let [i, j] = [0, 0];
  let runs: WordRun[] = [];
  const finish = (end: Tracked) => {
    const [before, after] = [a[i], b[j]];
    found.push({ runs, end, ...(before ? { before } : {}), ...(after ? { after } : {}) });
    runs = [];
  };
  for (const op of ops) {
    if (!op.break) {
      runs.push(...runsOf(op));
      continue;
    }
    finish(op.a && op.b ? 'kept' : op.b ? 'inserted' : 'deleted');
    if (op.a) i++;
    if (op.b) j++;
  }
  finish('kept');
  return found;
}

function runsOf({ a, b, change }: Op): WordRun[] {
  if (a === b) return [{ tracked: 'kept', text: b, ...(change ? { change } : {}) }];
  const named = change ? { change } : {};
  return [
    ...(a ? [{ tracked: 'deleted' as const, text: a, ...named }] : []),
    ...(b ? [{ tracked: 'inserted' as const, text: b, ...named }] : []),
  ];
}
