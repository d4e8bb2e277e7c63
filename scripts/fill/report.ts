/** Problems of rows as people read them: a table on the terminal. */
import { displayWidth } from '../../src/domain/text/width.ts';
import type { RowProblem } from './check-rows.ts';
import type { FillFailure } from './run-fill.ts';

/** More would scroll the beginning away; all of them stand in problems.json. */
const SHOWN = 60;
const WIDEST_COLUMN = 28;
const NAMED_ROWS = 5;

export function problemTable(problems: readonly RowProblem[]): string {
  const rows = [...problems]
    .sort(byPlace)
    .map(problem => [
      placeOf(problem),
      shortened(problem.column),
      problem.severity === 'error' ? '错误' : '提醒',
      problem.message,
    ]);
  const shown = [['行', '列', '', '说明'], ...rows.slice(0, SHOWN)];
  const widths = [0, 1, 2].map(column => Math.max(...shown.map(row => displayWidth(row[column]!))));
  const lines = shown.map(row =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const more = rows.length - SHOWN;
  return [...lines, ...(more > 0 ? [`……还有 ${more} 条，都在 problems.json 里。`] : [])].join('\n');
}

/** Rows are counted as files are named; the line is where the row stands in the file. */
function placeOf({ row, line }: RowProblem): string {
  if (row === undefined) return '表头';
  return line === row ? `第${row}行` : `第${row}行（文件里第${line}行）`;
}

/** Errors before warnings, each by row. */
function byPlace(a: RowProblem, b: RowProblem): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  return (a.row ?? 0) - (b.row ?? 0);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > WIDEST_COLUMN ? `${characters.slice(0, WIDEST_COLUMN - 1).join('')}…` : text;
}

/** Documents that could not be made, one line for each reason. */
export function failureLines(failures: readonly FillFailure[]): readonly string[] {
  const rows = new Map<string, number[]>();
  for (const { row, format, message } of failures) {
    const reason = `的 ${format} 没有做出来：${message}`;
    rows.set(reason, [...(rows.get(reason) ?? []), row]);
  }
  return [...rows].map(([reason, numbers]) => {
    const named = numbers.slice(0, NAMED_ROWS).map(row => `第${row}行`);
    const more = numbers.length > NAMED_ROWS ? `等 ${numbers.length} 行` : '';
    return named.join('、') + more + reason;
  });
}
