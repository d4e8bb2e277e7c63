/**
 * Folding: the form in which search compares texts. Full-width letters, compatibility characters and capitals become
 * one form, and every folded character remembers where it came from, so that a match can be marked in the text as it
 * was written.
 */

/** A text made from another one, character by character. */
export interface Folded {
  readonly text: string;
  /** Index in the source of what `text[i]` came from, and the length of the source at the end. */
  readonly offsets: readonly number[];
}

/** Han characters of the basic block, kana and common Chinese punctuation are their own folded form. */
function isPlain(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x30ff);
}

function foldCharacter(character: string): string {
  return character.normalize('NFKC').toLowerCase();
}

/** Folds a text: NFKC and lower case for each character by itself. */
export function fold(source: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let index = 0;
  for (const character of source) {
    const form = isPlain(character.charCodeAt(0)) ? character : foldCharacter(character);
    text += form;
    for (let i = 0; i < form.length; i++) offsets.push(index);
    index += character.length;
  }
  offsets.push(source.length);
  return { text, offsets };
}

/** The folded text alone. */
export function foldText(source: string): string {
  return fold(source).text;
}
