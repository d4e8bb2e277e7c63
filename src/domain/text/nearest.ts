/** What an author probably meant: the known word closest to the one that was written. */

/** Levenshtein distance in UTF-16 units; swapping two neighbours counts once. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/** Candidates, the closest first; equally close ones keep their order. Letter case does not count. */
export function byNearness(word: string, candidates: Iterable<string>): string[] {
  return [...candidates]
    .map(candidate => ({ candidate, distance: distance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance)
    .map(entry => entry.candidate);
}

/** The closest candidate when it is close enough to be what was meant, otherwise undefined. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const [closest] = byNearness(word, candidates);
  if (closest === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, closest.length) * 0.4));
  return distance(word, closest) <= allowed ? closest : undefined;
}

function distance(a: string, b: string): number {
  return editDistance(a.toLowerCase(), b.toLowerCase());
}
