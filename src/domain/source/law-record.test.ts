import { expect, test } from 'vitest';
import { readLawRecord, writeHashes } from './law-record.ts';

const yaml = `# 作者的注解
title: 示例法
shortTitle: 示例法
promulgated: '2020-01-01'
status: in-force
supersededBy: [xinfa]
articles:
  '1':
    gist: 第一条的释义，写得很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长也不折行。
    sha256: aaaa
  '2': { gist: 第二条的释义 }
  3:
    gist: 条号没有加引号
`;

test('reads articles with and without hash, whatever the style of the key', () => {
  expect(readLawRecord('shili', yaml)).toEqual({
    id: 'shili',
    shortTitle: '示例法',
    inForce: true,
    articles: new Map([
      ['1', { gist: expect.stringContaining('很长'), sha256: 'aaaa' }],
      ['2', { gist: '第二条的释义' }],
      ['3', { gist: '条号没有加引号' }],
    ]),
  });
});

test('writes only the hashes', () => {
  const written = writeHashes(
    yaml,
    new Map([
      ['2', 'bbbb'],
      ['3', 'cccc'],
      ['9', 'dddd'],
    ]),
  );
  expect(written).toBe(
    yaml
      .replace('{ gist: 第二条的释义 }', '{gist: 第二条的释义, sha256: bbbb}')
      .replace('条号没有加引号\n', '条号没有加引号\n    sha256: cccc\n'),
  );
});

test.each(['', '- 列表', 'shortTitle: [', 'title: 没有简称'])('%j is no law file', text => {
  expect(readLawRecord('x', text)).toBeUndefined();
});

test('a law without articles', () => {
  expect(readLawRecord('jiu', 'shortTitle: 旧法\nstatus: repealed\narticles: {}\n')).toEqual({
    id: 'jiu',
    shortTitle: '旧法',
    inForce: false,
    articles: new Map(),
  });
});
