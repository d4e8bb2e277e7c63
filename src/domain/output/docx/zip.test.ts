import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

test('another program reads what was packed, in the same order', () => {
  const path = fc.stringMatching(/^[a-z]{1,8}(?:\/[A-Za-z0-9_.[\]]{1,12}){0,2}$/);
  fc.assert(
    fc.property(fc.dictionary(path, fc.string({ unit: 'grapheme' }), { noNullPrototype: true }), parts => {
      const read = Object.entries(unzipSync(zip(parts))).map(([name, data]) => [name, strFromU8(data)]);
      expect(read).toEqual(Object.entries(parts));
    }),
  );
});

test('every entry has its checksum and the earliest date, and no zone', () => {
  const file = Buffer.from(zip({ 'a.txt': '123456789' }));
  expect(file.readUInt32LE(0)).toBe(0x04034b50);
  expect(file.readUInt16LE(12)).toBe(0x21);
  // The check value of CRC-32.
  expect(file.readUInt32LE(14)).toBe(0xcbf43926);
});
