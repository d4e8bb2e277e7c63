/** Characters that nobody sees and no printer prints, taken out before anything is read. */

/** Controls except tab and line ends, soft hyphens, zero-width signs and byte order marks. */
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff]/g;

/** One `\n` for every kind of line end, form feeds included. */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
}
