/** One form for every copy of an article's text, so that a hash changes only when the wording does. */
import { sha256Hex } from '../text/sha256.ts';

/**
 * Text of an article for hashing. Unicode NFKC makes full-width, half-width and compatibility characters equal; then
 * every quotation mark becomes ", 〇 and ○ become 零, and white space, line ends and invisible characters go. Other
 * punctuation stays, because it can change a meaning; the division into paragraphs does not count.
 */
export function normaliseArticle(text: string): string {
  return text
    .replace(/[○〇]/g, '零')
    .normalize('NFKC')
    .replace(/[“”„‟‘’‚‛「」『』']/g, '"')
    .replace(/[\s\p{Cf}\p{Cc}]/gu, '');
}

/** SHA-256 (hexadecimal) of the normalised text, as recorded in `laws/<id>.yaml`. */
export function articleHash(text: string): string {
  return sha256Hex(normaliseArticle(text));
}
