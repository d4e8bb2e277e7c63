/** What the page and the worker say to each other. One order at a time. */
import type { PdfSource } from '../../../domain/output/typst/render-typst.ts';
import type { PdfFailure } from './messages.ts';

export interface PdfOrder {
  /** Absolute address of the site's own folder `typst/`. */
  readonly folder: string;
  readonly source: PdfSource;
}

/** Bytes over the network so far, of all that this PDF needs; both 0 when nothing has to be loaded. */
export interface PdfProgress {
  readonly loaded: number;
  readonly total: number;
}

export type PdfReport =
  | { readonly progress: PdfProgress }
  | { readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly failure: PdfFailure; readonly reason: string };
