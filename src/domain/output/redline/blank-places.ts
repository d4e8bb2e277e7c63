/**
 * Where the blanks of a template line lie in a line of somebody's paper. The words between the blanks are looked for
 * from left to right, each once, and the last ones at the end: an expression with a gap for every blank would try all
 * combinations where a paper repeats those words.
 */

/** A text with its white space taken out, which printing and copying add and lose. */
export interface Squeezed {
  readonly text: string;
  /** The text without white space. */
  readonly words: string;
  /** Index in `text` of each character of `words`. */
  readonly places: readonly number[];
}

export type Span = readonly [from: number, to: number];

const SPACE = /\s/;

export function squeeze(text: string): Squeezed {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!SPACE.test(text[at]!)) places.push(at);
  return { text, words: squeezed(text), places };
}

export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * Spans in `line.text` of the blanks between `pieces`, one fewer than there are pieces; undefined where the line has
 * other words. White space beside a blank belongs to it unless the piece has some there as well.
 */
export function blankPlaces(
  pieces: readonly string[],
  { text, words, places }: Squeezed,
): Span[] | undefined {
  const own = pieces.map(squeezed);
  const last = own.length - 1;
  if (!words.startsWith(own[0]!)) return undefined;
  if (last === 0) return words === own[0] ? [] : undefined;
  const after = (index: number): number => (index === 0 ? 0 : places[index - 1]! + 1);
  const found: Span[] = [];
  let at = own[0]!.length;
  for (let index = 1; index <= last; index += 1) {
    const start = index < last ? words.indexOf(own[index]!, at) : words.length - own[last]!.length;
    if (start < at || (index === last && !words.endsWith(own[last]!))) return undefined;
    const from = /\s$/.test(pieces[index - 1]!) ? (places[at] ?? text.length) : after(at);
    const to = /^\s/.test(pieces[index]!) ? after(start) : (places[start] ?? text.length);
    found.push([from, Math.max(from, to)]);
    at = start + own[index]!.length;
  }
  return found;
}
