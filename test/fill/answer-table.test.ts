/** Answer files as people's programs write them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAnswerTable } from '../../scripts/fill/answer-table.ts';
import { Failure } from '../../scripts/fill/failure.ts';
import { scratch } from './fixture.ts';

const gb18030: Readonly<Record<string, readonly number[]>> = {
  // 乙方名称 and 䶮, which is in GB18030 only (four bytes).
  乙方名称: [0xd2, 0xd2, 0xb7, 0xbd, 0xc3, 0xfb, 0xb3, 0xc6],
  𠀀: [0x95, 0x32, 0x82, 0x36],
};

async function read(name: string, content: string | Uint8Array) {
  const file = join(await scratch(), name);
  await writeFile(file, content);
  return readAnswerTable(file);
}
const csv = (content: string | Uint8Array) => read('a.csv', content);

describe('encodings', () => {
  const text = '乙方名称,备注\n甲公司,𠀀\n';
  const utf16 = (little: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return little ? bytes : bytes.swap16();
  };
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('%s', async (_, bytes) => {
    expect(await csv(bytes)).toMatchObject({
      headers: ['乙方名称', '备注'],
      rows: [{ row: 1, line: 2, values: { 乙方名称: '甲公司', 备注: '𠀀' } }],
    });
  });

  test('GB18030, four-byte characters included', async () => {
    const bytes = Uint8Array.from([...gb18030['乙方名称']!, 0x0a, ...gb18030['𠀀']!]);
    expect((await csv(bytes)).rows[0]?.values).toEqual({ 乙方名称: '𠀀' });
  });

  test('bytes that are no text', async () => {
    await expect(csv(Uint8Array.of(0xff, 0x00, 0x80))).rejects.toThrow('编码看不出来');
  });
});

describe('CSV', () => {
  test('quotes, commas and line breaks in cells; CRLF; tabs and semicolons between cells', async () => {
    const { rows } = await csv('a,b\r\n"x, ""y""","第一行\n第二行"\r\n');
    expect(rows.map(({ values }) => values)).toEqual([{ a: 'x, "y"', b: '第一行\n第二行' }]);
    expect((await csv('a\tb\n1\t2\n')).rows[0]?.values).toEqual({ a: '1', b: '2' });
    expect((await csv('a;b\n1;2\n')).rows[0]?.values).toEqual({ a: '1', b: '2' });
  });

  test('empty rows count as lines and not as rows', async () => {
    const { rows } = await csv('a,b\n1,2\n,\n \n3,4\n');
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 2],
      [2, 5],
    ]);
  });

  test('one column', async () => {
    expect((await csv('乙方名称\n甲公司\n乙公司\n')).rows).toHaveLength(2);
  });

  test('short rows leave cells empty, long ones are told', async () => {
    const { rows } = await csv('a,b\n1\n1,2,3\n1,2,\n');
    expect(rows[0]?.values).toEqual({ a: '1', b: '' });
    expect(rows.map(({ message }) => message?.slice(0, 6))).toEqual([undefined, '第3格有内容', undefined]);
  });

  test('a guarded formula is what it was', async () => {
    const { rows } = await csv("a,b,c\n'=cmd|x,=cmd|x,'寻常\n");
    expect(rows[0]?.values).toEqual({ a: '=cmd|x', b: '=cmd|x', c: "'寻常" });
  });

  test.each([
    ['a,a\n1,2\n', '有两列都叫“a”'],
    ['a,b\n"1,2\n', '双引号没有成对'],
    ['a,b\n', '没有一行答案'],
    ['', '没有一行答案'],
  ])('%j is refused', async (text, message) => {
    await expect(csv(text)).rejects.toThrow(message);
    await expect(csv(text)).rejects.toBeInstanceOf(Failure);
  });
});

describe('JSON', () => {
  test('one set of answers, or several', async () => {
    expect((await read('a.json', '{"x": 1}')).rows).toEqual([{ row: 1, line: 1, values: { x: 1 } }]);
    expect((await read('a.json', '[{"x": 1}, {"y": 2}]')).headers).toEqual(['x', 'y']);
  });

  test('a line for each', async () => {
    const { rows } = await read('a.jsonl', '{"x": 1}\r\n\n{"x": 2}\n');
    expect(rows).toEqual([
      { row: 1, line: 1, values: { x: 1 } },
      { row: 2, line: 3, values: { x: 2 } },
    ]);
  });

  test('each row of our own exports says what it was given to; a draft has no version', async () => {
    const rows = [
      { template: 'test/one', version: '1.0.0', hash: '00', answers: { x: 1 } },
      { template: 'test/two', hash: '00', answers: { y: 2 } },
      { z: 3 },
    ];
    const table = await read('a.jsonl', rows.map(row => JSON.stringify(row)).join('\n'));
    expect(table.headers).toEqual(['x', 'y', 'z']);
    expect(table.rows.map(({ values, from }) => [values, from?.template, from?.version])).toEqual([
      [{ x: 1 }, 'test/one', '1.0.0'],
      [{ y: 2 }, 'test/two', undefined],
      [{ z: 3 }, undefined, undefined],
    ]);
  });

  test('what is no set of answers is told by row', async () => {
    expect((await read('a.json', '[{"x": 1}, 2]')).rows[1]?.message).toContain('应当是 JSON 对象');
    await expect(read('a.json', '{')).rejects.toThrow('不是正确的 JSON');
    await expect(read('a.jsonl', '{}\n{')).rejects.toThrow('第2行 不是正确的 JSON');
  });
});

test('files that are not there or of another kind', async () => {
  await expect(readAnswerTable('nowhere.csv')).rejects.toThrow('找不到答案文件 nowhere.csv');
  await expect(read('a.xlsx', 'x')).rejects.toThrow('.csv、.jsonl 或者 .json');
});
