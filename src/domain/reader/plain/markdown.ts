/** Markdown as lines: headings, emphasis, escapes, lists and tables of CommonMark and GFM; anything else is text. */
import type { Cell, Table } from '../../document/nodes.ts';
import type { SourceLine } from '../source-line.ts';

const RULE = /^\s*(?:-{3,}|\*{3,}|={3,})\s*$/;
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const FENCE = /^\s*(?:```|~~~)/;

/** A text that somebody pasted is Markdown when it has headings or the lines below a table's head of that kind. */
export function looksLikeMarkdown(text: string): boolean {
  const start = text.slice(0, 200_000);
  return /^#{1,6} \S/m.test(start) || /^ {0,3}\|(?: {0,3}:?-+:? {0,3}\|){2,}[ \t\r]{0,3}$/m.test(start);
}

/** A longer line is a text without breaks, in which stray signs are no markup. */
const LONGEST_LINE = 20_000;

export function markdownLines(lines: readonly string[]): SourceLine[] {
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.length > LONGEST_LINE) {
      out.push({ text: line.trim() });
      continue;
    }
    if (FENCE.test(line)) continue;
    const delimiter = lines[at + 1] ?? '';
    if (line.includes('|') && delimiter.includes('|') && DELIMITER.test(delimiter.slice(0, 500))) {
      const rows: string[] = [];
      let end = at + 2;
      while (lines[end]?.includes('|')) rows.push(lines[end++]!);
      out.push({ text: '', table: tableOf([line, ...rows]) });
      at = end - 1;
      continue;
    }
    if (RULE.test(line)) continue;
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
    const text = inline((heading?.[2] ?? line).replace(/^\s*(?:>\s?)+/, '')).trim();
    if (text) out.push(heading ? { text, heading: heading[1]!.length } : { text });
  }
  return out;
}

/** Escaped signs must not be taken for markup: they are put aside first. */
function inline(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCharCode(0xe000 + sign.charCodeAt(0)))
    .replace(/(\*\*|~~)(?=\S)([^*~]*[^*~\s])\1/g, '$2')
    .replace(/(?<![*\w])\*(?=[^\s*])([^*]*[^\s*])\*(?![*\w])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/!?\[([^[\]]*)\]\(([^()\s]*)\)/g, (_, words: string, address: string) =>
      address === '' || address === words ? words : `${words}（${address}）`,
    )
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/[\ue021-\ue07e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xe000));
}

function tableOf([head = '', ...rows]: readonly string[]): Table {
  return {
    type: 'table',
    header: cells(head),
    rows: rows.map(row => ({ type: 'row', cells: cells(row) })),
  };
}

function cells(row: string): Cell[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map(text => {
    const value = inline(text).trim();
    return { type: 'cell', children: value ? [{ type: 'text', value }] : [] };
  });
}
