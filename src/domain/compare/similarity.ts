/** How alike two texts are, by their pairs of neighbouring characters. */

/** Pairs of a text, sorted, repetitions included. */
export type Pairs = Int32Array;

const MARKED = /\ue000[^\ue001]*\ue001|[_＿]+/g;

/** Pairs of a line's key. Names of answers and blanks say nothing about likeness. */
export function pairsOf(key: string): Pairs {
  const text = key.replace(MARKED, '');
  if (text.length < 2) return Int32Array.from(text ? [text.charCodeAt(0)] : []);
  const pairs = new Int32Array(text.length - 1);
  for (let i = 0; i < pairs.length; i++) pairs[i] = (text.charCodeAt(i) << 15) ^ text.charCodeAt(i + 1);
  return pairs.sort();
}

/** How many pairs both have. */
export function common(x: Pairs, y: Pairs): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [p, q] = [x[i]!, y[j]!];
    if (p === q) count++;
    if (p <= q) i++;
    if (p >= q) j++;
  }
  return count;
}

/** Twice what is common over all there is, from 0 to 1; 0 where the lengths alone keep it below `least`. */
export function dice(x: Pairs, y: Pairs, least: number): number {
  const all = x.length + y.length;
  if (all === 0 || (2 * Math.min(x.length, y.length)) / all < least) return 0;
  return (2 * common(x, y)) / all;
}

/** What is left of `whole` without `part`. */
export function without(whole: Pairs, part: Pairs): Pairs {
  const rest: number[] = [];
  for (let i = 0, j = 0; i < whole.length; ) {
    const pair = whole[i]!;
    while (j < part.length && part[j]! < pair) j++;
    if (j < part.length && part[j] === pair) j++;
    else rest.push(pair);
    i++;
  }
  return Int32Array.from(rest);
}
