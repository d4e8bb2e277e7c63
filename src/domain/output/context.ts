/** What every printed form of a document needs beside the document. */

import type { Numbering } from '../numbering/numbering.ts';
import type { AnnexTitle } from '../numbering/references.ts';

export interface OutputContext {
  /** Of the very document that is printed: labels go by node identity. */
  readonly numbering: Numbering;
  /** Annexes in the order in which they are attached; empty for a document without annexes. */
  readonly annexes: readonly AnnexTitle[];
}
