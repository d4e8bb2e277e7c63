/** Matches what is typed in Latin letters with the syllables of names: wyj, weiyuejin and weiyj all find 违约金. */
import type { Name } from './names.ts';

/** How well a name matches; smaller is better, compared from left to right. */
type Rank = readonly number[];

/** Letters of a query that may be pinyin, or undefined when it has other characters or fewer than two letters. */
export function pinyinLetters(query: string): string | undefined {
  const letters = query.trim().toLowerCase().replaceAll('ü', 'v').replace(/['\s]/g, '');
  return /^[a-z][a-z0-9]+$/.test(letters) ? letters : undefined;
}

/** The names that the letters spell, wholly or in part, the best ones first. */
export function matchPinyin(letters: string, names: readonly Name[], limit: number): Name[] {
  return names
    .flatMap(name => {
      const rank = rankOf(letters, name.syllables.split(' '));
      return rank ? [{ name, rank }] : [];
    })
    .sort((a, b) => compare(a.rank, b.rank))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** True when the letters are the whole name, by syllables or initials. */
export function isWholeName(letters: string, name: Name): boolean {
  const rank = rankOf(letters, name.syllables.split(' '));
  return rank?.[0] === 0 && rank[1] === 0;
}

function rankOf(letters: string, syllables: readonly string[]): Rank | undefined {
  let best: Rank | undefined;
  for (let start = 0; start < syllables.length; start++) {
    const end = consume(letters, syllables, start);
    if (end === undefined) continue;
    const rank = [start > 0 ? 1 : 0, syllables.length - (end - start), end - start];
    if (!best || compare(rank, best) < 0) best = rank;
  }
  return best;
}

/** Index behind the last syllable that the letters reach, beginning with syllable `at`. */
function consume(letters: string, syllables: readonly string[], at: number): number | undefined {
  if (letters === '') return at;
  const syllable = syllables[at];
  if (syllable === undefined) return undefined;
  if (syllable.startsWith(letters)) return at + 1;
  for (const part of partsOf(syllable)) {
    const end = letters.startsWith(part) ? consume(letters.slice(part.length), syllables, at + 1) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

/** What may stand for a syllable that others follow: all of it, its initial zh, ch, sh, or its first letter. */
function partsOf(syllable: string): string[] {
  const initial = /^[zcs]h/.exec(syllable)?.[0];
  return [syllable, ...(initial ? [initial] : []), syllable.charAt(0)];
}

function compare(a: Rank, b: Rank): number {
  for (let i = 0; i < a.length; i++) {
    const difference = a[i]! - b[i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
