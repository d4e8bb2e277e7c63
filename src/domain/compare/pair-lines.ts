/**
 * Second level of a comparison: which line became which. Each step links what the one before left free; none of them
 * looks at every pair, so time grows about linearly with the length of the documents.
 */

import { type Alike, alike } from './alike.ts';
import type { ComparableClause } from './comparable.ts';
import type { FlatLine } from './flat-lines.ts';
import { type Links, NONE } from './links.ts';

/** Likeness below which two lines with one id are strangers. */
const ID_LIKENESS = 0.15;
/** Likeness that is enough anywhere; in order between neighbours; for a line that moved; in order, as a last resort. */
const SURE = 0.72;
const LIKELY = 0.42;
const MOVED = 0.55;
const UNSURE = 0.34;
/** Gaps with more pairs of lines than this are left to what is alike anywhere. */
const GAP_PAIRS = 40_000;
/** Gaps with fewer are weighed pair by pair; in others only the candidates of each line are. */
const FEW = 100;
/** Shorter lines are alike by chance too often to be looked for elsewhere. */
const SHORTEST = 4;

/** Links lines that carry the author's id, unless two lines of a side carry it. */
export function linkById(links: Links): void {
  const there = byId(links.b, links.clausesB);
  for (const [id, i] of byId(links.a, links.clausesA)) {
    const j = there.get(id);
    if (i === NONE || j === undefined || j === NONE || !links.isFree(i, j)) continue;
    const [own, other] = [links.a[i]!, links.b[j]!];
    const same = own.isHeading ? other.isHeading : links.likeness(i, j, ID_LIKENESS) >= ID_LIKENESS;
    if (same) links.link(i, j);
  }
}

function byId(lines: readonly FlatLine[], clauses: readonly ComparableClause[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id, index, clause } of lines) {
    const key = id && `${clauses[clause]!.part} ${id}`;
    if (key) found.set(key, found.has(key) ? NONE : index);
  }
  return found;
}

/** Links equal lines: from both ends, in paired clauses, then those that stand equally often on both sides, in order. */
export function linkEqual(links: Links): void {
  const { a, b } = links;
  const joins = (i: number, j: number): boolean => {
    if (links.toB[i] === j) return true;
    if (a[i]!.sameness !== b[j]!.sameness || !links.isFree(i, j)) return false;
    links.link(i, j);
    return true;
  };
  let start = 0;
  while (start < a.length && start < b.length && joins(start, start)) start++;
  for (let i = a.length - 1, j = b.length - 1; i >= start && j >= start && joins(i, j); ) {
    i--;
    j--;
  }
  const { clauseToB } = links;
  linkGroups(
    links,
    line => (clauseToB[line.clause] === NONE ? undefined : `${clauseToB[line.clause]} ${line.sameness}`),
    line => (links.clauseToA[line.clause] === NONE ? undefined : `${line.clause} ${line.sameness}`),
  );
  linkGroups(
    links,
    line => line.sameness || undefined,
    line => line.sameness || undefined,
  );
}

type Key = (line: FlatLine) => string | undefined;

function linkGroups(links: Links, keyA: Key, keyB: Key): void {
  const there = groups(links.b, links.toA, keyB);
  for (const [key, own] of groups(links.a, links.toB, keyA)) {
    const others = there.get(key);
    if (others?.length === own.length) for (const [index, i] of own.entries()) links.link(i, others[index]!);
  }
}

function groups(lines: readonly FlatLine[], taken: Int32Array, keyOf: Key): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const line of lines) {
    const key = taken[line.index] === NONE ? keyOf(line) : undefined;
    if (key === undefined) continue;
    const group = found.get(key);
    if (group) group.push(line.index);
    else found.set(key, [line.index]);
  }
  return found;
}

/** Links free lines by likeness: the surest wherever they stand, then what stands between them, then the less sure. */
export function linkAlike(links: Links): void {
  const free = (lines: readonly FlatLine[], taken: Int32Array) =>
    lines
      .filter(({ index, sameness }) => taken[index] === NONE && sameness.length >= SHORTEST)
      .map(({ index }) => index);
  const found = alike(links, free(links.a, links.toB), free(links.b, links.toA), UNSURE);
  found.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
  const byLine = new Map<number, Alike[]>();
  for (const one of found) byLine.set(one.i, [...(byLine.get(one.i) ?? []), one]);
  const anywhere = (least: number) => {
    for (const { i, j, likeness } of found) if (likeness >= least && links.isFree(i, j)) links.link(i, j);
  };
  const inOrder: Range = [0, links.a.length];
  anywhere(SURE);
  for (const [own, other] of pairedClauses(links)) fillGaps(links, byLine, own, other, LIKELY);
  fillGaps(links, byLine, inOrder, [0, links.b.length], LIKELY);
  anywhere(MOVED);
  fillGaps(links, byLine, inOrder, [0, links.b.length], UNSURE);
}

type Range = readonly [from: number, to: number];
type ByLine = ReadonlyMap<number, readonly Alike[]>;

/** Lines of each pair of clauses. */
function pairedClauses(links: Links): [Range, Range][] {
  const ranges = (lines: readonly FlatLine[]) => {
    const found = new Map<number, Range>();
    for (const { clause, index } of lines) found.set(clause, [found.get(clause)?.[0] ?? index, index + 1]);
    return found;
  };
  const [own, others] = [ranges(links.a), ranges(links.b)];
  return [...own].flatMap(([clause, range]) => {
    const other = others.get(links.clauseToB[clause]!);
    return other ? [[range, other] as [Range, Range]] : [];
  });
}

/** Links what is alike between the lines that are linked already and kept their order. */
function fillGaps(
  links: Links,
  byLine: ByLine,
  [fromA, toA]: Range,
  [fromB, toB]: Range,
  least: number,
): void {
  const inside = links.chain(fromA, toA).filter(({ j }) => j >= fromB && j < toB);
  let [i, j] = [fromA, fromB];
  for (const next of [...inside, { i: toA, j: toB }]) {
    const own: number[] = [];
    const others: number[] = [];
    for (; i < next.i; i++) if (links.toB[i] === NONE) own.push(i);
    for (; j < next.j; j++) if (links.toA[j] === NONE) others.push(j);
    if (own.length > 0 && others.length > 0 && own.length * others.length <= GAP_PAIRS) {
      linkGap(links, byLine, own, others, least);
    }
    [i, j] = [next.i + 1, next.j + 1];
  }
}

/** The alignment in order with the greatest sum of likeness. */
function linkGap(
  links: Links,
  byLine: ByLine,
  own: readonly number[],
  others: readonly number[],
  least: number,
): void {
  const width = others.length + 1;
  const likeness = new Float64Array((own.length + 1) * width);
  const few = own.length * others.length <= FEW;
  const columns = new Map(others.map((j, index) => [j, index + 1]));
  own.forEach((i, index) => {
    const row = (index + 1) * width;
    if (few) for (const [j, column] of columns) likeness[row + column] = links.likeness(i, j, least);
    else for (const one of byLine.get(i) ?? []) likeness[row + (columns.get(one.j) ?? 0)] = one.likeness;
  });
  const sums = new Float64Array((own.length + 1) * width);
  for (let x = 1; x <= own.length; x++) {
    for (let y = 1; y <= others.length; y++) {
      const at = x * width + y;
      const like = likeness[at]! >= least ? likeness[at]! : 0;
      sums[at] = Math.max(sums[at - width]!, sums[at - 1]!, like && sums[at - width - 1]! + like);
    }
  }
  for (let x = own.length, y = others.length; x > 0 && y > 0; ) {
    const at = x * width + y;
    if (sums[at] === sums[at - width]) x--;
    else if (sums[at] === sums[at - 1]) y--;
    else links.link(own[--x]!, others[--y]!);
  }
}
