/**
 * A guess at the page on which each heading will stand, for the table of contents until Word counts for itself. It
 * reckons with lines of full characters, which Chinese text mostly is, and is right or one page off.
 */
import { displayWidth } from '../../text/width.ts';
import type { Block, Inline, Paragraph } from './model.ts';

/** Lines of body text on a page, and of contents. */
const LINES = 29;
export const LINES_OF_CONTENTS = 34;
/** Width of the text in halves of a character. */
const HALVES = 72;
/** Lines of a table stand closer and in smaller print. */
const TABLE_LINE = 0.7;
const TABLE_SCALE = 0.85;

/** `first` is the page of the first block, from 1. */
export function pagesOf(blocks: readonly Block[], first: number): Map<string, number> {
  const pages = new Map<string, number>();
  let page = first - 1;
  let used = LINES;
  const room = (lines: number, together: boolean) => {
    if (used + (together ? lines : 1) > LINES) {
      page += 1;
      used = 0;
    }
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      for (const row of block.rows) {
        const total = block.widths.reduce((sum, width) => sum + width, 0);
        const heights = row.cells.map((cell, index) =>
          linesOf(cell, (HALVES * block.widths[index]!) / total / TABLE_SCALE - 2),
        );
        const height = Math.max(...heights) * TABLE_LINE + 0.3;
        room(height, true);
        used += height;
      }
      continue;
    }
    const isHeading = /^Heading|Title/.test(block.style);
    const height = linesOf([block], HALVES) + (isHeading ? 0.6 : 0);
    if (/^(?:DocumentTitle|AnnexTitle)$/.test(block.style)) used = LINES;
    room(isHeading ? height + 1 : height, isHeading);
    for (const inline of block.children)
      if (inline.type === 'start' && inline.range.kind === 'bookmark') pages.set(inline.range.name, page);
    used += height;
    while (used > LINES) {
      page += 1;
      used -= LINES;
    }
  }
  return pages;
}

function linesOf(paragraphs: readonly Paragraph[], halves: number): number {
  return paragraphs.reduce((sum, { children, place }) => {
    const indent = place ? 10 : 4;
    const pieces = children.map(textOf).join('').split('\n');
    return (
      sum +
      pieces.reduce(
        (lines, text) => lines + Math.max(1, Math.ceil((displayWidth(text) + indent) / halves)),
        0,
      )
    );
  }, 0);
}

/** Four no-break spaces of a blank are one character. */
function textOf(inline: Inline): string {
  if (inline.type === 'run') return inline.text.replace(/\u00a0{4}/g, '　');
  if (inline.type === 'field') return inline.result;
  if (inline.type === 'control' && inline.prompt) return inline.prompt;
  return 'children' in inline ? inline.children.map(textOf).join('') : '';
}
