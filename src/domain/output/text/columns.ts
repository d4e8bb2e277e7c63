/** Rows of a table as lines whose columns stand below each other in a fixed-width font. */
import { displayWidth } from '../../text/width.ts';

const SEPARATOR = ' | ';

export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
    });
  }
  return rows.map(row =>
    row
      .map((cell, index) => padded(cell, widths[index]!))
      .join(SEPARATOR)
      .trimEnd(),
  );
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - displayWidth(cell));
}
