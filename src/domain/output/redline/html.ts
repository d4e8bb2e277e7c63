/**
 * A redline as HTML, inline or side by side. Classes, for the style sheets:
 *
 *     div.redline.inline > div.row                    one line of the merged document
 *     div.redline.beside[role=table] > div.row.head, div.row > div.side.a, div.side.b   the same line on both sides
 *     div.row.heading|.chapter|.title|.text|.item|.row-cells|.signature|.option, .level0 … .level3, .moved-from, .moved-to
 *     ins, del, span.stale  .added .removed .moved .split .merged .substantive .wording .number .punctuation .answer
 *     span.no  number of the line        span.cell  a cell of a table row
 *     span.said  says 新增 or 删除 to those who do not see colours
 *
 * Each change has the id `change-<n>` where it first shows; `data-change` names it in every place.
 */
import type { ChangeClass } from '../../compare/change-class.ts';
import type { Op, Redline, Row, Side } from '../../compare/redline.ts';
import { gapAfter } from '../../numbering/numbering.ts';
import { escapeHtml, escapeLines } from '../html/escape.ts';

export type RedlineView = 'inline' | 'beside';

export function redlineHtml(redline: Redline, view: RedlineView): string {
  const named = new Set<number>();
  const printer: Printer = {
    classOf: change => redline.changes[change - 1]!.class,
    idOf(change) {
      if (named.has(change)) return '';
      named.add(change);
      return ` id="change-${change}"`;
    },
  };
  const rows = redline.rows.map(row =>
    view === 'inline' ? inlineRow(row, printer) : besideRow(row, printer),
  );
  if (view === 'inline') return `<div class="redline inline">${rows.join('')}</div>`;
  const head = [redline.a, redline.b].map(
    ({ title }) => `<div role="columnheader">${escapeHtml(title)}</div>`,
  );
  return `<div class="redline beside" role="table"><div class="row head" role="row">${head.join('')}</div>${rows.join('')}</div>`;
}

interface Printer {
  classOf(change: number): ChangeClass;
  /** ` id="…"` the first time that a change shows. */
  idOf(change: number): string;
}

/** What of an op is printed. */
type Shown = 'both' | 'a' | 'b';

function inlineRow(row: Row, printer: Printer): string {
  const own = row.b[0] ?? row.a[0]!;
  const shown: Shown = row.kind === 'moved-from' ? 'a' : 'both';
  // Where a line was, it stands as it was; its edits show where it is.
  const [was] = row.a;
  const ops = row.kind === 'moved-from' && was ? [{ a: was.text, b: was.text }] : row.ops;
  const words = moved(
    row,
    printer,
    numbers(row, shown, printer) + wordsOf({ ...row, ops }, shown, printer, own),
  );
  return `<div class="${rowClass(row, own)}"${data(row)}>${words}</div>`;
}

function besideRow(row: Row, printer: Printer): string {
  const own = row.b[0] ?? row.a[0]!;
  const side = (name: 'a' | 'b') => {
    const sides = row[name];
    const words = sides.length
      ? moved(row, printer, numbers(row, name, printer) + wordsOf(row, name, printer, sides[0]!))
      : '';
    return `<div class="side ${name}" role="cell">${words}</div>`;
  };
  return `<div class="${rowClass(row, own)}" role="row"${data(row)}>${side('a')}${side('b')}</div>`;
}

function rowClass({ kind }: Row, { style, level }: Side): string {
  const name = style === 'row' ? 'row-cells' : style;
  return `row ${name} level${level}${kind === 'moved-from' || kind === 'moved-to' ? ` ${kind}` : ''}`;
}

function data({ change }: Row): string {
  return change === undefined ? '' : ` data-change="${change}"`;
}

/** The number of the line; old and new where it changed. */
function numbers({ a, b, numberChange, kind, change }: Row, shown: Shown, printer: Printer): string {
  const [before, after] = [a[0]?.number ?? '', b[0]?.number ?? ''];
  if (numberChange !== undefined) {
    const del = shown === 'b' || !before ? '' : mark('del', numberChange, no(before), printer);
    const ins = shown === 'a' || !after ? '' : mark('ins', numberChange, no(after), printer);
    return del + ins;
  }
  if (change !== undefined && kind === 'removed') return before && mark('del', change, no(before), printer);
  if (change !== undefined && kind === 'added') return after && mark('ins', change, no(after), printer);
  return no(shown === 'a' ? before : after || before);
}

/** A line that left is struck out where it was and marked where it is. */
function moved({ kind, change }: Row, printer: Printer, words: string): string {
  if (change === undefined) return words;
  if (kind === 'moved-from') return mark('del', change, words, printer, '移走');
  if (kind === 'moved-to') return mark('ins', change, words, printer, '移来');
  return words;
}

function wordsOf(row: Row, shown: Shown, printer: Printer, { style }: Side): string {
  const next = { a: 0, b: 0 };
  const words = row.ops.map(op => {
    if (!op.break) return one(op, shown, printer, style === 'row');
    if (op.a) next.a++;
    if (op.b) next.b++;
    return seam(op, row.a[next.a]?.number ?? '', row.b[next.b]?.number ?? '', shown, printer);
  });
  return style === 'row' ? `<span class="cell">${words.join('')}</span>` : words.join('');
}

/** Where a line ends inside a split or a merger: the next one begins with its number. */
function seam({ a, b, change }: Op, before: string, after: string, shown: Shown, printer: Printer): string {
  const atA = a !== '' && shown !== 'b';
  const atB = b !== '' && shown !== 'a';
  if (!atA && !atB) return '';
  const number = no(atB ? after : before);
  if (change === undefined || number === '') return `<br>${number}`;
  return `<br>${mark(atB ? 'ins' : 'del', change, number, printer)}`;
}

function no(text: string): string {
  return text ? `<span class="no">${escapeHtml(text)}</span>${gapAfter(text)}` : '';
}

function one({ a, b, change }: Op, shown: Shown, printer: Printer, isRow: boolean): string {
  const text = (words: string) =>
    isRow ? words.split('\t').map(escapeLines).join(CELL_SEAM) : escapeLines(words);
  if (change === undefined) return text(shown === 'a' ? a : b);
  if (a === b) {
    const name = printer.classOf(change);
    return `<span class="stale ${name}"${printer.idOf(change)} data-change="${change}">${text(b)}</span>`;
  }
  const del = shown === 'b' || !a ? '' : marked('del', change, text(a), printer);
  const ins = shown === 'a' || !b ? '' : marked('ins', change, text(b), printer);
  return del + ins;
}

const CELL_SEAM = '</span><span class="cell">';

/** A mark may not reach over the seam of two cells. */
function marked(tag: 'ins' | 'del', change: number, html: string, printer: Printer): string {
  return html
    .split(CELL_SEAM)
    .map(cell => (cell ? mark(tag, change, cell, printer) : ''))
    .join(CELL_SEAM);
}

function mark(
  tag: 'ins' | 'del',
  change: number,
  html: string,
  printer: Printer,
  said = tag === 'ins' ? '新增' : '删除',
): string {
  const name = printer.classOf(change);
  const word = `<span class="said">〔${said}〕</span>`;
  return `<${tag} class="${name}"${printer.idOf(change)} data-change="${change}">${word}${html}</${tag}>`;
}
