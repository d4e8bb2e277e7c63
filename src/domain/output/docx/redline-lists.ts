/**
 * Numbers of both documents as lists of one Word file. Word counts for itself, and it counts other paragraphs once changes
 * are accepted or rejected, so this file counts along on both sides. A paragraph takes one list for both wherever counting
 * on leads to both numbers (第五条 that becomes 第六条 because an article came before it); otherwise it has a list of its own
 * on each side, and its change of lists is tracked.
 */

import { formatNumber } from '../../numbering/format-number.ts';
import { gapAfter } from '../../numbering/numbering.ts';
import type { ListLevel, ListPlace } from './model.ts';
import type { Chain, ListLabel } from './redline-label.ts';
import { wordFormats } from './word-lists.ts';

export type SideName = 'a' | 'b';

interface List {
  readonly number: number;
  readonly chain: Chain;
  /**
   * Paragraphs of this level began the list and are the outermost in Word's. Where the place on side a is not that on
   * side b, the former is such a one: LibreOffice forgets the level when it rejects a change of lists.
   */
  readonly base: number;
  readonly starts: readonly number[];
  /** Last number of each level; not a number where a lower level was used without it, because programs differ then. */
  readonly counts: Readonly<Record<SideName, (number | undefined)[]>>;
}

/** A number with the kind of list that was chosen for it. */
interface Wanted extends Omit<ListLabel, 'options'> {
  readonly side: SideName;
  readonly chain: Chain;
  readonly depth: number;
}

export type Places = Partial<Record<SideName, ListPlace>>;
export type Labels = Partial<Record<SideName, ListLabel>>;

/**
 * Gives the places of each paragraph, called in reading order; new lists are added to `lists`. `isKept`: it stands on both
 * sides, numbered or not.
 */
export function redlineLists(lists: (readonly ListLevel[])[]): (labels: Labels, isKept: boolean) => Places {
  const open: Record<SideName, Map<string, List[]>> = { a: new Map(), b: new Map() };
  const last: Record<SideName, string> = { a: '', b: '' };

  const wantedOn = (side: SideName, label: ListLabel | undefined): Wanted[] => {
    if (!label) return [];
    const { options, ...numbers } = label;
    const { chain, depth } = options.find(option => option.chain.name === last[side]) ?? options[0]!;
    if (chain.levels.length > 1) last[side] = chain.name;
    return [{ side, chain, depth, ...numbers }];
  };

  /** The innermost list that is open for a number. */
  const topFor = ({ chain, depth }: Wanted, side: SideName): List | undefined =>
    open[side].get(chain.name)?.findLast(({ base }) => base <= depth);

  const begin = ({ chain, depth, own, above = 1 }: Wanted): List => {
    const starts = chain.levels.map((_, level) => (level === depth ? own : level === 0 ? above : 1));
    const levels = chain.levels.map((_, level) => wordLevel(chain, level, depth, starts));
    lists.push(levels.slice(depth));
    return { number: lists.length, chain, base: depth, starts, counts: { a: [], b: [] } };
  };

  const enter = (list: List, wanted: Wanted): ListPlace => {
    const { side, chain, depth, own } = wanted;
    const counts = list.counts[side];
    for (let level = 0; level < depth; level++) counts[level] ??= Number.NaN;
    counts[depth] = own;
    counts.length = depth + 1;
    const stack = (open[side].get(chain.name) ?? []).filter(({ base }) => base < list.base);
    open[side].set(chain.name, [...stack, list]);
    return { list: list.number, level: depth - list.base };
  };

  const together = (wanted: readonly Wanted[]): List | undefined => {
    const [first, second] = wanted;
    if (!first || (second && second.depth !== first.depth)) return undefined;
    const tops = (['b', 'a'] as const).flatMap(side => topFor(first, side) ?? []);
    const found = tops.find(list => wanted.every(one => fits(list, one)));
    return found ?? (second && !isSamePlace(first, second) ? undefined : begin(first));
  };

  return (labels, isKept) => {
    const wanted = [...wantedOn('b', labels.b), ...wantedOn('a', labels.a)];
    const shared = isKept && wanted.length === 1 ? undefined : together(wanted);
    const apart = (one: Wanted): List => {
      const own = topFor(one, one.side);
      return own && fits(own, one) && (one.side === 'b' || own.base === one.depth) ? own : begin(one);
    };
    return Object.fromEntries(wanted.map(one => [one.side, enter(shared ?? apart(one), one)]));
  };
}

/** True when Word, counting on in this list, arrives at the number. */
function fits(list: List, { side, chain, depth, own, above }: Wanted): boolean {
  const { base, starts } = list;
  if (list.chain.name !== chain.name || base > depth) return false;
  if (above !== undefined && base > 0 && base < depth) return false;
  const counts = list.counts[side];
  const current = counts[depth];
  const next = current === undefined ? starts[depth]! : current + 1;
  return next === own && (above === undefined || (counts[0] || starts[0]) === above);
}

function isSamePlace(x: Wanted, y: Wanted): boolean {
  return x.chain.name === y.chain.name && x.depth === y.depth && x.own === y.own && x.above === y.above;
}

function wordLevel({ levels }: Chain, index: number, base: number, starts: readonly number[]): ListLevel {
  const style = levels[index]!;
  const { before, numeral, after, under } = style;
  // In a list without the level above, its number stays what it was.
  const above = !under ? '' : base > 0 ? `${starts[0]}.` : '%1.';
  const isHeading = index === 0 && (levels.length > 1 || after === '章');
  return {
    format: wordFormats[numeral],
    text: `${before}${above}%${index + 1 - base}${after}`,
    start: starts[index]!,
    suffix: gapAfter(formatNumber(style, [1, 1])) ? 'space' : 'nothing',
    legal: above === '%1.' && levels[0]!.numeral === 'chinese',
    left: numeral === 'circled' ? 2 : 0,
    firstLine: isHeading ? 0 : 2,
  };
}
