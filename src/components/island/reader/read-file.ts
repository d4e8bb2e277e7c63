/** Reads a dropped file or pasted text in a worker of its own, which is ended when it takes too long. */
import { type FailureCode, ReadFailure } from '../../../domain/reader/failure.ts';
import { FILE_BYTES } from '../../../domain/reader/limits.ts';
import type { OutsideDocument } from '../../../domain/reader/outside-document.ts';
import type { OutsideInput, ReadSettings } from '../../../domain/reader/read-outside.ts';
import type { ReadReply, ReadRequest } from './messages.ts';

const LIMIT_MS = 15_000;

/** @throws ReadFailure with words for the visitor. */
export async function readInWorker(
  source: File | string,
  settings: ReadSettings = { changes: 'accepted' },
): Promise<OutsideDocument> {
  return ask({ input: await inputOf(source), settings });
}

async function inputOf(source: File | string): Promise<OutsideInput> {
  if (typeof source === 'string') return { text: source };
  if (source.size > FILE_BYTES) throw new ReadFailure('too-big');
  try {
    return { name: source.name, bytes: new Uint8Array(await source.arrayBuffer()) };
  } catch {
    throw new ReadFailure('unreadable');
  }
}

function ask(request: ReadRequest): Promise<OutsideDocument> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const fail = (code: FailureCode) => end(() => reject(new ReadFailure(code)));
    const timer = setTimeout(() => fail('too-slow'), LIMIT_MS);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
      if ('failure' in data) fail(data.failure);
      else end(() => resolve(data.document));
    });
    // An error without a message means that the worker's script did not load.
    worker.addEventListener('error', event => {
      event.preventDefault();
      fail(event.message ? 'damaged' : 'no-worker');
    });
    worker.postMessage(request, 'bytes' in request.input ? [request.input.bytes.buffer as ArrayBuffer] : []);
  });
}
