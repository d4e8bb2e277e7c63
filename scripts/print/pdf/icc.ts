/**
 * A colour profile for sRGB, the output intent that PDF/A asks for. Built here from the numbers of
 * IEC 61966-2-1 (adapted to D50) in the layout of ICC.1:2022, so that no profile of somebody else is copied.
 */

/** Parameters of the sRGB tone curve, function type 3: gamma, a, b, c, d. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];
/** Bradford adaptation from D65 to D50. */
const ADAPTATION = [
  1.047882, 0.022918, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678,
];
const D50 = [0.9642, 1, 0.8249];
const HEADER_SIZE = 128;

/** The profile's bytes, always the same. */
export function srgbProfile(): Buffer {
  const curve = parametricCurve(CURVE);
  const tags: [string, Buffer][] = [
    ['desc', localisedText('sRGB')],
    ['cprt', localisedText('CC0')],
    ['wtpt', xyz(D50)],
    ['chad', typed('sf32', fixed(ADAPTATION))],
    ['rXYZ', xyz([0.436066, 0.222488, 0.013916])],
    ['gXYZ', xyz([0.385147, 0.716873, 0.097076])],
    ['bXYZ', xyz([0.143066, 0.060608, 0.714096])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  let offset = HEADER_SIZE + table.length;
  tags.forEach(([signature, data], index) => {
    const entry = 4 + index * 12;
    table.write(signature, entry, 'latin1');
    table.writeUInt32BE(offset, entry + 4);
    table.writeUInt32BE(data.length, entry + 8);
    offset += data.length;
  });
  return Buffer.concat([header(offset), table, ...tags.map(([, data]) => data)]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_SIZE);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04300000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The date field is obligatory; any date will do.
  [2020, 1, 1].forEach((part, index) => {
    bytes.writeUInt16BE(part, 24 + index * 2);
  });
  bytes.write('acsp', 36, 'latin1');
  fixed(D50).copy(bytes, 68);
  return bytes;
}

/** Numbers as signed 15.16 fixed point. */
function fixed(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => {
    bytes.writeInt32BE(Math.round(number * 65536), index * 4);
  });
  return bytes;
}

/** An element: its type, four reserved bytes, the data, padded to four bytes. */
function typed(type: string, data: Buffer): Buffer {
  const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
  return Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), data, padding]);
}

function xyz(numbers: readonly number[]): Buffer {
  return typed('XYZ ', fixed(numbers));
}

function parametricCurve(parameters: readonly number[]): Buffer {
  return typed('para', Buffer.concat([Buffer.from([0, 3, 0, 0]), fixed(parameters)]));
}

function localisedText(text: string): Buffer {
  const words = Buffer.from(text, 'utf16le').swap16();
  const record = Buffer.alloc(20);
  record.writeUInt32BE(1, 0);
  record.writeUInt32BE(12, 4);
  record.write('enUS', 8, 'latin1');
  record.writeUInt32BE(words.length, 12);
  record.writeUInt32BE(28, 16);
  return typed('mluc', Buffer.concat([record, words]));
}
