/**
 * Which tokens stay. Short stretches are aligned for the greatest weight of what stays, less a price for every change,
 * so that few large changes win over many small ones; long stretches are first cut at runs that stand once on both
 * sides. Work is bounded by size, never by a clock.
 */
import { heaviestChain, type Link } from './heaviest-chain.ts';

/** Largest table of one alignment, in cells. */
const CELLS = 300_000;
/** Lengths of the runs that long stretches are cut at, in order. */
const RUNS = [8, 4, 2, 1] as const;

/** Price of a change, of the second half of a replacement, and of each token in it. */
const OPEN = 1.25;
const SWITCH = 0.5;
const EXTEND = 0.02;

export const UNMATCHED = -1;

/** Partner in `b` of each token of `a`, or −1. `a` and `b` hold key numbers, `weights` what keeping a key is worth. */
export function matchTokens(a: Int32Array, b: Int32Array, weights: readonly number[]): Int32Array {
  const partners = new Int32Array(a.length).fill(UNMATCHED);
  match(a, b, 0, a.length, 0, b.length, weights, partners);
  return partners;
}

function match(
  a: Int32Array,
  b: Int32Array,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  weights: readonly number[],
  partners: Int32Array,
): void {
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) partners[fromA++] = fromB++;
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) partners[--toA] = --toB;
  if (fromA === toA || fromB === toB) return;
  if ((toA - fromA + 1) * (toB - fromB + 1) <= CELLS) {
    alignStretch(a, b, fromA, toA, fromB, toB, weights, partners);
    return;
  }
  const stays = anchors(a, b, fromA, toA, fromB, toB);
  // Where nothing stands once on both sides, the stretch counts as rewritten.
  if (stays.length === 0) return;
  for (const [i, j] of stays) {
    match(a, b, fromA, i, fromB, j, weights, partners);
    partners[i] = j;
    [fromA, fromB] = [i + 1, j + 1];
  }
  match(a, b, fromA, toA, fromB, toB, weights, partners);
}

/** Tokens where a run begins that stands exactly once on both sides, in order. */
function anchors(
  a: Int32Array,
  b: Int32Array,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): [number, number][] {
  for (const length of RUNS) {
    const there = runsOnce(b, fromB, toB, length);
    const links: Link[] = [];
    for (const [key, i] of runsOnce(a, fromA, toA, length)) {
      const j = there.get(key);
      if (i !== UNMATCHED && j !== undefined && j !== UNMATCHED && a[i] === b[j])
        links.push({ i, j, weight: 1 });
    }
    if (links.length > 0) {
      links.sort((x, y) => x.i - y.i);
      return heaviestChain(links).map(({ i, j }) => [i, j]);
    }
  }
  return [];
}

/** Start of each run by a number made from its keys; −1 for one that stands more than once. */
function runsOnce(keys: Int32Array, from: number, to: number, length: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = from; at + length <= to; at++) {
    let [low, high] = [0, 0];
    for (let k = at; k < at + length; k++) {
      low = Math.imul(low ^ keys[k]!, 0x01000193);
      high = Math.imul(high + keys[k]!, 0x5bd1e995) ^ (high >>> 13);
    }
    const key = (low >>> 0) * 0x200000 + (high & 0x1fffff);
    found.set(key, found.has(key) ? UNMATCHED : at);
  }
  return found;
}

/**
 * The best alignment of a stretch: a path through stay, removed and added, with affine prices. `trace` holds for each
 * cell and each of the three states the state before it, two bits each.
 */
function alignStretch(
  a: Int32Array,
  b: Int32Array,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  weights: readonly number[],
  partners: Int32Array,
): void {
  const rows = toA - fromA;
  const width = toB - fromB + 1;
  const trace = new Uint8Array((rows + 1) * width);
  let stay = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let removed = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let added = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let nextStay = new Float64Array(width);
  let nextRemoved = new Float64Array(width);
  let nextAdded = new Float64Array(width);
  stay[0] = 0;
  for (let y = 1; y < width; y++) {
    added[y] = -OPEN - EXTEND * y;
    trace[y] = (y === 1 ? 0 : 2) << 4;
  }
  for (let x = 1; x <= rows; x++) {
    const key = a[fromA + x - 1]!;
    const weight = weights[key]!;
    nextStay[0] = nextAdded[0] = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < width; y++) {
      let bits = 0;
      if (y > 0) {
        let best = Number.NEGATIVE_INFINITY;
        if (b[fromB + y - 1] === key) {
          best = stay[y - 1]!;
          if (removed[y - 1]! > best) {
            best = removed[y - 1]!;
            bits = 1;
          }
          if (added[y - 1]! > best) {
            best = added[y - 1]!;
            bits = 2;
          }
          best += weight;
        }
        nextStay[y] = best;
        best = nextStay[y - 1]! - OPEN;
        let before = 0;
        if (nextRemoved[y - 1]! - SWITCH > best) {
          best = nextRemoved[y - 1]! - SWITCH;
          before = 1;
        }
        if (nextAdded[y - 1]! > best) {
          best = nextAdded[y - 1]!;
          before = 2;
        }
        nextAdded[y] = best - EXTEND;
        bits |= before << 4;
      }
      let best = stay[y]! - OPEN;
      let before = 0;
      if (removed[y]! > best) {
        best = removed[y]!;
        before = 1;
      }
      if (added[y]! - SWITCH > best) {
        best = added[y]! - SWITCH;
        before = 2;
      }
      nextRemoved[y] = best - EXTEND;
      trace[x * width + y] = bits | (before << 2);
    }
    [stay, nextStay] = [nextStay, stay];
    [removed, nextRemoved] = [nextRemoved, removed];
    [added, nextAdded] = [nextAdded, added];
  }
  let [x, y] = [rows, width - 1];
  let state = 0;
  if (removed[y]! > stay[y]!) state = 1;
  if (added[y]! > Math.max(stay[y]!, removed[y]!)) state = 2;
  while (x > 0 || y > 0) {
    const bits = trace[x * width + y]!;
    if (state === 0) {
      x--;
      y--;
      partners[fromA + x] = fromB + y;
      state = bits & 3;
    } else if (state === 1) {
      x--;
      state = (bits >> 2) & 3;
    } else {
      y--;
      state = (bits >> 4) & 3;
    }
  }
}
