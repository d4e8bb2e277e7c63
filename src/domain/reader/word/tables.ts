/** Tables of a Word file as nodes of the tree. */
import type { Cell, Row, Table } from '../../document/nodes.ts';
import type { SourceLine } from '../source-line.ts';

export interface SourceRow {
  /** Repeated at the top of each page. */
  readonly header: boolean;
  /** Each cell as the lines inside it. */
  readonly cells: readonly (readonly SourceLine[])[];
}

export function toTable(rows: readonly SourceRow[]): Table {
  const [top, ...body] = rows;
  const isHead = top?.header === true;
  return {
    type: 'table',
    header: isHead ? top.cells.map(toCell) : [],
    rows: (isHead ? body : rows).map(({ cells }): Row => ({ type: 'row', cells: cells.map(toCell) })),
  };
}

function toCell(lines: readonly SourceLine[]): Cell {
  const value = lines
    .map(({ label, text, table }) => (table ? tableText(table) : [label, text].filter(Boolean).join(' ')))
    .join('\n');
  return { type: 'cell', children: value ? [{ type: 'text', value }] : [] };
}

/** Rows as lines, cells set apart by tabs: for tables where only lines may stand. */
export function tableText({ header, rows }: Table): string {
  return [header, ...rows.map(row => row.cells)]
    .filter(cells => cells.length > 0)
    .map(cells => cells.map(cellText).join('\t'))
    .join('\n');
}

export function cellText({ children }: Cell): string {
  return children.map(node => (node.type === 'text' ? node.value : '')).join('');
}
