/** A worker for the tests of the pool: it does what the data says instead of compiling. */
import { parentPort } from 'node:worker_threads';
import type { PdfSource } from '../../src/domain/output/typst/render-typst.ts';

parentPort?.on('message', ({ data }: PdfSource) => {
  if (data === 'exit') process.exit(3);
  if (data === 'throw') throw new Error('broken');
  if (data !== 'wait') parentPort?.postMessage({ pdf: new TextEncoder().encode(data) });
});
