/** Characters of a small font; it may have none. Those without any beyond U+FFFF carry a character map in format 4 only. */
import { fontCharacters } from '../../print/character-map.ts';

export function smallFontCharacters(font: Buffer): ReadonlySet<number> {
  const subtables = characterMaps(font);
  const formatOf = (at: number) => font.readUInt16BE(at);
  if (subtables.some(at => formatOf(at) === 12)) return fontCharacters(font);
  const characters = new Set<number>();
  const subtable = subtables.find(at => formatOf(at) === 4);
  if (subtable === undefined) return characters;
  const size = font.readUInt16BE(subtable + 6);
  for (let at = 0; at < size; at += 2) {
    const last = font.readUInt16BE(subtable + 14 + at);
    // The segment that ends the table is no character.
    for (let code = font.readUInt16BE(subtable + 16 + size + at); code <= last && code < 0xffff; code++)
      characters.add(code);
  }
  return characters;
}

/** Where the maps of the font begin. */
function characterMaps(font: Buffer): number[] {
  const entry = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
    at => font.toString('latin1', at, at + 4) === 'cmap',
  );
  if (entry === undefined) return [];
  const cmap = font.readUInt32BE(entry + 8);
  return Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
}
