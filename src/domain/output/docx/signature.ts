/** The signature page: parties side by side, never torn apart. */
import type { Signature } from '../../document/nodes.ts';
import { type InlineWriters, inlines } from './inline.ts';
import { type Block, paragraph } from './model.ts';
import { TEXT_WIDTH } from './styles.ts';

const COLUMNS = 2;

export function signatureTable({ parties }: Signature, writers: InlineWriters): Block[] {
  const cells = parties.map(({ lines }) =>
    lines.map(({ children }, index) => {
      const style = index === 0 ? 'SignatureHead' : 'Signature';
      return paragraph(style, inlines(children, writers, 'half'), { keepNext: true });
    }),
  );
  // A cell is never without a paragraph.
  const empty = [paragraph('Signature', '')];
  const rows = Array.from({ length: Math.ceil(cells.length / COLUMNS) }, (_, row) => ({
    cells: Array.from({ length: COLUMNS }, (_, column) => cells[row * COLUMNS + column] ?? empty),
  }));
  const width = Math.floor(TEXT_WIDTH / COLUMNS);
  return [{ type: 'table', widths: [width, width], borders: false, rows }, paragraph('AfterTable', '')];
}
