/** What a file is, by its first bytes; its name is only asked when they do not tell. */
import { ReadFailure } from './failure.ts';

const ascii = (text: string): readonly number[] => [...text].map(character => character.charCodeAt(0));
/** Local header of the first entry, or the end of an archive without entries. */
const ZIP = [ascii('PK\x03\x04'), ascii('PK\x05\x06')];
/** Compound file (MS-CFB 2.2): old Word files, and present ones inside encryption (MS-OFFCRYPTO 2.3.4). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Name of the stream that holds an encrypted Word file, in UTF-16. */
const ENCRYPTED = ascii('EncryptedPackage').flatMap(code => [code, 0]);
const PDF = ascii('%PDF-');
const RTF = ascii('{\\rtf');
/** PNG, JPEG, GIF, RAR, 7z, gzip. */
const OTHERS = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  ascii('GIF8'),
  ascii('Rar!'),
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];
/** Word's directory stands anywhere in a compound file; small files hold it early. */
const SEARCHED_BYTES = 4 << 20;

/** @throws ReadFailure for everything that is neither a package nor text. */
export function kindOf(name: string, bytes: Uint8Array): 'package' | 'text' {
  if (ZIP.some(signature => startsWith(bytes, signature))) return 'package';
  if (startsWith(bytes, COMPOUND))
    throw new ReadFailure(contains(bytes, ENCRYPTED) ? 'encrypted' : 'legacy-doc');
  if (startsWith(bytes, PDF)) throw new ReadFailure('pdf');
  if (startsWith(bytes, RTF)) throw new ReadFailure('legacy-doc');
  if (OTHERS.some(signature => startsWith(bytes, signature))) throw new ReadFailure('not-a-document');
  if (/\.docx$/i.test(name)) throw new ReadFailure('not-a-zip');
  if (/\.doc$/i.test(name)) throw new ReadFailure('legacy-doc');
  return 'text';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((value, index) => bytes[index] === value);
}

function contains(bytes: Uint8Array, sought: readonly number[]): boolean {
  const last = Math.min(bytes.length, SEARCHED_BYTES) - sought.length;
  for (let at = bytes.indexOf(sought[0]!); at >= 0 && at <= last; at = bytes.indexOf(sought[0]!, at + 1))
    if (sought.every((value, index) => bytes[at + index] === value)) return true;
  return false;
}
