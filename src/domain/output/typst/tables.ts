/** Tables: columns as wide as their words want, within bounds. */
import type { Cell, Table } from '../../document/nodes.ts';
import { displayWidth } from '../../text/width.ts';
import type { Place } from './place.ts';
import type { Block, Run } from './print-data.ts';
import { runsOf } from './runs.ts';

/** Widths in halves of an em of the table's text. */
const LINE = 90;
const PADDING = 3;
/** No column wants more: a longer cell has several lines. */
const WIDEST = 70;
/** Room that a column gets first, for the words of its head or as much of them as is fair. */
const NARROWEST = { least: 4, most: 16 };
/** A row with a longer cell may be parted: it might be longer than a page. */
const WHOLE_ROW = 600;
/** A word that would not fit a narrow column may be parted. */
const LONG_WORD = 8;

export function tableBlock({ header, rows }: Table, place: Place): Block {
  const inside = { ...place, longWord: LONG_WORD };
  const cells = ({ children }: Cell) => runsOf(children, inside).map(alone);
  const head = header.map(cells);
  return runsTable(
    head,
    rows.map(row => row.cells.map(cells)),
  );
}

type Cells = readonly (readonly Run[])[];

export function runsTable(header: Cells, rows: readonly Cells[]): Block {
  return {
    is: 'table',
    columns: columnShares(header.length > 0 ? [header, ...rows] : rows),
    header,
    rows: rows.map(cells => ({ cells, whole: cells.every(cell => runsWidth(cell) < WHOLE_ROW) })),
  };
}

/** The cell itself is the line to write on; only words between lines need their own. */
function alone(run: Run, _: number, runs: readonly Run[]): Run {
  if (typeof run === 'string' || run.is !== 'open') return run;
  if (runs.length === 1 && run.pieces.length === 1) return '\u00a0';
  return {
    is: 'open',
    pieces: run.pieces.map(piece => (typeof piece === 'number' ? Math.min(piece, 3) : piece)),
  };
}

/** As a browser does it: each column what it needs at least, and the rest by what the cells want. */
function columnShares(rows: readonly Cells[]): number[] {
  const [head = []] = rows;
  const columns = head.map((cell, column) => {
    const least = Math.min(NARROWEST.most, Math.max(NARROWEST.least, runsWidth(cell))) + PADDING;
    const widest = Math.max(...rows.map(row => runsWidth(row[column] ?? []))) + PADDING;
    return { least, more: Math.max(0, Math.min(WIDEST, widest) - least) };
  });
  const left = LINE - columns.reduce((sum, { least }) => sum + least, 0);
  const wanted = columns.reduce((sum, { more }) => sum + more, 0);
  const part = Math.min(1, Math.max(0, left) / Math.max(1, wanted));
  return columns.map(({ least, more }) => Math.round((least + more * part) * 10) / 10);
}

export function runsWidth(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + runWidth(run), 0);
}

function runWidth(run: Run): number {
  if (typeof run === 'string') return displayWidth(run);
  if ('runs' in run) return runsWidth(run.runs);
  if (run.is === 'chunks') return displayWidth(run.chunks.join(''));
  if (run.is === 'open')
    return run.pieces.reduce<number>(
      (sum, piece) => sum + (typeof piece === 'number' ? piece * 2 : displayWidth(piece)),
      0,
    );
  return run.is === 'box' ? 2 : 0;
}
