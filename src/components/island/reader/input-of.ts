/** A dropped file or pasted text as the reader wants it. */
import { ReadFailure } from '../../../domain/reader/failure.ts';
import { FILE_BYTES } from '../../../domain/reader/limits.ts';
import type { OutsideInput } from '../../../domain/reader/read-outside.ts';

/** @throws ReadFailure */
export async function inputOf(source: File | string): Promise<OutsideInput> {
  if (typeof source === 'string') return { text: source };
  if (source.size > FILE_BYTES) throw new ReadFailure('too-big');
  try {
    return { name: source.name, bytes: new Uint8Array(await source.arrayBuffer()) };
  } catch {
    throw new ReadFailure('unreadable');
  }
}

/** Bytes go to a worker without being copied. */
export function transferOf(input: OutsideInput): Transferable[] {
  return 'bytes' in input ? [input.bytes.buffer as ArrayBuffer] : [];
}
