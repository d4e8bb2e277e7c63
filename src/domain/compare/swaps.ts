/** Two words that changed places: 甲方向乙方支付 and 乙方向甲方支付. */
import type { LineToken } from './line-tokens.ts';
import type { Segment } from './segments.ts';

/** Longest word that is looked for, and longest stretch between two of them, in tokens. */
const LONGEST = 3;
const BETWEEN = 6;

/** Shows −甲方向 乙方 +向甲方 as 甲方→乙方 向 乙方→甲方. */
export function swapsApart(
  a: readonly LineToken[],
  b: readonly LineToken[],
  segments: readonly Segment[],
): Segment[] {
  const found: Segment[] = [];
  for (let index = 0; index < segments.length; index++) {
    const [first, middle, last] = [segments[index]!, segments[index + 1], segments[index + 2]];
    const swap = middle && last ? swapOf(a, b, first, middle, last) : undefined;
    found.push(...(swap ?? [first]));
    if (swap) index += 2;
  }
  return found;
}

function swapOf(
  a: readonly LineToken[],
  b: readonly LineToken[],
  first: Segment,
  middle: Segment,
  last: Segment,
): Segment[] | undefined {
  if (first.stays || !middle.stays || last.stays || middle.toA - middle.fromA > LONGEST) return undefined;
  const isGone = first.fromB === first.toB && last.fromA === last.toA;
  const isNew = first.fromA === first.toA && last.fromB === last.toB;
  if (!isGone && !isNew) return undefined;
  const before = isGone ? a.slice(first.fromA, first.toA) : b.slice(first.fromB, first.toB);
  const after = isGone ? b.slice(last.fromB, last.toB) : a.slice(last.fromA, last.toA);
  const size = before.length;
  if (size !== after.length) return undefined;
  const word = Array.from({ length: Math.min(LONGEST, size - 1) }, (_, k) => k + 1).find(length =>
    before.every(({ key }, k) => key === after[(k + size - length) % size]!.key),
  );
  if (word === undefined) return undefined;
  const [between, other] = [size - word, middle.toA - middle.fromA];
  // On one side word, between, other; on the other side other, between, word.
  const [ownA, ownB] = isGone ? [word, other] : [other, word];
  const [endA, endB] = [first.fromA + ownA, first.fromB + ownB];
  return [
    { stays: false, fromA: first.fromA, toA: endA, fromB: first.fromB, toB: endB },
    { stays: true, fromA: endA, toA: endA + between, fromB: endB, toB: endB + between },
    { stays: false, fromA: endA + between, toA: last.toA, fromB: endB + between, toB: last.toB },
  ];
}

/** What joins equals: 材料和人工 says the same as 人工和材料. */
const LISTS = /^(?:[和与及或并、，,；;]|以及|或者|并且)\s*$/;

/** Indexes of the changes that are halves of a swap of roles or of order. */
export function swapped(
  a: readonly LineToken[],
  b: readonly LineToken[],
  segments: readonly Segment[],
): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  segments.forEach((first, index) => {
    const [middle, last] = [segments[index + 1], segments[index + 2]];
    if (first.stays || !middle?.stays || !last || last.stays || middle.toA - middle.fromA > BETWEEN) return;
    const tokens = a.slice(middle.fromA, middle.toA);
    if (tokens.every(({ text }) => LISTS.test(text))) return;
    const words = (side: readonly LineToken[], from: number, to: number) =>
      side
        .slice(from, to)
        .map(({ key }) => key)
        .join(' ');
    const before = words(a, first.fromA, first.toA);
    const after = words(b, first.fromB, first.toB);
    if (before === '' || after === '') return;
    if (before === words(b, last.fromB, last.toB) && after === words(a, last.fromA, last.toA))
      found.add(first).add(last);
  });
  return found;
}
