/** Reads which characters a TrueType font has. Only what the check for missing glyphs needs. */

/** Code points of the font's Unicode table in format 12, the one that all large fonts carry. */
export function fontCharacters(font: Buffer): ReadonlySet<number> {
  const subtable = findSubtable(font);
  const characters = new Set<number>();
  const groups = font.readUInt32BE(subtable + 12);
  for (let group = 0; group < groups; group++) {
    const at = subtable + 16 + group * 12;
    const last = font.readUInt32BE(at + 4);
    for (let code = font.readUInt32BE(at); code <= last; code++) characters.add(code);
  }
  return characters;
}

function findSubtable(font: Buffer): number {
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table++) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(entry + 8);
    const subtables = font.readUInt16BE(cmap + 2);
    for (let index = 0; index < subtables; index++) {
      const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
      if (font.readUInt16BE(subtable) === 12) return subtable;
    }
  }
  throw new Error('The font has no character map in format 12.');
}
