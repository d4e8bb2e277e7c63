/** Tables and numbers on the terminal; a Chinese character takes two columns. */
import { displayWidth } from '../../src/domain/text/width.ts';

/** First column to the left, numbers to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map(row => displayWidth(row[column] ?? ''))));
  for (const row of all) {
    const cells = widths.map((width, column) => {
      const text = row[column] ?? '';
      const space = ' '.repeat(width - displayWidth(text));
      return column === 0 ? text + space : space + text;
    });
    console.log(cells.join('  ').trimEnd());
  }
}

export function seconds(value: number | undefined): string {
  return value === undefined ? '—' : `${value.toFixed(1)} 秒`;
}

export function milliseconds(value: number | undefined): string {
  return value === undefined ? '—' : `${value < 10 ? value.toFixed(1) : Math.round(value)} 毫秒`;
}

export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '—' : `${Math.round(bytes / 1024 / 1024)} MB`;
}

export function times(ratio: number | undefined): string {
  return ratio === undefined ? '—' : `${ratio.toFixed(2)} 倍`;
}
