/** Symbol fonts: the boxes and ticks that contracts use, in characters that every font has. */

/** Wingdings and Wingdings 2, by the low byte of `w:sym`'s code. */
const signs: ReadonlyMap<number, string> = new Map([
  [0x52, '☑'],
  [0x53, '☒'],
  [0x54, '☒'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x71, '☐'],
  [0x72, '☐'],
  [0x75, '◆'],
  [0x9f, '•'],
  [0xa3, '☐'],
  [0xa8, '☐'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** Undefined for a sign that only its own font can show. */
export function symbol(hex: string): string | undefined {
  const code = Number.parseInt(hex, 16);
  if (!(code > 0x1f && code <= 0xffff)) return undefined;
  if (code >= 0xf000 && code <= 0xf0ff) return signs.get(code & 0xff);
  return code >= 0xd800 && code <= 0xf8ff ? undefined : String.fromCharCode(code);
}
