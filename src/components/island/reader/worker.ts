/** Reads a dropped file off the page's thread, so that no file can freeze the page. Imports nothing but the reader. */
import { readOutside } from '../../../domain/reader/read-outside.ts';
import { answer } from './answer.ts';
import type { ReadRequest } from './messages.ts';

// Tree and numbering travel in one message: copied together, the numbers still point at their nodes.
answer(({ input, settings }: ReadRequest) => readOutside(input, settings));
