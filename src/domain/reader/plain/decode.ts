/** Bytes of a text file as text: UTF-8, UTF-16, GB18030 (GBK, GB2312) or Big5. */
import { ReadFailure } from '../failure.ts';

/** Characters that stand in any Chinese contract; of two possible encodings the one with more of them is right. */
const COMMON = /[的一方不人以本合同约定应当書约約條条款甲乙及或，。、：]/g;
const SAMPLE = 20_000;

/** @throws ReadFailure when the bytes are no text in any of these encodings. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return text(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return text(bytes, 'utf-16be');
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== undefined) return checked(utf8);
  const candidates = ['gb18030', 'big5', 'utf-16le', 'utf-16be'].flatMap(encoding => {
    const decoded = attempt(bytes, encoding);
    return decoded === undefined || decoded.includes('\0') ? [] : [decoded];
  });
  const score = (decoded: string): number => decoded.slice(0, SAMPLE).match(COMMON)?.length ?? 0;
  const best = candidates.reduce((a, b) => (score(b) > score(a) ? b : a), '');
  if (score(best) === 0) throw new ReadFailure('unknown-encoding');
  return checked(best);
}

function text(bytes: Uint8Array, encoding: string): string {
  const decoded = attempt(bytes, encoding);
  if (decoded === undefined) throw new ReadFailure('unknown-encoding');
  return checked(decoded);
}

function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No text holds NUL; programs, pictures and databases do. */
function checked(decoded: string): string {
  if (decoded.includes('\0')) throw new ReadFailure('not-a-document');
  return decoded;
}
