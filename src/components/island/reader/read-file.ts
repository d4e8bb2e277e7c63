/** Reads a dropped file or pasted text in a worker of its own. */
import { ReadFailure } from '../../../domain/reader/failure.ts';
import type { OutsideDocument } from '../../../domain/reader/outside-document.ts';
import type { ReadSettings } from '../../../domain/reader/read-outside.ts';
import { askWorker } from './ask-worker.ts';
import { inputOf, transferOf } from './input-of.ts';
import type { ReadReply, ReadRequest } from './messages.ts';

/** @throws ReadFailure with words for the visitor. */
export async function readInWorker(
  source: File | string,
  settings: ReadSettings = { changes: 'accepted' },
): Promise<OutsideDocument> {
  const input = await inputOf(source);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const request: ReadRequest = { input, settings };
  const reply = await askWorker<ReadReply>(worker, request, transferOf(input));
  if ('failure' in reply) throw new ReadFailure(reply.failure);
  return reply.document;
}
