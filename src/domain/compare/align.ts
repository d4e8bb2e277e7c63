/** Aligns two documents: what of a is what of b, what kept its order, what was split and merged. */
import type { Comparable } from './comparable.ts';
import type { FlatLine } from './flat-lines.ts';
import { Links, NONE } from './links.ts';
import { pairClausesByLines, pairClausesByName } from './pair-clauses.ts';
import { linkAlike, linkById, linkEqual } from './pair-lines.ts';
import { type Fan, mergers, splits } from './split-lines.ts';

export interface Alignment {
  readonly a: readonly FlatLine[];
  readonly b: readonly FlatLine[];
  /** Partner of each line on the other side, or −1. */
  readonly toB: Int32Array;
  readonly toA: Int32Array;
  /** By line of a: 1 when it and its partner kept their place in the order. */
  readonly inOrder: Uint8Array;
  /** Lines of a that became several of b. */
  readonly splits: readonly Fan[];
  /** Lines of b that were several of a. */
  readonly mergers: readonly Fan[];
}

/** Shorter lines are alike by chance too often to say that one of them moved; a row of a table that is equal is not. */
const MOVABLE = 6;
const MOVABLE_ROW = 3;

/** The same alignment whichever document is called a: both are put into one order first. */
export function align(a: Comparable, b: Comparable): Alignment {
  return comesFirst(a, b) ? alignInOrder(a, b) : mirrored(alignInOrder(b, a));
}

function alignInOrder(a: Comparable, b: Comparable): Alignment {
  const links = new Links(a, b);
  pairClausesByName(links);
  linkById(links);
  linkEqual(links);
  pairClausesByLines(links);
  linkAlike(links);
  pairClausesByLines(links);
  unlinkChanceMoves(links);
  const inOrder = orderOf(links);
  // What moved is shown as moved; it is not also split or merged. Nor is one line split and merged at once.
  const keeps = (i: number) => inOrder[i] === 1;
  const isRun = ({ parts }: Fan) => parts.every((part, k) => part === parts[0]! + k);
  const split = splits(links).filter(fan => keeps(fan.whole) && isRun(fan));
  const merged = mergers(links).filter(fan => keeps(links.toA[fan.whole]!) && isRun(fan));
  const wholesOfB = new Set(merged.map(({ whole }) => whole));
  const wholesOfA = new Set(split.map(({ whole }) => whole));
  return {
    a: links.a,
    b: links.b,
    toB: links.toB,
    toA: links.toA,
    inOrder,
    splits: split.filter(({ whole }) => !wholesOfB.has(links.toB[whole]!)),
    mergers: merged.filter(({ whole }) => !wholesOfA.has(links.toA[whole]!)),
  };
}

/** Short lines out of order that no neighbour accompanies did not move: one went and one came. */
function unlinkChanceMoves(links: Links): void {
  const inOrder = orderOf(links);
  const movesToo = (i: number, j: number) =>
    i >= 0 && i < links.a.length && inOrder[i] === 0 && links.toB[i] === j;
  const chance: number[] = [];
  links.toB.forEach((j, i) => {
    if (j === NONE || inOrder[i] === 1 || links.a[i]!.isHeading) return;
    const [own, other] = [links.a[i]!, links.b[j]!];
    const isRow = own.style === 'row' && own.sameness === other.sameness && /\p{L}/u.test(own.sameness);
    const least = isRow ? MOVABLE_ROW : MOVABLE;
    if (own.sameness.length >= least && other.sameness.length >= least) return;
    if (!movesToo(i - 1, j - 1) && !movesToo(i + 1, j + 1)) chance.push(i);
  });
  for (const i of chance) links.unlink(i);
}

function orderOf(links: Links): Uint8Array {
  const inOrder = new Uint8Array(links.a.length);
  for (const { i } of links.chain()) inOrder[i] = 1;
  return inOrder;
}

function mirrored({ a, b, toA, toB, inOrder, splits: wholes, mergers: merged }: Alignment): Alignment {
  const order = new Uint8Array(b.length);
  toB.forEach((j, i) => {
    if (j !== NONE) order[j] = inOrder[i]!;
  });
  return { a: b, b: a, toA: toB, toB: toA, inOrder: order, splits: merged, mergers: wholes };
}

/** An order of documents by their first difference; equal documents may stand either way. */
function comesFirst(a: Comparable, b: Comparable): boolean {
  if (a.clauses.length !== b.clauses.length) return a.clauses.length < b.clauses.length;
  for (const [index, one] of a.clauses.entries()) {
    const other = b.clauses[index]!;
    if (one.lines.length !== other.lines.length) return one.lines.length < other.lines.length;
    for (const [at, line] of one.lines.entries()) {
      const there = other.lines[at]!;
      if (line.text !== there.text) return line.text < there.text;
      if (line.number !== there.number) return line.number < there.number;
      if (line.id !== there.id) return (line.id ?? '') < (there.id ?? '');
    }
    if (one.id !== other.id) return one.id < other.id;
  }
  return true;
}
