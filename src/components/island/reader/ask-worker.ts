/** One question to a worker of its own, which is ended when the answer is there or takes too long. */
import { type FailureCode, ReadFailure } from '../../../domain/reader/failure.ts';

const LIMIT_MS = 15_000;

/** `worker` is new and is used for nothing else. Rejects with a ReadFailure, whose words are for the visitor. */
export function askWorker<Reply>(
  worker: Worker,
  request: unknown,
  transfer: Transferable[] = [],
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const fail = (code: FailureCode) => end(() => reject(new ReadFailure(code)));
    const timer = setTimeout(() => fail('too-slow'), LIMIT_MS);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => end(() => resolve(data)));
    // An error without a message means that the worker's script did not load.
    worker.addEventListener('error', event => {
      event.preventDefault();
      fail(event.message ? 'damaged' : 'no-worker');
    });
    worker.postMessage(request, transfer);
  });
}
