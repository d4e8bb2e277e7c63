/**
 * A PDF of a filled contract, made on the visitor's machine. Nothing is loaded before the first call; what is loaded then
 * comes from the site itself and is kept for the next time. No answer leaves the page.
 */
import type { PdfSource } from '../../../domain/output/typst/render-typst.ts';
import { PdfError } from './messages.ts';
import type { PdfOrder, PdfProgress, PdfReport } from './protocol.ts';

export interface MakePdfOptions {
  /** Base path of the site, with a slash at the end. */
  readonly base: string;
  readonly onProgress: (progress: PdfProgress) => void;
}

let worker: Worker | undefined;
let before: Promise<unknown> = Promise.resolve();

/** Rejects with a PdfError. Calls wait for each other. */
export function makePdf(source: PdfSource, options: MakePdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = before.then(() => order(source, options));
  before = pdf.catch(() => undefined);
  return pdf;
}

function order(source: PdfSource, { base, onProgress }: MakePdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const done = new AbortController();
    // A worker that failed may be out of order: the next call starts another.
    const fail = (error: PdfError) => {
      done.abort();
      own.terminate();
      worker = undefined;
      reject(error);
    };
    const listening = { signal: done.signal };
    own.addEventListener(
      'message',
      ({ data }: MessageEvent<PdfReport>) => {
        if ('progress' in data) onProgress(data.progress);
        else if ('failure' in data) fail(new PdfError(data.failure, data.reason));
        else {
          done.abort();
          resolve(data.pdf);
        }
      },
      listening,
    );
    own.addEventListener('error', event => fail(new PdfError('fault', event.message)), listening);
    own.addEventListener('messageerror', () => fail(new PdfError('memory')), listening);
    own.postMessage({ folder: new URL(`${base}typst/`, location.href).href, source } satisfies PdfOrder);
  });
}
