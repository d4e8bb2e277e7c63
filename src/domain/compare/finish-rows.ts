/** Rows of the result, and the changes that they show. */
import type { ChangeClass } from './change-class.ts';
import type { Changes } from './changes.ts';
import { type FlatLine, textOf } from './flat-lines.ts';
import type { MergedRow } from './merge-rows.ts';
import type { Piece } from './pieces.ts';
import type { Op, Row, Side } from './redline.ts';
import { type Rename, renameKey } from './renames.ts';
import type { RowContext } from './row-context.ts';
import { spelling } from './spelling.ts';

/** `words`: the pieces of each row. */
export function finishRows(
  rows: readonly MergedRow[],
  words: readonly (readonly Piece[])[],
  changes: Changes,
  context: RowContext,
): Row[] {
  const opsOfMoved = new Map<FlatLine, { ops: Op[]; row: number; change: number }>();
  const found: Row[] = [];
  let run = 0;
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const { kind } = row;
    const [x, y] = [row.a[0] ?? row.other, row.b[0] ?? row.other];
    const sides = { a: row.a.map(side), b: row.b.map(side) };
    if (!continues(before, row, context)) run = index;
    if (kind === 'added' || kind === 'removed') {
      const line = (x ?? y)!;
      const own = lineClass(row, context);
      const text = line.number ? `${line.number} ${line.text}` : line.text;
      const place =
        kind === 'removed' ? { a: line, before: text, after: '' } : { b: line, before: '', after: text };
      const change = changes.add(index, { class: own, ...place }, `run ${run}`, 'below');
      const [piece] = words[index]!;
      const ops = piece!.a + piece!.b ? [{ a: piece!.a, b: piece!.b, change }] : [];
      found.push({ kind, ...sides, ops, change });
      return;
    }
    if (kind !== 'pair') {
      const known = opsOfMoved.get(x!);
      const change =
        known?.change ??
        changes.add(
          index,
          { class: 'moved', a: x!, b: y!, before: x!.text, after: y!.text },
          `run ${run}`,
          'below',
        );
      const ops = known?.ops ?? opsOf(index, x!, y!, words[index]!, changes, context);
      if (known) {
        for (const id of [change, ...ops.map(op => op.change)]) if (id) changes.showsIn(id, index);
        found[known.row] = { ...found[known.row]!, partner: index };
      } else opsOfMoved.set(x!, { ops, row: index, change });
      found.push({ kind, ...sides, ops, change, ...(known ? { partner: known.row } : {}) });
      return;
    }
    const fan = row.b.length > 1 ? 'split' : row.a.length > 1 ? 'merged' : undefined;
    const change =
      fan && changes.add(index, { class: fan, a: x!, b: y!, before: textOf(row.a), after: textOf(row.b) });
    const ops = opsOf(index, x!, y!, words[index]!, changes, context, change);
    const numberChange = numberChangeOf(index, x!, y!, changes);
    found.push({
      kind,
      ...sides,
      ops,
      ...(change ? { change } : {}),
      ...(numberChange ? { numberChange } : {}),
    });
  });
  return found;
}

/** The class of a line that came or went. */
function lineClass({ kind, a, b }: MergedRow, { isAnswer }: RowContext): ChangeClass {
  const line = (a[0] ?? b[0])!;
  if (isAnswer(line, kind === 'removed' ? 'a' : 'b')) return 'answer';
  if (line.text.trim() === '') return line.number === '' ? 'punctuation' : 'number';
  return kind === 'removed' ? 'removed' : 'added';
}

/** True for a row that belongs to the same change as the one before: lines of one clause that came, went or moved together. */
function continues(before: MergedRow | undefined, row: MergedRow, context: RowContext): boolean {
  if (before?.kind !== row.kind || row.kind === 'pair') return false;
  if (row.kind === 'added' || row.kind === 'removed') {
    const side = row.kind === 'removed' ? 'a' : 'b';
    const [last, own] = [before[side][0]!, row[side][0]!];
    return last.clause === own.clause && lineClass(before, context) === lineClass(row, context);
  }
  const [last, own] = [before.a[0] ?? before.b[0]!, row.a[0] ?? row.b[0]!];
  return own.index === last.index + 1 && row.other!.index === before.other!.index + 1;
}

function numberChangeOf(index: number, x: FlatLine, y: FlatLine, changes: Changes): number | undefined {
  if (x.number === y.number) return undefined;
  const own = spelling(x.number) === spelling(y.number) ? 'punctuation' : 'number';
  const change = { class: own, a: x, b: y, before: x.number, after: y.number } as const;
  return changes.add(index, change, `${own} ${x.clause} ${y.clause}`);
}

function opsOf(
  index: number,
  x: FlatLine,
  y: FlatLine,
  all: readonly Piece[],
  changes: Changes,
  context: RowContext,
  fan?: number,
): Op[] {
  return all
    .filter(piece => piece.a !== '' || piece.b !== '')
    .map(piece => {
      const { a, b } = piece;
      if (piece.break) return { a, b, break: true, ...(a !== b && fan ? { change: fan } : {}) };
      if (piece.class === undefined) return { a, b };
      const change = { class: piece.class, a: x, b: y, before: a, after: b };
      if (piece.reference === 'stale') {
        return { a, b, change: changes.add(index, { ...change, note: staleNote(a, x, context) }) };
      }
      if (piece.reference === 'followed') {
        return {
          a,
          b,
          change: changes.add(index, { ...change, note: FOLLOWED }, `followed ${renameKey(piece)}`),
        };
      }
      const rename = context.renames.get(renameKey(piece));
      if (rename) {
        const note = rename.left ? missedNote(a, rename) : RENAMED;
        return { a, b, change: changes.add(index, { ...change, note }, `renamed ${renameKey(piece)}`) };
      }
      if (piece.class === 'punctuation') {
        const whole = { ...change, before: x.text, after: y.text };
        return { a, b, change: changes.add(index, whole, `punctuation ${index}`) };
      }
      return { a, b, change: changes.add(index, change) };
    });
}

const FOLLOWED = '引用随条款编号改变';
const RENAMED = '全文一致替换';

function missedNote(words: string, { left }: Rename): string {
  return `多处替换，另有${left}处仍写“${words.trim()}”`;
}

function staleNote(words: string, line: FlatLine, { keys, partOf }: RowContext): string {
  const now = keys.numberNow(words.trim(), partOf(line));
  const became = now ? `所指的条款现在是“${now}”` : '所指的条款已经删除或者改变';
  return `“${words.trim()}”${became}，此处引用没有随之改动`;
}

function side({ index, clause, number, text, style, level, table }: FlatLine): Side {
  return { line: index, clause, number, text, style, level, ...(table === undefined ? {} : { table }) };
}
