/** Report of a run as PDF, compiled on this machine. Its own file, because the compiler is loaded on demand. */
import type { Run } from '../../../domain/checklist-run/run.ts';
import { renderTypst } from '../../../domain/output/typst/render-typst.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import { progressWords } from '../pdf/progress-words.ts';
import type { ExportSettings } from './export-run.ts';
import { boundRun } from './run-bound.ts';

export function exportPdf(run: Run, { base, onProgress }: ExportSettings): Promise<Uint8Array<ArrayBuffer>> {
  return makePdf(renderTypst(boundRun(run), { remember: false }), {
    base,
    onProgress: progress => onProgress(progressWords(progress)),
  });
}
