/**
 * Which lines of two sets are alike. An index of pairs of characters names a few candidates for each line, so that not
 * every line is weighed against every other.
 */
import type { Links } from './links.ts';

export interface Alike {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
}

/** How many of a line's rarest pairs are looked up, how common they may be, how many candidates are weighed. */
const RARE_PAIRS = 24;
const POSTINGS = 64;
const CANDIDATES = 8;

/** For each line of `own` the lines of `others` that are most alike, with at least this likeness. */
export function alike(
  links: Links,
  own: readonly number[],
  others: readonly number[],
  least: number,
): Alike[] {
  const found: Alike[] = [];
  const index = new Map<number, number[]>();
  for (const j of others) {
    eachDistinct(links.pairs(links.b[j]!), pair => {
      const lines = index.get(pair);
      if (!lines) index.set(pair, [j]);
      else if (lines.length <= POSTINGS) lines.push(j);
    });
  }
  const shared = new Map<number, number>();
  for (const i of own) {
    const postings: number[][] = [];
    eachDistinct(links.pairs(links.a[i]!), pair => {
      const lines = index.get(pair);
      if (lines && lines.length <= POSTINGS) postings.push(lines);
    });
    postings.sort((x, y) => x.length - y.length);
    shared.clear();
    for (const lines of postings.slice(0, RARE_PAIRS)) {
      for (const j of lines) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    const ranked = [...shared].sort(
      (x, y) => y[1] - x[1] || Math.abs(x[0] - i) - Math.abs(y[0] - i) || x[0] - y[0],
    );
    for (const [j] of ranked.slice(0, CANDIDATES)) {
      const likeness = links.likeness(i, j, least);
      if (likeness >= least) found.push({ i, j, likeness });
    }
  }
  return found;
}

function eachDistinct(pairs: Int32Array, use: (pair: number) => void): void {
  for (let k = 0; k < pairs.length; k++) if (k === 0 || pairs[k] !== pairs[k - 1]) use(pairs[k]!);
}
