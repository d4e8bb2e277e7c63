/**
 * Which font files there are and which characters each has. The files of the base are for every document; a slice is for
 * texts with one of its characters, such as a rare name, so that a browser loads no more than it needs. The same files are
 * used on the command line, and so the PDFs are the same.
 */

import { BOXES } from './families.ts';

export interface FontFile {
  /** Name in the folder of the fonts; holds the hash of the content. */
  readonly file: string;
  /** Size as it is transferred. */
  readonly bytes: number;
}

export interface FontSlice extends FontFile {
  /** Name by which the sheet asks for it; each slice has its own. */
  readonly family: string;
  /** See `codedRanges`. */
  readonly characters: string;
}

export interface FontList {
  readonly base: readonly FontFile[];
  /** Characters of the base, coded: a text face has all of one of these sets. */
  readonly sets: readonly string[];
  /** A character is taken from the first that has it. */
  readonly slices: readonly FontSlice[];
}

export interface FontChoice {
  /** Slices that the text needs beside the base, in the order of the list. */
  readonly slices: readonly FontSlice[];
  /** Characters that no font has, each once, sorted. They are printed as boxes. */
  readonly uncovered: readonly string[];
}

/** Show nothing by themselves; fonts need not have them. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

/** `text`: as it is printed, for instance the data of a `PdfSource`. */
export function fontsFor(list: FontList, text: string): FontChoice {
  const base = list.sets.map(reader);
  const needed = new Set<FontSlice>();
  const uncovered: string[] = [];
  for (const character of [...new Set(text)].sort()) {
    const code = character.codePointAt(0)!;
    if (base.some(has => has(code)) || INVISIBLE.test(character)) continue;
    const found = list.slices.find(({ characters }) => reader(characters)(code));
    if (found) needed.add(found);
    else uncovered.push(character);
  }
  return { slices: list.slices.filter(slice => needed.has(slice)), uncovered };
}

/** Names of the chosen fonts beside the base, for `sheetFor`; the boxes come last. */
export function familiesOf({ slices, uncovered }: FontChoice): string[] {
  return [...slices.map(({ family }) => family), ...(uncovered.length > 0 ? [BOXES] : [])];
}

/**
 * Code points as runs: pairs of the distance from the end of the run before and the length, in base 36, joined by blanks.
 * `codes` in ascending order.
 */
export function codedRanges(codes: readonly number[]): string {
  const words: string[] = [];
  let end = 0;
  for (let at = 0; at < codes.length; ) {
    const start = codes[at]!;
    let length = 1;
    while (codes[at + length] === start + length) length++;
    words.push((start - end).toString(36), length.toString(36));
    end = start + length;
    at += length;
  }
  return words.join(' ');
}

const readers = new Map<string, (code: number) => boolean>();

/** Tells whether a code point is in the coded runs; each string is read once. */
function reader(coded: string): (code: number) => boolean {
  const known = readers.get(coded);
  if (known) return known;
  const numbers = coded === '' ? [] : coded.split(' ').map(word => Number.parseInt(word, 36));
  /** Start and end of each run, one after the other: an odd number of bounds up to a code point means inside. */
  const bounds: number[] = [];
  for (const number of numbers) bounds.push((bounds.at(-1) ?? 0) + number);
  const has = (code: number) => {
    let [low, high] = [0, bounds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[middle]! <= code) low = middle + 1;
      else high = middle;
    }
    return low % 2 === 1;
  };
  readers.set(coded, has);
  return has;
}
