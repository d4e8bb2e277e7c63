/** Compares the recorded hashes with official texts: tells which cited articles changed since their gist was written. */
import type { LawRecord } from '../source/law-record.ts';
import { articleHash } from './normalise.ts';

/**
 * `changed`: the text has another hash than the record. `missing`: the text has no such article. `unrecorded`: the record
 * has no hash yet; `hash` is the one to record.
 */
export type TextFinding =
  | { readonly kind: 'changed' | 'missing'; readonly law: string; readonly article: string }
  | { readonly kind: 'unrecorded'; readonly law: string; readonly article: string; readonly hash: string };

export interface TextComparison {
  /** Number of articles whose text is the recorded one. */
  readonly equal: number;
  readonly findings: readonly TextFinding[];
  /** Instruments without a text; nothing is known about their articles. */
  readonly unread: readonly LawRecord[];
}

/** `texts` holds the articles of every instrument whose text is at hand, by the instrument's id. */
export function compareTexts(
  laws: readonly LawRecord[],
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): TextComparison {
  const findings: TextFinding[] = [];
  const unread: LawRecord[] = [];
  let equal = 0;
  for (const law of laws) {
    const text = texts.get(law.id);
    if (!text) {
      unread.push(law);
      continue;
    }
    for (const [article, { sha256 }] of law.articles) {
      const found = text.get(article);
      const hash = found === undefined ? undefined : articleHash(found);
      if (hash === undefined) findings.push({ kind: 'missing', law: law.id, article });
      else if (sha256 === undefined) findings.push({ kind: 'unrecorded', law: law.id, article, hash });
      else if (sha256 !== hash) findings.push({ kind: 'changed', law: law.id, article });
      else equal++;
    }
  }
  return { equal, findings, unread };
}
