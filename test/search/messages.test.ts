import { expect, test } from 'vitest';
import type { FoundPages } from '../../src/components/search/engine.ts';
import { failureText, statusText } from '../../src/components/search/messages.ts';

function found(checked: number, unread: number, related: number, more: Partial<FoundPages> = {}): FoundPages {
  const results = (n: number): FoundPages['results'] =>
    Array.from({ length: n }, (_, i) => ({
      id: String(i),
      score: 1,
      data: () => Promise.reject(new Error('not loaded')),
    }));
  return {
    results: results(checked + unread),
    related: results(related),
    checked,
    closeness: 'typed',
    spellings: [],
    ...more,
  };
}

test.each([
  ['违约金', found(3, 0, 0), 0, '3页含有“违约金”。'],
  ['违约金', found(5, 23, 0), 0, '5页含有“违约金”，还有23页可能含有，可以继续查找。'],
  ['违约金', found(1, 0, 4), 0, '1页含有“违约金”，另有4页可能相关。'],
  ['违约金', found(3, 0, 0), 2, '拼音对上2个名称；3页含有“违约金”。'],
  ['wyj', found(0, 0, 0), 1, '拼音对上1个名称。'],
  ['zzz', found(0, 0, 0), 0, '没有找到“zzz”。'],
  ['', found(8, 0, 0), 0, '符合筛选的有8页。'],
  ['甲乙', found(0, 6, 0, { closeness: 'some' }), 0, '没有一页含有全部的词，下面6页含有其中一部分。'],
  [
    '定金不超过20%',
    found(2, 0, 0, { closeness: 'words', spellings: [{ terms: ['定金', '超过', '20%'], text: '' }] }),
    0,
    '没有一页原样含有“定金不超过20%”，2页含有这些词：定金、超过、20%。',
  ],
])('status for %s', (query, pages, names, text) => {
  expect(statusText(query, pages, names)).toBe(text);
});

test('a missing index is explained to whoever builds the site', () => {
  expect(failureText(true)).toContain('npm run build');
  expect(failureText(false)).not.toContain('npm');
});
