import { describe, expect, test } from 'vitest';
import { decode, MAX_BYTES } from '../../src/domain/source/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('bytes of a content file', () => {
  test('UTF-8 with any line ends, with or without byte-order mark', () => {
    expect(decode(bytes('\uFEFF一\r\n二\r三\n'), 'x.mdx')).toEqual({ text: '一\n二\n三\n' });
  });

  test.each([
    ['GBK', new Uint8Array([0x2d, 0x0a, 0xba, 0xcf, 0xcd, 0xac, 0x0a])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00, 0x0a, 0x00])],
    ['a truncated character', bytes('一\n二').slice(0, -1)],
  ])('%s is told with its line', (_, data) => {
    const result = decode(data, 'x.mdx');
    expect(result).toMatchObject({
      issue: { code: 'file-not-utf8', at: { file: 'x.mdx', line: data[0] === 0xff ? 1 : 2 } },
    });
  });

  test('empty files and files of white space', () => {
    for (const text of ['', '\n \n'])
      expect(decode(bytes(text), 'x.mdx')).toMatchObject({ issue: { code: 'file-empty' } });
  });

  test('a file of 5 MB is refused, the longest allowed is read', () => {
    expect(decode(new Uint8Array(5 * 1024 * 1024).fill(0x61), 'x.mdx')).toMatchObject({
      issue: { code: 'file-too-large' },
    });
    expect(decode(new Uint8Array(MAX_BYTES).fill(0x61), 'x.mdx')).toHaveProperty('text');
  });
});
