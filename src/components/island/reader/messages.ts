/** What a page and its workers say to each other; both sides are of one build. */
import type { OutsideInput, ReadSettings } from '../../../domain/reader/read-outside.ts';

export interface ReadRequest {
  readonly input: OutsideInput;
  readonly settings: ReadSettings;
}

/** Of any worker that answers one question. */
export type Answer<Reply> =
  | { readonly reply: Reply }
  /** Words for the visitor. */
  | { readonly failure: string };
