/** Reads a dropped file off the page's thread, so that no file can freeze the page. Imports nothing but the reader. */
import { ReadFailure } from '../../../domain/reader/failure.ts';
import { readOutside } from '../../../domain/reader/read-outside.ts';
import type { ReadReply, ReadRequest } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage(reply(data));
});

/** Any other error is a defect of ours: it reaches the page as the worker's error event. */
function reply({ input, settings }: ReadRequest): ReadReply {
  try {
    return { document: readOutside(input, settings) };
  } catch (error) {
    if (error instanceof ReadFailure) return { failure: error.code };
    throw error;
  }
}
