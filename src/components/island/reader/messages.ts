/** What the page and its reading worker say to each other; both sides are of one build. */
import type { FailureCode } from '../../../domain/reader/failure.ts';
import type { OutsideDocument } from '../../../domain/reader/outside-document.ts';
import type { OutsideInput, ReadSettings } from '../../../domain/reader/read-outside.ts';

export interface ReadRequest {
  readonly input: OutsideInput;
  readonly settings: ReadSettings;
}

/** Tree and numbering travel in one message: copied together, the numbers still point at their nodes. */
export type ReadReply = { readonly document: OutsideDocument } | { readonly failure: FailureCode };
