import { expect, test } from 'vitest';
import type { LawRecord } from '../source/law-record.ts';
import { compareTexts } from './compare-texts.ts';
import { reportComparison } from './comparison-report.ts';
import { articleHash } from './normalise.ts';

const law = (id: string, articles: Record<string, string | undefined>, inForce = true): LawRecord => ({
  id,
  shortTitle: `${id}法`,
  inForce,
  articles: new Map(
    Object.entries(articles).map(([article, sha256]) => [
      article,
      { gist: '释义', ...(sha256 ? { sha256 } : {}) },
    ]),
  ),
});

const laws = [
  law('jia', {
    '1': articleHash('甲。'),
    '2': articleHash('乙。'),
    '3': articleHash('丙。'),
    '4': undefined,
  }),
  law('yi', { '1': articleHash('丁。') }),
  law('jiu', {}, false),
];
const texts = new Map([
  [
    'jia',
    new Map([
      ['1', ' 甲。\n'],
      ['2', '乙改了。'],
      ['4', '戊。'],
    ]),
  ],
]);

test('tells equal, changed, missing and unrecorded articles and instruments without text apart', () => {
  const comparison = compareTexts(laws, texts);
  expect(comparison.equal).toBe(1);
  expect(comparison.findings).toEqual([
    { kind: 'changed', law: 'jia', article: '2' },
    { kind: 'missing', law: 'jia', article: '3' },
    { kind: 'unrecorded', law: 'jia', article: '4', hash: articleHash('戊。') },
  ]);
  expect(comparison.unread.map(({ id }) => id)).toEqual(['yi', 'jiu']);
});

test('the report names every finding and every instrument in force without text', () => {
  const lines = reportComparison(laws, compareTexts(laws, texts));
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^laws\/jia\.yaml {2}2 {2}条文与写释义时读到的不同/);
  expect(lines[1]).toMatch(/^laws\/jia\.yaml {2}3 {2}文本里没有这一条/);
  expect(lines[2]).toMatch(/^laws\/jia\.yaml {2}4 {2}还没有散列/);
  expect(lines[3]).toBe('laws/yi.yaml  未核对：没有《yi法》的文本。');
  expect(lines[4]).toBe('另有 1 部已废止或者被取代的文件没有文本，未核对。');
  expect(lines[5]).toBe('文件 3 部，有文本 1 部，条文 5 条：一致 1，改动 1，缺少 1，未记散列 1。');
});
