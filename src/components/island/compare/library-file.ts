/** A file of the comparison of two texts of the library, from their addresses alone. */
import { compare } from '../../../domain/compare/compare.ts';
import { comparables, comparedPair } from '../../../domain/output/redline/compared-pair.ts';
import { deliver } from '../shared/deliver.ts';
import { today } from '../shared/today.ts';
import { loadText } from './load-text.ts';
import { type RedlineForm, redlineFile } from './redline-file.ts';

export interface LibraryPair {
  /** `confidentiality/mutual/1.0.0` */
  readonly a: string;
  readonly b: string;
  /** Address of the home page. */
  readonly base: string;
  onProgress(words: string): void;
}

/** Resolves with what to tell the visitor; rejects with a VisitorError, or on a defect of ours. */
export async function libraryFile(
  form: RedlineForm,
  { a, b, base, onProgress }: LibraryPair,
): Promise<string> {
  const [before, after] = await Promise.all([loadText(base, a), loadText(base, b)]);
  const pair = comparedPair(before, after);
  const redline = compare(...comparables(pair, [before, after]));
  // A draft was not released on any day.
  const date = after.template.meta.date ?? before.template.meta.date ?? today();
  return deliver(await redlineFile(form, redline, { base, author: '明约', date, onProgress }));
}
