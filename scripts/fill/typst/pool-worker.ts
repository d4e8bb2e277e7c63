/** One worker of the pool: sources in, finished files out, one after the other. */
import { parentPort } from 'node:worker_threads';
import type { PdfSource } from '../../../src/domain/output/typst/render-typst.ts';
import { createCompiler } from './compiler.ts';
import { typstFonts } from './font-files.ts';
import type { PoolAnswer } from './pool.ts';

const compiler = createCompiler(await typstFonts());

parentPort?.on('message', (source: PdfSource) => {
  const answer = compile(source);
  const files = 'pdf' in answer ? [answer.pdf.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(answer, files);
});

function compile(source: PdfSource): PoolAnswer {
  try {
    return { pdf: compiler.compile(source) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
