/**
 * A font made for one document, with an empty box for each character that no other font has: the reader sees that
 * something stands there, the text of the PDF keeps the character. PDF/A allows no character without a glyph.
 * TrueType (ISO/IEC 14496-22), the tables that a PDF needs and no more.
 */
import { BOXES } from './families.ts';

const EM = 1000;
const BOX = { left: 80, right: 920, bottom: -60, top: 780, stroke: 40 };

/** `uncovered`: as in a `FontChoice`, at most 65,000. */
export function boxFont(uncovered: readonly string[]): Uint8Array {
  const codes = uncovered.map(character => character.codePointAt(0)!).sort((a, b) => a - b);
  const glyphs = codes.length + 1;
  const outline = boxOutline();
  const tables: readonly (readonly [string, readonly number[]])[] = [
    ['OS/2', os2()],
    ['cmap', cmap(codes)],
    ['glyf', Array.from({ length: glyphs }, () => outline).flat()],
    ['head', head()],
    ['hhea', [...u32(0x00010000), ...u16(880, -120, 0, EM, 0, 0, BOX.right, 1, 0, 0, 0, 0, 0, 0, 0, glyphs)]],
    ['hmtx', Array.from({ length: glyphs }, () => u16(EM, BOX.left)).flat()],
    ['loca', Array.from({ length: glyphs + 1 }, (_, index) => u32(index * outline.length)).flat()],
    ['maxp', [...u32(0x00010000), ...u16(glyphs, 8, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ['name', name(BOXES)],
    ['post', [...u32(0x00030000), ...u32(0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)]],
  ];
  return assemble(tables);
}

/** Two rectangles, the inner one the other way round. */
function boxOutline(): number[] {
  const { left, right, bottom, top, stroke } = BOX;
  const points = [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
    [left + stroke, bottom + stroke],
    [right - stroke, bottom + stroke],
    [right - stroke, top - stroke],
    [left + stroke, top - stroke],
  ] as const;
  const steps = (axis: 0 | 1) => points.map((point, index) => point[axis] - (points[index - 1]?.[axis] ?? 0));
  // Two contours that end at points 3 and 7, no instructions, every point on the curve with full coordinates.
  const glyph = [
    ...u16(2, left, bottom, right, top, 3, 7, 0),
    ...points.map(() => 1),
    ...u16(...steps(0)),
    ...u16(...steps(1)),
  ];
  return padded(glyph);
}

function os2(): number[] {
  const panose = Array.from({ length: 10 }, () => 0);
  return [
    ...u16(4, EM, 400, 5, 0),
    ...u16(650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    ...panose,
    ...u32(0, 0, 0, 0),
    ...[0x4e, 0x4f, 0x4e, 0x45],
    ...u16(0x40, 0x20, 0xffff, 880, -120, 0, 880, 120),
    ...u32(0, 0),
    ...u16(500, 700, 0, 0x20, 0),
  ];
}

function head(): number[] {
  return [
    ...u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    ...u16(0, EM),
    ...u32(0, 0, 0, 0),
    ...u16(BOX.left, BOX.bottom, BOX.right, BOX.top, 0, 8, 2, 1, 0),
  ];
}

/** Format 12, one group for each character: glyph 1 is the first. */
function cmap(codes: readonly number[]): number[] {
  const groups = codes.flatMap((code, index) => u32(code, code, index + 1));
  return [
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(12, 0),
    ...u32(16 + groups.length, 0, codes.length),
    ...groups,
  ];
}

/** Family, style, full name and PostScript name, for Windows in English. */
function name(family: string): number[] {
  const entries = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const texts = entries.map(([, text]) => [...text].flatMap(letter => u16(letter.charCodeAt(0))));
  let offset = 0;
  const records = entries.flatMap(([id], index) => {
    const length = texts[index]!.length;
    offset += length;
    return u16(3, 1, 0x409, id, length, offset - length);
  });
  return [...u16(0, entries.length, 6 + records.length), ...records, ...texts.flat()];
}

function assemble(tables: readonly (readonly [string, readonly number[]])[]): Uint8Array {
  const start = 12 + tables.length * 16;
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const header = [
    ...u32(0x00010000),
    ...u16(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16),
  ];
  const body: number[][] = [];
  let offset = start;
  for (const [tag, data] of tables) {
    const bytes = padded(data);
    const letters = [...tag].map(letter => letter.charCodeAt(0));
    header.push(...letters, ...u32(checksum(bytes), offset, data.length));
    body.push(bytes);
    offset += bytes.length;
  }
  const font = new Uint8Array(offset);
  font.set(header);
  let at = start;
  for (const bytes of body) {
    font.set(bytes, at);
    at += bytes.length;
  }
  return font;
}

function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const word = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    sum = (sum + word) >>> 0;
  }
  return sum;
}

function padded(bytes: readonly number[]): number[] {
  return [...bytes, ...Array.from({ length: -bytes.length & 3 }, () => 0)];
}

function u16(...values: readonly number[]): number[] {
  return values.flatMap(value => [(value >> 8) & 0xff, value & 0xff]);
}

function u32(...values: readonly number[]): number[] {
  return values.flatMap(value => [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff]);
}
