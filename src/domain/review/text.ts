/**
 * The form in which rules read words: full-width letters, digits and ASCII marks (，：；（）！？) are half-width, capitals
 * are small, Traditional characters are Simplified, every pair of quotation marks is “ ”, and the one or two spaces that
 * typing leaves beside Chinese characters are gone. Patterns of rules are written in this form; every place points into
 * the words as they were written.
 */
import { type Folded, fold } from '../text/fold.ts';
import { simplify } from '../text/simplify.ts';
import type { SubjectLine } from './subject.ts';

const QUOTES: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '„': '“',
  '‟': '“',
};

/** Folds one text. Offsets are those of the source, as in `fold`. */
export function foldWords(source: string): Folded {
  const { text, offsets } = fold(source);
  const simple = simplify(text);
  const same = simple.length === text.length ? simple : text;
  return withoutSpaces({ text: same.replace(/[「」『』„‟]/g, mark => QUOTES[mark]!), offsets });
}

/** Spaces beside a Chinese character or mark say nothing unless there are three or more of them: those set columns apart. */
function withoutSpaces(folded: Folded): Folded {
  const { text, offsets } = folded;
  if (!/[ \u200b-\u200d\ufeff\u00ad]/.test(text)) return folded;
  let out = '';
  const kept: number[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(/[ \u200b-\u200d\ufeff\u00ad]+/g)) {
    const spaces = gap.replace(/[^ ]/g, '').length;
    const beside = isChinese(text[index - 1]) || isChinese(text[index + gap.length]);
    out += text.slice(from, index);
    for (let i = from; i < index; i += 1) kept.push(offsets[i]!);
    if (spaces > 0 && (!beside || spaces > 2)) {
      out += ' ';
      kept.push(offsets[index]!);
    }
    from = index + gap.length;
  }
  out += text.slice(from);
  for (let i = from; i < offsets.length; i += 1) kept.push(offsets[i]!);
  return { text: out, offsets: kept };
}

function isChinese(character: string | undefined): boolean {
  return character !== undefined && /[\u2e80-\u9fff\u201c\u201d\uf900-\ufaff]/.test(character);
}

const known = new WeakMap<SubjectLine, Folded>();

/** Folded words of a line; every rule asks for them, so they are made once. */
export function foldedLine(line: SubjectLine): Folded {
  let folded = known.get(line);
  if (!folded) {
    folded = foldWords(line.text);
    known.set(line, folded);
  }
  return folded;
}
