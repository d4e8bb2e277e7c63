/** Rows of tables in a tracked document, cell by cell, and which of them are one table. */
import type { Tracked, WordRow, WordRun } from './word-rows.ts';

export interface CellRow {
  /** The row as such: a kept one has its changes in its cells. */
  readonly tracked: Tracked;
  readonly cells: readonly (readonly WordRun[])[];
  /** Which tables of the two documents it belongs to. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Neighbouring rows of one table on both sides, with as many cells each. */
export function cellTables(rows: readonly WordRow[]): CellRow[][] {
  const tables: CellRow[][] = [];
  for (const row of withBlocksApart(rows.flatMap(cellRows))) {
    const own = tables.at(-1);
    if (own && joins(own, row)) own.push(row);
    else tables.push([row]);
  }
  return tables;
}

/** Where rows came in the place of others, all that went stand before all that came. */
function withBlocksApart(rows: readonly CellRow[]): CellRow[] {
  const sorted: CellRow[] = [];
  const arrivals: CellRow[] = [];
  for (const row of rows) {
    if (row.tracked === 'inserted') arrivals.push(row);
    else {
      if (row.tracked === 'kept') sorted.push(...arrivals.splice(0));
      sorted.push(row);
    }
  }
  return [...sorted, ...arrivals];
}

/** The row itself, or what it was and what it is where its cells do not answer each other. */
function cellRows({ runs, end, before, after }: WordRow): CellRow[] {
  const place = { before: before?.table, after: after?.table };
  if (before && after) {
    const cells = sharedCells(runs);
    if (cells) return [{ ...place, tracked: 'kept', cells }];
    return [
      { ...place, after: undefined, tracked: 'deleted', cells: wholeCells(before.text, 'deleted') },
      { ...place, before: undefined, tracked: 'inserted', cells: wholeCells(after.text, 'inserted') },
    ];
  }
  const tracked = before ? 'deleted' : end === 'kept' ? 'kept' : 'inserted';
  return [{ ...place, tracked, cells: wholeCells((before ?? after)!.text, tracked) }];
}

function wholeCells(text: string, tracked: Tracked): WordRun[][] {
  return text.split('\t').map(cell => (cell ? [{ tracked, text: cell }] : []));
}

/** Undefined where kept words stand in another column than before, or where columns came or went. */
function sharedCells(runs: readonly WordRun[]): WordRun[][] | undefined {
  const cells: WordRun[][] = [[]];
  let [a, b] = [0, 0];
  for (const { tracked, text } of runs) {
    if (tracked === 'kept' && text && a !== b) return undefined;
    text.split('\t').forEach((words, index) => {
      if (index > 0 && tracked !== 'inserted') a++;
      if (index > 0 && tracked !== 'deleted') b++;
      const at = tracked === 'deleted' ? a : b;
      while (cells.length <= at) cells.push([]);
      if (words) cells[at]!.push({ tracked, text: words });
    });
  }
  return a === b ? cells : undefined;
}

/** Rows of one table on both sides, as far as they are there, and of as many cells. */
function joins(table: readonly CellRow[], row: CellRow): boolean {
  const same = (side: 'before' | 'after') => {
    const known = table.find(other => other[side] !== undefined)?.[side];
    return row[side] === undefined || known === undefined || known === row[side];
  };
  return table[0]!.cells.length === row.cells.length && same('before') && same('after');
}
