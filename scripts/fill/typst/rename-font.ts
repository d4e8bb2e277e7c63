/**
 * Gives a TrueType font another family name. The compiler knows fonts by their family and takes one file for each style
 * of it, so that slices of one face need a name each.
 */

/** All tables as they are, but `name`. */
export function renameFont(font: Buffer, family: string): Buffer {
  const tables = readTables(font).map(table =>
    table.tag === 'name' ? { tag: 'name', data: nameTable(family) } : table,
  );
  const start = 12 + tables.length * 16;
  const header = Buffer.alloc(start);
  font.copy(header, 0, 0, 12);
  const body: Buffer[] = [];
  let offset = start;
  tables.forEach(({ tag, data }, index) => {
    const bytes = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    const at = 12 + index * 16;
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(checksum(bytes), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    body.push(bytes);
    offset += bytes.length;
  });
  return Buffer.concat([header, ...body]);
}

function readTables(font: Buffer): { tag: string; data: Buffer }[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    };
  });
}

/** Family, style, full name and PostScript name, for Windows in English. */
function nameTable(family: string): Buffer {
  const entries = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + entries.length * 12);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  entries.forEach(([id], index) => {
    const { length } = texts[index]!;
    [3, 1, 0x409, id, length, offset].forEach((value, column) => {
      head.writeUInt16BE(value, 6 + index * 12 + column * 2);
    });
    offset += length;
  });
  return Buffer.concat([head, ...texts]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
