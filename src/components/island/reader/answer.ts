/** The worker's side of a question: there is an answer, whatever happens, so that nobody waits for a defect of ours. */
import { wordsOf } from '../shared/words-of.ts';
import type { Answer } from './messages.ts';

/** `work` throws or rejects with a VisitorError where the visitor can do something about it. */
export function answer<Request, Reply>(work: (request: Request) => Reply | Promise<Reply>): void {
  self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
    try {
      self.postMessage({ reply: await work(data) } satisfies Answer<Reply>);
    } catch (error) {
      self.postMessage({ failure: wordsOf(error) } satisfies Answer<Reply>);
    }
  });
}
