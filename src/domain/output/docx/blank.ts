/** Blanks in a finished text: the value, or room to write on. */

import { openForm } from '../../document/added-words.ts';
import type { Blank } from '../../document/nodes.ts';
import { type Inline, type Look, run } from './model.ts';

/** Where a blank stands, on a line, in a cell of a table or in half a line of a signature, decides its room. */
export type BlankRoom = 'line' | 'cell' | 'half';

/** Four no-break spaces of Times are one character wide. */
const PER_CHARACTER = 4;
/** A line of its own, with room for the sign after it. */
const FULL_LINE = 34;
/** Widest line to write on. */
const widest: Readonly<Record<BlankRoom, number>> = { line: FULL_LINE, cell: 3, half: 8 };

/**
 * Open blanks are underlined no-break spaces: other spaces lose their line at the end of a line of Word, and
 * underscores stay in the way of whoever types between them. An open cell of a table is room enough by itself.
 */
export function blankRuns(node: Blank, room: BlankRoom, look?: Look): Inline[] {
  if (node.value !== undefined) return [run(node.value, look)];
  const pieces = openForm(node);
  if (room === 'cell' && pieces.length === 1) return [run('\u00a0')];
  if (room === 'line' && node.lines)
    return Array.from({ length: node.lines }, () => [run('\n'), line(FULL_LINE)]).flat();
  return pieces.map(piece => {
    if (typeof piece === 'string') return run(piece, look);
    return line(Math.min(piece, widest[room]));
  });
}

function line(width: number): Inline {
  return run('\u00a0'.repeat(width * PER_CHARACTER), { underline: true });
}
