/** Reads a dropped file or pasted text in a worker of its own. */
import type { OutsideDocument } from '../../../domain/reader/outside-document.ts';
import type { ReadSettings } from '../../../domain/reader/read-outside.ts';
import { type AskSettings, askWorker } from './ask-worker.ts';
import { inputOf, transferOf } from './input-of.ts';
import type { ReadRequest } from './messages.ts';

/** @throws VisitorError, or the reason of `signal`. */
export async function readInWorker(
  source: File | string,
  { changes = 'accepted', signal }: Partial<ReadSettings> & Pick<AskSettings, 'signal'> = {},
): Promise<OutsideDocument> {
  const input = await inputOf(source);
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const request: ReadRequest = { input, settings: { changes } };
  return askWorker<OutsideDocument>(worker, request, { transfer: transferOf(input), signal });
}
