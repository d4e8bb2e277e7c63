/** The last steps from the compiler's PDF to the file that a person gets; the same in the browser and on the command line. */
import { remember } from '../pdf/remembered.ts';
import type { PdfSource } from './render-typst.ts';
import { declareStandards } from './standards.ts';

export function finishPdf(
  compiled: Uint8Array,
  { remembered }: Pick<PdfSource, 'remembered'>,
): Uint8Array<ArrayBuffer> {
  const pdf = declareStandards(compiled);
  return remembered === undefined ? pdf : remember(pdf, remembered);
}
