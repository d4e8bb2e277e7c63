import { expect, test } from 'vitest';
import { fileName } from './download.ts';

test.each([
  [['履约', '合同甲'], '履约 合同甲.csv'],
  [['a/b\\c:d*e?"<>|'], 'a-b-c-d-e-.csv'],
  [['..', ''], '文件.csv'],
  [['甲\u202exslx\n乙'], '甲-xslx-乙.csv'],
  [['𠮷'.repeat(200)], `${'𠮷'.repeat(100)}.csv`],
])('%j is kept as %s', (words, name) => {
  expect(fileName(words, 'csv')).toBe(name);
});
