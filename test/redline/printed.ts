/** What a document must read as once the changes of its Word file are accepted or rejected: its lines, and nothing else. */
import type { Comparable } from '../../src/domain/compare/comparable.ts';
import type { Cell, Table } from '../../src/domain/document/nodes.ts';
import { gapAfter } from '../../src/domain/numbering/numbering.ts';
import { listLabel } from '../../src/domain/output/docx/redline-label.ts';
import { escapeXml, unescapeXml } from '../../src/domain/output/docx/xml.ts';
import { clean } from '../../src/domain/reader/plain/clean.ts';
import { withBreaks } from '../../src/domain/reader/plain/read-text.ts';
import { problemLog } from '../../src/domain/reader/problems.ts';
import type { SourceLine } from '../../src/domain/reader/source-line.ts';
import type { Changes } from '../../src/domain/reader/word/changes.ts';
import { readDocx } from '../../src/domain/reader/word/read-docx.ts';
import { cellText } from '../../src/domain/reader/word/tables.ts';

/**
 * Lines of a document as they stand in a Word file: `第三条|保密` for a number of Word's own, `A.1 保密` for a typed one,
 * cells parted by tab.
 */
export function printedLines({ title, clauses }: Comparable): string[] {
  const lines = clauses.flatMap(clause => clause.lines);
  const source = lines.flatMap(({ number, text, style }): SourceLine[] => {
    const label = style === 'title' ? undefined : listLabel(number);
    if (style === 'row') return [{ text: '', table: rowTable(held(text).split('\t').map(trimmed)) }];
    const words = label ? text : number + (number && gapAfter(number)) + text;
    const [first = '', ...rest] = held(words).split('\n').map(trimmed);
    return [
      { text: first, ...(label ? { label: number } : {}) },
      ...rest.map(more => ({ text: more, soft: true as const })),
    ];
  });
  return shown([{ text: title }, ...withBreaks(source, problemLog())]);
}

/** The same of a Word file, as our own reader finds it. */
export function wordLines(bytes: Uint8Array, changes: Changes): string[] {
  return shown(readDocx(bytes, changes, problemLog()).lines);
}

function shown(lines: readonly SourceLine[]): string[] {
  return lines
    .flatMap(({ label, text, table }) => {
      if (table)
        return [table.header, ...table.rows.map(row => row.cells)].map(row => row.map(cellText).join('\t'));
      return [label === undefined ? text : `${label.replaceAll('〇', '零')}|${text}`];
    })
    .filter(line => line.trim() !== '');
}

function rowTable(cells: readonly string[]): Table {
  const children = cells.map((value): Cell => ({ type: 'cell', children: [{ type: 'text', value }] }));
  return { type: 'table', header: [], rows: [{ type: 'row', cells: children }] };
}

const trimmed = (text: string) => text.trim();

/** What XML can hold, and the reader keeps. */
function held(text: string): string {
  return clean(unescapeXml(escapeXml(text)));
}
