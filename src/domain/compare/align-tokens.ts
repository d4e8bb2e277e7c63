/**
 * Aligns short token lists for the greatest weight of what stays, less a price for every change, so that few large
 * changes win over many small ones.
 */

/** Price of a change, of the second half of a replacement, and of each token in it. */
const OPEN = 1.25;
const SWITCH = 0.5;
const EXTEND = 0.02;

export const UNMATCHED = -1;

/**
 * Partner in `b` of each token of `a`, or −1, in the best alignment: a path through stay, removed and added, with affine prices. `trace` holds for each
 * cell and each of the three states the state before it, two bits each.
 */
export function alignTokens(a: Int32Array, b: Int32Array, weights: readonly number[]): Int32Array {
  const partners = new Int32Array(a.length).fill(UNMATCHED);
  const rows = a.length;
  const width = b.length + 1;
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
    const key = a[x - 1]!;
    const weight = weights[key]!;
    nextStay[0] = nextAdded[0] = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < width; y++) {
      let bits = 0;
      if (y > 0) {
        let best = Number.NEGATIVE_INFINITY;
        if (b[y - 1] === key) {
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
      partners[x] = y;
      state = bits & 3;
    } else if (state === 1) {
      x--;
      state = (bits >> 2) & 3;
    } else {
      y--;
      state = (bits >> 4) & 3;
    }
  }
  return partners;
}
