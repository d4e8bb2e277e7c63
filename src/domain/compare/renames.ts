/** Consistent renamings: words that became others everywhere are one change, not a hundred. */
import { weighty } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { hasWeight } from './weight.ts';

const LONGEST = 20;
/** Most renamings that are looked for in the whole text. */
const MOST = 50;

export interface Texts {
  readonly a: string;
  readonly b: string;
}

export function renameKey({ a, b }: Piece): string {
  return `${a.trim()}\n${b.trim()}`;
}

/** A renaming that is one change. */
export interface Rename {
  /** How often the old name still stands in b; only a defined term may. */
  readonly left: number;
}

/**
 * Replacements by key that were made at least twice and throughout: nothing of the old name is left, and the new one is
 * new. A defined term may have been missed here and there. Numbers, duties and negations are never names, so a change of
 * them always stands by itself.
 */
export function consistentRenames(
  all: readonly Piece[],
  texts: () => Texts,
  terms: ReadonlySet<string>,
): ReadonlyMap<string, Rename> {
  const counts = new Map<string, number>();
  for (const piece of all) {
    const renames =
      (piece.class === 'substantive' || piece.class === 'wording') && isName(piece.a) && isName(piece.b);
    if (renames) counts.set(renameKey(piece), (counts.get(renameKey(piece)) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count > 1).sort((x, y) => y[1] - x[1]);
  const found = new Map<string, Rename>();
  if (often.length === 0) return found;
  const { a, b } = texts();
  for (const [key, count] of often.slice(0, MOST)) {
    const [before, after] = key.split('\n') as [string, string];
    const left = occurrences(b, before);
    const missed = left + occurrences(a, after);
    if (missed === 0 || (missed < count && (terms.has(before) || terms.has(after)))) found.set(key, { left });
  }
  return found;
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}

function isName(words: string): boolean {
  const text = words.trim();
  if (text.length < 2 || text.length > LONGEST || !/^[\p{L}（）()· ]+$/u.test(text) || hasWeight(text))
    return false;
  return !weighty.has(text) || /(?:[方人者户东工]|公司)$/.test(text);
}
