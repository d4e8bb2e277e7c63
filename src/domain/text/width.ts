/** Widths of characters: how long a text is in print, and full-width typing made readable for parsers. */

/**
 * Characters that a Chinese font sets on a full em. Quotation marks, dashes, the ellipsis and circled numbers are
 * ambiguous in Unicode (UAX #11) and full-width in our documents.
 */
const fullWidth =
  /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2460-\u24ff\u25a0-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Width in halves of an em: 2 for Han and full-width characters, 1 for every other. */
export function displayWidth(text: string): number {
  return [...text].length + (text.match(fullWidth)?.length ?? 0);
}

/** Full-width digits, letters, punctuation and spaces as their ASCII counterparts, for parsing what people type. */
export function toHalfWidthDigits(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}
