/** Report of a run as a Word file. Its own file, because the writer is loaded on demand. */
import type { Run } from '../../../domain/checklist-run/run.ts';
import { renderDocx } from '../../../domain/output/docx/render-docx.ts';
import { boundRun } from './run-bound.ts';

export function exportDocx(run: Run): Uint8Array<ArrayBuffer> {
  // Never backed by shared memory: the writer allocates the bytes itself.
  return renderDocx(boundRun(run), { form: 'clean', remember: false }) as Uint8Array<ArrayBuffer>;
}
