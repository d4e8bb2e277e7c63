/** Tables of a redline: rows with changes in their cells, and rows that came and went. */
import { displayWidth } from '../../text/width.ts';
import { type CellRow, cellTables } from '../redline/cell-rows.ts';
import type { Tracked, WordRow } from '../redline/word-rows.ts';
import { type Block, paragraph, type Revision, run, type TableRow } from './model.ts';
import { TEXT_WIDTH } from './styles.ts';

export type ToRevision = (tracked: Tracked) => Revision | undefined;

/** Widths in halves of a character: of the narrowest column, and beyond which a column breaks its lines. */
const NARROW = 5;
const WIDE = 30;

/** Neighbouring rows as tables of Word. A paragraph follows each: Word would join two tables that touch. */
export function redlineTables(rows: readonly WordRow[], toRevision: ToRevision): Block[] {
  return cellTables(rows).flatMap((table): Block[] => {
    const whole = table.every(({ tracked }) => tracked === table[0]!.tracked) ? table[0]!.tracked : 'kept';
    const mark = toRevision(whole);
    return [
      {
        type: 'table',
        widths: columnWidths(table),
        borders: true,
        rows: table.map(row => tableRow(row, toRevision)),
      },
      paragraph('AfterTable', '', mark ? { mark } : {}),
    ];
  });
}

function tableRow({ tracked, cells }: CellRow, toRevision: ToRevision): TableRow {
  const own = toRevision(tracked);
  return {
    cells: cells.map(runs => [
      paragraph(
        'TableText',
        runs.map(({ text, tracked: how }) => {
          const revision = toRevision(how);
          return revision ? { ...run(text), revision } : run(text);
        }),
        own ? { mark: own } : {},
      ),
    ]),
    ...(own ? { revision: own } : {}),
  };
}

function columnWidths(table: readonly CellRow[]): number[] {
  const asked = table[0]!.cells.map((_, column) => {
    const widths = table.map(({ cells }) =>
      cells[column]!.reduce((sum, { text }) => sum + displayWidth(text), 0),
    );
    return Math.min(WIDE, Math.max(NARROW, ...widths));
  });
  const sum = asked.reduce((total, width) => total + width, 0);
  return asked.map(width => Math.floor((TEXT_WIDTH * width) / sum));
}
