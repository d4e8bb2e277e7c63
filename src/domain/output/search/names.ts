/**
 * The names that can be found by pinyin: titles of pages, kinds of clauses, defined terms. Pinyin is worked out while
 * the site is built and stored as a small list, because a dictionary of it is larger than all of search.
 */
import { words } from './wording.ts';

export interface NameSource {
  readonly title: string;
  /** Address of the page or of the place where the term is defined, base path included. */
  readonly url: string;
  /** What it is, for the visitor: 合同, 条款, 术语. */
  readonly kind: string;
}

/** An entry of `/search/names.json`. */
export interface Name extends NameSource {
  /** Pinyin without tones, a space between syllables, ü as v: `wei yue jin`. Figures and Latin words are syllables. */
  readonly syllables: string;
}

/** Gives the syllable of each character of a Han text, without tones, ü as v. */
export type Romanise = (text: string) => readonly string[];

/** The list, each title once for each address, in the order given. */
export function makeNames(sources: readonly NameSource[], romanise: Romanise): Name[] {
  const names = new Map<string, Name>();
  for (const { title, url, kind } of sources) {
    const key = `${title} ${url}`;
    if (!names.has(key)) names.set(key, { title, url, kind, syllables: syllablesOf(title, romanise) });
  }
  return [...names.values()];
}

function syllablesOf(title: string, romanise: Romanise): string {
  return words(title)
    .flatMap(word => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .flatMap(run => (/\p{Script=Han}/u.test(run) ? romanise(run) : [run]))
    .join(' ');
}
