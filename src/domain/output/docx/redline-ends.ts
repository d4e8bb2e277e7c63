/**
 * Where paragraphs end in a tracked document. A paragraph that came brings its own end. After words that came at the end of
 * the paragraph before, LibreOffice would take both for one stretch and join too much when it rejects them; and nothing can
 * be joined with a table. There the paragraph before loses its end to the last that came, which
 * is how Word itself writes down what was typed after the end of a line.
 */
import type { Side } from '../../compare/redline.ts';
import type { WordRow } from '../redline/word-rows.ts';

export function withSettledEnds(rows: readonly WordRow[]): WordRow[] {
  const settled = rows.flatMap(ofOneKind).map(withoutEmptyMove);
  for (let at = 0; at < settled.length; at++) {
    const { end, before, after, runs } = settled[at]!;
    if (end !== 'kept' || !before || isCells(settled[at]!)) continue;
    let last = at;
    while (isNew(settled[last + 1])) last++;
    const next = settled[last + 1];
    const isBeforeTable = next !== undefined && isCells(next) && isAlike(settled[last]!.after, after);
    if (last === at || !(isBeforeTable || runs.at(-1)?.tracked === 'inserted')) continue;
    for (let index = at; index <= last; index++)
      settled[index] = { ...settled[index]!, before, end: index === last ? 'kept' : 'inserted' };
    at = last;
  }
  return settled;
}

function isCells({ before, after }: WordRow): boolean {
  return (before ?? after)!.style === 'row';
}

/** A row of a table that became a paragraph, or the other way round, went and came. */
function ofOneKind(row: WordRow): WordRow[] {
  const { before, after } = row;
  if (!before || !after || (before.style === 'row') === (after.style === 'row')) return [row];
  const whole = (tracked: 'deleted' | 'inserted', { text }: Side) => ({
    runs: [{ tracked, text }],
    end: tracked,
  });
  return [
    { ...whole('deleted', before), before },
    { ...whole('inserted', after), after },
  ];
}

/** A paragraph that came as a whole. */
function isNew(row: WordRow | undefined): boolean {
  return row?.end === 'inserted' && !row.before && !isCells(row);
}

/** Without a change of properties from one to the other. */
function isAlike(x: Side | undefined, y: Side | undefined): boolean {
  return x?.style === y?.style && x?.level === y?.level && !x?.number === !y?.number;
}

/** A line without words that moved has nothing to put into a move. */
function withoutEmptyMove(row: WordRow): WordRow {
  const { move, ...rest } = row;
  if (move === undefined || row.runs.length > 0) return row;
  return { ...rest, end: row.end === 'moved-from' ? 'deleted' : 'inserted' };
}
