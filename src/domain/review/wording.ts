/** Wordings: what most rules on substance look for, sentence by sentence, where the text means what it says. */
import { denied } from './denial.ts';
import { excerpt, MOST_MATCHES, wordsAt } from './find.ts';
import type { Place, ReviewContext } from './rule.ts';
import { placeIn, type Sentence, sentencesNear, sentencesOf } from './sentences.ts';
import type { Subject } from './subject.ts';

export interface Wording {
  readonly sentence: Sentence;
  /** In the folded sentence. */
  readonly match: RegExpExecArray;
  readonly place: Place;
  /** As written, short enough for a message. */
  readonly words: string;
}

/**
 * The places where a sentence says the words of a global pattern and neither forbids nor denies them. `unless` gives the
 * rule's own exceptions. One match a sentence is enough: the sentence is to be rewritten as a whole. At most
 * `MOST_MATCHES`.
 */
export function said(
  subject: Subject,
  pattern: RegExp,
  unless: (wording: Wording) => boolean = () => false,
): Wording[] {
  const wordings: Wording[] = [];
  for (const sentence of sentencesOf(subject)) {
    for (const match of sentence.text.matchAll(pattern)) {
      const wording = wordingAt(subject, sentence, match);
      if (denied(sentence, match.index, match.index + match[0].length) || unless(wording)) continue;
      wordings.push(wording);
      break;
    }
    if (wordings.length >= MOST_MATCHES) break;
  }
  return wordings;
}

function wordingAt(subject: Subject, sentence: Sentence, match: RegExpExecArray): Wording {
  const place = placeIn(sentence, match.index, match.index + match[0].length);
  return { sentence, match, place, words: excerpt(wordsAt(subject, place)) };
}

/** Whether any sentence holds the pattern (not global), denied or not. */
export function mentions(subject: Subject, pattern: RegExp): boolean {
  return sentencesOf(subject).some(({ text }) => pattern.test(text));
}

/** Whether a sentence of the article around `sentence` (of the line, outside of articles) holds the pattern (not global). */
export function mentionsNear(subject: Subject, sentence: Sentence, pattern: RegExp): boolean {
  return sentencesNear(subject, sentence).some(({ text }) => pattern.test(text));
}

/** Whether the match itself holds a prohibition or denial between its parts: 客户信息不得提供到境外. */
export function deniesWithin({ match }: Wording): boolean {
  return /不得|禁止|严禁|不应|不能|不会|不可(?!撤)|不是|不含|不包括|没有|并非|无权/.test(match[0]);
}

export function forConsumer({ audience }: ReviewContext): boolean {
  return audience === 'consumer';
}
