/** One kind of file that a filled contract can become. */
import type { Bound } from '../../src/domain/output/bound.ts';

/** In the order in which the files of a row are written: the quick ones first. */
export const FORMATS = ['json', 'txt', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

export interface Writer {
  readonly format: Format;
  /** The same contract gives the same bytes. */
  write(bound: Bound): Promise<Uint8Array>;
}
