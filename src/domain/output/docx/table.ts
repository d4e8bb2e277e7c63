/** Tables with lines; their columns are as wide as their words ask for. */
import type { Cell, Table } from '../../document/nodes.ts';
import { wordsOf } from '../../document/text-of.ts';
import { displayWidth } from '../../text/width.ts';
import { type InlineWriters, inlines } from './inline.ts';
import { type Block, type Paragraph, paragraph } from './model.ts';
import { TEXT_WIDTH } from './styles.ts';

/** Widths in halves of a character: of the narrowest column, and beyond which a column breaks its lines. */
const NARROW = 5;
const WIDE = 30;

/** A paragraph follows every table: Word would join two tables that touch. */
export function tableOf(table: Table, writers: InlineWriters): Block[] {
  const { header, rows } = table;
  const cell = ({ children }: Cell, style: 'TableHead' | 'TableText'): Paragraph[] => [
    paragraph(style, inlines(children, writers, 'cell')),
  ];
  const widths = columnWidths(table);
  // A row may lack cells at its end; Word wants as many as there are columns.
  const full = (cells: readonly Cell[], style: 'TableHead' | 'TableText') =>
    widths.map((_, index) => cell(cells[index] ?? { type: 'cell', children: [] }, style));
  const head = header.length ? [{ header: true as const, cells: full(header, 'TableHead') }] : [];
  return [
    {
      type: 'table',
      widths,
      borders: true,
      rows: [...head, ...rows.map(row => ({ cells: full(row.cells, 'TableText') }))],
    },
    paragraph('AfterTable', ''),
  ];
}

function columnWidths({ header, rows }: Table): number[] {
  const asked: number[] = [];
  for (const cells of [header, ...rows.map(row => row.cells)]) {
    cells.forEach(({ children }, index) => {
      const width = Math.min(WIDE, displayWidth(wordsOf(children)));
      asked[index] = Math.max(asked[index] ?? NARROW, width);
    });
  }
  const sum = asked.reduce((total, width) => total + width, 0);
  return asked.map(width => Math.floor((TEXT_WIDTH * width) / sum));
}
