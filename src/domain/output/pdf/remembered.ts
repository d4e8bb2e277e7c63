/**
 * What a PDF was made from, kept inside it: a comment line before its last `startxref`. Readers of PDF pass comments
 * over, no offset moves, and both standards allow it.
 */
import { type AnswersRecord, readAnswersFile } from '../json/answers-file.ts';

const MARK = '%mingyue ';
const END = 'startxref';
/** Bytes at the end of a file among which `startxref` is found (ISO 32000-1, 7.5.5 and annex H). */
const LAST = 1024;

/** A copy of the file with the record: `%mingyue ` and its JSON in UTF-8 and base64url. `pdf` holds none yet. */
export function remember(pdf: Uint8Array, record: AnswersRecord): Uint8Array<ArrayBuffer> {
  const last = pdf.subarray(-LAST);
  const place = asCharacters(last).lastIndexOf(END);
  if (place < 0) throw new Error('The PDF has no startxref at its end.');
  const end = pdf.length - last.length + place;
  const line = new TextEncoder().encode(`${MARK}${encode(record)}\n`);
  const result = new Uint8Array(pdf.length + line.length);
  result.set(pdf.subarray(0, end));
  result.set(line, end);
  result.set(pdf.subarray(end), end + line.length);
  return result;
}

/** The record of a file of ours, also of one that another program has appended to; undefined for any other bytes. */
export function readRemembered(pdf: Uint8Array): AnswersRecord | undefined {
  const text = asCharacters(pdf);
  if (!text.startsWith('%PDF-')) return undefined;
  const at = text.lastIndexOf(`\n${MARK}`);
  if (at < 0) return undefined;
  const [coded = ''] = /^[\w-]*/.exec(text.slice(at + 1 + MARK.length)) ?? [];
  try {
    return readAnswersFile(JSON.parse(decode(coded)));
  } catch {
    return undefined;
  }
}

/** One character a byte, for finding ASCII. */
function asCharacters(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function encode(record: AnswersRecord): string {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(coded: string): string {
  const characters = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(characters, character => character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
