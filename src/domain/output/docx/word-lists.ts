/**
 * Our numbers as Word's own lists. Word counts for itself, so this file counts along: where Word would go on wrongly
 * (the second case of an open choice starts again at the number of the first, items restart in the preamble), the
 * paragraph begins a list of its own with the right start.
 */

import { BOX } from '../../document/added-words.ts';
import { formatNumber } from '../../numbering/format-number.ts';
import { gapAfter } from '../../numbering/numbering.ts';
import type { Level, NumberingStyle } from '../../numbering/styles.ts';
import type { ListLevel, ListPlace } from './model.ts';

/** The levels of each of our lists, outermost first. Articles count through the chapters, so chapters stand apart. */
const chains: readonly (readonly Level[])[] = [
  ['chapter'],
  ['article', 'paragraph', 'item', 'subitem'],
  ['group', 'requirement', 'item', 'subitem'],
];

/** Word's names of the numerals. */
export const wordFormats = {
  chinese: 'chineseCountingThousand',
  decimal: 'decimal',
  circled: 'decimalEnclosedCircle',
} as const;

/** Word has circled numbers up to 20. */
const LAST_CIRCLED = 20;

interface OpenList {
  readonly number: number;
  /** Paragraphs of this level began the list; those above it never use it. */
  readonly base: number;
  readonly starts: readonly number[];
  readonly counts: (number | undefined)[];
}

export type PlaceInList = (level: Level, path: readonly number[]) => ListPlace | undefined;

/**
 * Gives every numbered paragraph of one part its place, called in reading order. New lists are added to `lists`.
 * Undefined where Word has no such number; the number is then written as text.
 */
export function partLists(style: NumberingStyle, lists: (readonly ListLevel[])[]): PlaceInList {
  const open = chains.map((): OpenList[] => []);
  let last = 1;
  return (level, path) => {
    const own = path.at(-1)!;
    if (style.levels[level].numeral === 'circled' && own > LAST_CIRCLED) return undefined;
    const found = chains[last]!.includes(level) ? last : chains.findIndex(chain => chain.includes(level));
    if (found > 0) last = found;
    const chain = chains[found]!;
    const depth = chain.indexOf(level);
    const stack = open[found]!;
    while (stack.length && stack.at(-1)!.base > depth) stack.pop();
    const under = style.levels[level].under === true;
    if (!continues(stack.at(-1), depth, under, path)) {
      if (stack.at(-1)?.base === depth) stack.pop();
      const starts = chain.map((_, index) => {
        if (index === depth) return own;
        return under && index === depth - 1 ? path.at(-2)! : 1;
      });
      lists.push(chain.map((name, index) => wordLevel(style, name, index, chain, starts[index]!)));
      stack.push({ number: lists.length, base: depth, starts, counts: [] });
    }
    const list = stack.at(-1)!;
    list.counts[depth] = own;
    list.counts.length = depth + 1;
    return { list: list.number, level: depth };
  };
}

/** True when Word, counting on in this list, would arrive at our number. */
function continues(
  list: OpenList | undefined,
  depth: number,
  under: boolean,
  path: readonly number[],
): boolean {
  if (!list) return false;
  const { counts, starts } = list;
  const current = counts[depth];
  const next = current === undefined ? starts[depth] : current + 1;
  const above = counts[depth - 1] ?? starts[depth - 1];
  return next === path.at(-1) && (!under || above === path.at(-2));
}

function wordLevel(
  style: NumberingStyle,
  level: Level,
  index: number,
  chain: readonly Level[],
  start: number,
): ListLevel {
  const { before, numeral, after, under } = style.levels[level];
  const above = chain[index - 1];
  return {
    format: wordFormats[numeral],
    text: `${level === 'requirement' ? `${BOX} ` : ''}${before}${under ? `%${index}.` : ''}%${index + 1}${after}`,
    start,
    suffix: gapAfter(formatNumber(style.levels[level], [1, 1])) ? 'space' : 'nothing',
    legal: under === true && above !== undefined && style.levels[above].numeral === 'chinese',
    left: level === 'subitem' ? 2 : 0,
    firstLine: level === 'paragraph' || level === 'item' || level === 'subitem' ? 2 : 0,
  };
}
