/** One question to a worker of its own, which is ended when the answer is there, takes too long or is wanted no more. */
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { type FailureCode, ReadFailure } from '../../../domain/reader/failure.ts';
import { DEFECT } from '../shared/words-of.ts';
import type { Answer } from './messages.ts';

const LIMIT_MS = 15_000;

export interface AskSettings {
  readonly transfer?: Transferable[];
  /** Rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** `worker` is new and is used for nothing else. Rejects with a VisitorError. */
export function askWorker<Reply>(
  worker: Worker,
  request: unknown,
  { transfer = [], signal }: AskSettings = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const end = (settle: () => void) => {
      clearTimeout(timer);
      listening.abort();
      worker.terminate();
      settle();
    };
    const fail = (code: FailureCode) => end(() => reject(new ReadFailure(code)));
    const timer = setTimeout(() => fail('too-slow'), LIMIT_MS);
    signal?.addEventListener('abort', () => end(() => reject(signal.reason)), { signal: listening.signal });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer<Reply>>) =>
      end(() => ('failure' in data ? reject(new VisitorError(data.failure)) : resolve(data.reply))),
    );
    // An error without a message means that the worker's script did not load; any other is a defect of ours.
    worker.addEventListener('error', event => {
      event.preventDefault();
      if (event.message) end(() => reject(new VisitorError(DEFECT)));
      else fail('no-worker');
    });
    worker.addEventListener('messageerror', () => end(() => reject(new VisitorError(DEFECT))));
    worker.postMessage(request, transfer);
  });
}
