/** Text that a person typed, made safe to set: what no PDF can hold goes, what no line can hold may be parted. */
import type { Run } from './print-data.ts';

/** Controls, lone surrogates, noncharacters and byte order marks; line breaks are taken out before. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\ufeff\ufdd0-\ufdef\u{fffe}\u{ffff}\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;

/** A word of so many letters may not fit a line of the page. */
export const LONG_WORD = 40;
/** Letters without a place between them where a line may break. */
const WORD = /[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;
const CHUNK = 4;

/** Marks of direction, and scripts that run from right to left. */
const TURNS =
  /[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** Stands for a character of private use, which PDF/A allows only where the writer knows what it means. */
const PRIVATE = /\p{Co}/gu;
const BOX = '\u25a1';

/** An answer: its line breaks kept, and its direction kept from what stands around it. */
export function typedRuns(value: string, longWord: number): Run[] {
  return value
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .flatMap((line, index) => [
      ...(index ? [{ is: 'break' } as const] : []),
      ...lineRuns(isolated(line), longWord),
    ]);
}

/**
 * Words without breaks of lines; those of `longWord` letters may be parted. A mark that cannot be composed with its letter
 * is set by itself: as one of two glyphs for one piece of text it would have no text of its own, which PDF/A asks for.
 */
function lineRuns(text: string, longWord: number): Run[] {
  const words = withoutSelectors(text.replace(/\t/g, ' ').replace(UNPRINTABLE, ''))
    .replace(PRIVATE, BOX)
    .normalize('NFC');
  const pieces = words.split(/(?=\p{M})/u);
  if (pieces.length > 1) return [{ is: 'chunks', chunks: pieces.flatMap(chunksOf) }];
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: word, index } of words.matchAll(WORD)) {
    if (word.length < longWord) continue;
    if (index > done) runs.push(words.slice(done, index));
    runs.push({ is: 'chunks', chunks: chunksOf(word) });
    done = index + word.length;
  }
  if (done < words.length) runs.push(words.slice(done));
  return runs;
}

/** Without marks that ask for another form of the character before; our fonts have one form of each. */
function withoutSelectors(text: string): string {
  return text.replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '');
}

function isolated(line: string): string {
  return TURNS.test(line) ? ISOLATE + line + END_ISOLATE : line;
}

/** Pieces of a few letters; joined emoji stay together. */
function chunksOf(word: string): string[] {
  const letters = word.match(/.(?:\u200d.|[\u{1f3fb}-\u{1f3ff}])*/gu) ?? [];
  const chunks: string[] = [];
  for (let at = 0; at < letters.length; at += CHUNK) chunks.push(letters.slice(at, at + CHUNK).join(''));
  return chunks;
}
