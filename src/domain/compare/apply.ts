/** Both documents read back from a redline: what must hold of every one of them. */
import type { Redline, Row, Side } from './redline.ts';

export interface AppliedLine {
  readonly number: string;
  readonly text: string;
}

/** The lines of b: every change accepted. */
export function applied({ rows }: Redline): AppliedLine[] {
  return rows.flatMap(row => linesOf(row, row.b, 'b'));
}

/** The lines of a: every change rejected. */
export function unapplied({ rows }: Redline): AppliedLine[] {
  return rows.flatMap(row => linesOf(row, row.a, 'a'));
}

function linesOf({ ops }: Row, sides: readonly Side[], name: 'a' | 'b'): AppliedLine[] {
  if (sides.length === 0) return [];
  const texts = [''];
  for (const op of ops) {
    if (!op.break) texts[texts.length - 1] += op[name];
    else if (op[name] !== '') texts.push('');
  }
  return texts.map((text, index) => ({ number: sides[index]!.number, text }));
}
