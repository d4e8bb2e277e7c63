/** Plain text and Markdown as source lines. */
import type { Cell, Table } from '../../document/nodes.ts';
import { ReadFailure } from '../failure.ts';
import { TEXT_LENGTH, TEXT_LINES } from '../limits.ts';
import type { ProblemLog } from '../problems.ts';
import type { SourceLine, SourceText } from '../source-line.ts';
import { clean } from './clean.ts';
import { markdownLines } from './markdown.ts';
import { splitRunTogether } from './run-together.ts';

const COLUMN = ' | ';

export function readText(text: string, isMarkdown: boolean, problems: ProblemLog): SourceText {
  if (text.length > TEXT_LENGTH) throw new ReadFailure('too-long');
  const written = clean(text).split('\n');
  if (written.length > 4 * TEXT_LINES) throw new ReadFailure('too-long');
  const lines = isMarkdown ? markdownLines(written) : withTables(written);
  if (lines.length > TEXT_LINES) throw new ReadFailure('too-long');
  return { lines: withBreaks(lines, problems), contents: [] };
}

/** Puts line breaks back where the text lost them. */
export function withBreaks(lines: readonly SourceLine[], problems: ProblemLog): SourceLine[] {
  const out: SourceLine[] = [];
  const { pieces, first } = splitRunTogether(lines.map(spelled));
  lines.forEach((line, index) => {
    const [own = '', ...rest] = pieces[index]!;
    out.push(
      rest.length
        ? { ...line, text: line.label === undefined ? own : own.slice(line.label.length).trim() }
        : line,
    );
    for (const text of rest) out.push({ text });
  });
  if (first !== undefined)
    problems.add('run-together', '正文', '有的段落丢了换行，按编号重新分开。核对分开的地方。', first);
  return out;
}

/** The number in front of the words, as a plain text has it. */
function spelled({ text, label }: SourceLine): string {
  return label === undefined ? text : `${label} ${text}`;
}

/** Two or more lines in columns, as our own plain texts print tables. */
function withTables(written: readonly string[]): SourceLine[] {
  const out: SourceLine[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const columns = columnsOf(written, at);
    if (columns.length > 1) {
      out.push({ text: '', table: tableOf(columns) });
      at += columns.length - 1;
    } else if (written[at]!.trim()) out.push({ text: written[at]!.trim() });
  }
  return out;
}

function columnsOf(written: readonly string[], from: number): string[][] {
  const rows: string[][] = [];
  for (let at = from; at < written.length && written[at]!.includes(COLUMN.trimEnd()); at += 1) {
    const row = `${written[at]!.trim()} `.split(COLUMN).map(cell => cell.trim());
    if (row.length < 2 || (rows[0] && rows[0].length !== row.length)) break;
    rows.push(row);
  }
  return rows;
}

function tableOf([header = [], ...rows]: readonly string[][]): Table {
  const cells = (row: readonly string[]) =>
    row.map((value): Cell => ({ type: 'cell', children: value ? [{ type: 'text', value }] : [] }));
  return {
    type: 'table',
    header: cells(header),
    rows: rows.map(row => ({ type: 'row', cells: cells(row) })),
  };
}
