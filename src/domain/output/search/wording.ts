/**
 * The wording of a text: what is left when punctuation does not count. Index, query, excerpt and highlight compare
 * wordings, so that 违约金。甲方 typed or pasted finds 违约金，甲方, and nothing matches across two paragraphs.
 */
import { type Folded, fold } from '../../text/fold.ts';

/** Stands between paragraphs, cells and Latin words; never part of a match. */
const gap = '\n';

const kept = /[\p{L}\p{N}\p{M}%‰]/u;
const space = /\s/;
/** Invisible characters that may stand anywhere, also inside a word. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const figure = /\d/;
/** Joins figures to one number or date: 3.2, 2026-11-22, 10:30, 1/2. */
const joint = /[-./:]/;

/** Folds a text and drops its punctuation; any space becomes one line feed. Offsets point into `source`. */
export function wording(source: string): Folded {
  const folded = fold(source);
  let text = '';
  // Asking the text itself how it ends would copy it each time: a string that grows is not one piece in memory.
  let last = '';
  const offsets: number[] = [];
  const push = (character: string, index: number): void => {
    text += character;
    last = character;
    for (let i = 0; i < character.length; i++) offsets.push(folded.offsets[index + i]!);
  };
  let index = 0;
  for (const character of folded.text) {
    if (kept.test(character)) push(character, index);
    else if (invisible.test(character)) {
      // Neither a letter nor a gap.
    } else if (space.test(character)) {
      if (last !== gap) push(gap, index);
    } else if (
      joint.test(character) &&
      isFigure(folded.text[index - 1]) &&
      isFigure(folded.text[index + 1])
    ) {
      push(character, index);
    }
    index += character.length;
  }
  offsets.push(source.length);
  return { text, offsets };
}

function isFigure(character: string | undefined): boolean {
  return character !== undefined && figure.test(character);
}

/** The words of a query or a name: wordings between spaces. */
export function words(source: string): string[] {
  return wording(source).text.split(gap).filter(Boolean);
}
