/**
 * Which tokens stay. Short stretches are aligned; long ones are first cut at runs that stand once on both sides. Work
 * is bounded by size, never by a clock.
 */
import { alignTokens, UNMATCHED } from './align-tokens.ts';
import { heaviestChain, type Link } from './heaviest-chain.ts';

/** Largest table of one alignment, in cells. */
const CELLS = 300_000;
/** Lengths of the runs that long stretches are cut at, in order. */
const RUNS = [8, 4, 2, 1] as const;

/** Partner in `b` of each token of `a`, or −1. `a` and `b` hold key numbers, `weights` what keeping a key is worth. */
export function matchTokens(a: Int32Array, b: Int32Array, weights: readonly number[]): Int32Array {
  const partners = new Int32Array(a.length).fill(UNMATCHED);

  function match(fromA: number, toA: number, fromB: number, toB: number): void {
    while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) partners[fromA++] = fromB++;
    while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) partners[--toA] = --toB;
    if (fromA === toA || fromB === toB) return;
    const ownA = a.subarray(fromA, toA);
    const ownB = b.subarray(fromB, toB);
    if ((ownA.length + 1) * (ownB.length + 1) <= CELLS) {
      alignTokens(ownA, ownB, weights).forEach((partner, index) => {
        if (partner !== UNMATCHED) partners[fromA + index] = fromB + partner;
      });
      return;
    }
    const stays = anchors(ownA, ownB);
    // Where nothing stands once on both sides, the stretch counts as rewritten.
    if (stays.length === 0) return;
    let [doneA, doneB] = [fromA, fromB];
    for (const { i, j } of stays) {
      match(doneA, fromA + i, doneB, fromB + j);
      partners[fromA + i] = fromB + j;
      [doneA, doneB] = [fromA + i + 1, fromB + j + 1];
    }
    match(doneA, toA, doneB, toB);
  }

  match(0, a.length, 0, b.length);
  return partners;
}

/** Tokens where a run begins that stands exactly once on both sides, in order. */
function anchors(a: Int32Array, b: Int32Array): readonly Link[] {
  for (const length of RUNS) {
    const there = runsOnce(b, length);
    const links: Link[] = [];
    for (const [key, i] of runsOnce(a, length)) {
      const j = there.get(key);
      if (i !== UNMATCHED && j !== undefined && j !== UNMATCHED && a[i] === b[j])
        links.push({ i, j, weight: 1 });
    }
    if (links.length > 0) return heaviestChain(links.sort((x, y) => x.i - y.i));
  }
  return [];
}

/** Start of each run by a number made from its keys; −1 for one that stands more than once. */
function runsOnce(keys: Int32Array, length: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at + length <= keys.length; at++) {
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
