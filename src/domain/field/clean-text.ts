/**
 * Text as it may enter a contract. Control characters and lone surrogates break XML and PDF, zero-width characters
 * are typing accidents; they go. Marks of direction are part of names in scripts that run from right to left: words
 * keep them, and every output sets an answer apart so that they end with it. Figures and codes lose them, because
 * telephones paste them along with numbers.
 */
const unwanted = /[\p{Cc}\p{Cs}\u200b\u2060-\u2065\ufeff\ufffe\uffff]/gu;
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One line of figures or code: breaks and tabs become spaces, unwanted characters and directions go, ends are trimmed. */
export function cleanLine(text: string): string {
  return cleanWords(text.replace(directions, ''));
}

/** One line of words: as `cleanLine`, with its marks of direction. */
export function cleanWords(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(unwanted, '')
    .trim();
}

/** Several lines of words, each cleaned, joined by `\n`; empty lines at the ends go. */
export function cleanLines(text: string): string {
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map(cleanWords);
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}
