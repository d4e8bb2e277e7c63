/**
 * Text as it may enter a contract. Control characters and lone surrogates break XML and PDF; invisible and
 * direction-changing characters, mostly pasted from web pages, make a text read otherwise than it is stored.
 */
const unwanted = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/** One line: breaks and tabs become spaces, unwanted characters go, the ends are trimmed. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(unwanted, '')
    .trim();
}

/** Several lines, each cleaned, joined by `\n`; empty lines at the ends go. */
export function cleanLines(text: string): string {
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map(cleanLine);
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}
