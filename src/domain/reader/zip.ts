/**
 * Unpacks a ZIP file that nobody vouches for. Sizes in its headers are never believed: parts are inflated piece by
 * piece against a counter. Layout: APPNOTE.TXT, 4.3.
 */
import { Inflate } from 'fflate';
import { ReadFailure } from './failure.ts';
import { INFLATE_RATIO, PART_BYTES, RATIO_FROM_BYTES, TOTAL_BYTES, ZIP_ENTRIES } from './limits.ts';

export interface Archive {
  readonly names: readonly string[];
  /** Inflates one entry; undefined when there is none of that name (upper and lower case are the same). */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly compressed: number;
  readonly header: number;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const HEADER_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
/** Input handed to the inflater at a time; it cannot grow beyond about 4 MB before the counter is asked. */
const SLICE = 4096;

/** @throws ReadFailure when the directory is damaged, too long, encrypted, or names an entry twice or unsafely. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > ZIP_ENTRIES) throw new ReadFailure('bomb');
  const names: string[] = [];
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_SIGNATURE) throw new ReadFailure('damaged');
    if (view.getUint16(at + 8, true) & 1) throw new ReadFailure('encrypted');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, nameEnd));
    const key = name.toLowerCase();
    if (isUnsafe(name) || entries.has(key)) throw new ReadFailure('unsafe-name');
    names.push(name);
    entries.set(key, {
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }

  let total = 0;
  return {
    names,
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      const part = inflate(
        dataOf(entry, view, bytes),
        entry.method,
        Math.min(PART_BYTES, TOTAL_BYTES - total),
      );
      total += part.length;
      return part;
    },
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new ReadFailure('damaged');
}

function isUnsafe(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0|(?:^|\/)\.\.?(?:\/|$)/i.test(name);
}

function dataOf({ header, compressed }: Entry, view: DataView, bytes: Uint8Array): Uint8Array {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== HEADER_SIGNATURE)
    throw new ReadFailure('damaged');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + compressed > bytes.length) throw new ReadFailure('damaged');
  return bytes.subarray(start, start + compressed);
}

function inflate(data: Uint8Array, method: number, limit: number): Uint8Array {
  if (method === 0) {
    if (data.length > limit) throw new ReadFailure('bomb');
    return data;
  }
  if (method !== 8) throw new ReadFailure('damaged');
  const pieces: Uint8Array[] = [];
  let length = 0;
  let consumed = 0;
  const inflater = new Inflate(piece => {
    length += piece.length;
    const swollen = length > RATIO_FROM_BYTES && length > consumed * INFLATE_RATIO;
    if (length > limit || swollen) throw new ReadFailure('bomb');
    pieces.push(piece);
  });
  try {
    do {
      const slice = data.subarray(consumed, consumed + SLICE);
      consumed += slice.length;
      inflater.push(slice, consumed >= data.length);
    } while (consumed < data.length);
  } catch (error) {
    throw error instanceof ReadFailure ? error : new ReadFailure('damaged');
  }
  const part = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    part.set(piece, at);
    at += piece.length;
  }
  return part;
}
