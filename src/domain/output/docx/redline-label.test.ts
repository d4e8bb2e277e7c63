import { expect, test } from 'vitest';
import { listLabel } from './redline-label.ts';

test.each([
  ['第一章', 'chapter', 0, 1],
  ['第十二条', 'article', 0, 12],
  ['3.2', 'article', 1, 2],
  ['（10）', 'article', 2, 10],
  ['③', 'article', 3, 3],
  ['四、', 'heading', 0, 4],
  ['☐ 1.2', 'heading', 2, 2],
])('%s counts in a list of %s', (printed, chain, depth, own) => {
  expect(listLabel(printed)).toMatchObject({ own, options: expect.any(Array) });
  expect(listLabel(printed)!.options[0]).toMatchObject({ chain: { name: chain }, depth });
});

test.each(['1.', '1、', '（一）', '(3)', '第3条', '第 3 条', '【2】'])(
  '%s has a list of its own',
  printed => {
    expect(listLabel(printed)!.options).toHaveLength(1);
    expect(listLabel(printed)!.options[0]!.chain.levels).toHaveLength(1);
  },
);

test.each([
  '',
  '•',
  '☐',
  'A.',
  '1.1.1',
  '0.1',
  '03',
  '十十',
  '第条',
  '附件一',
  '第3.2款',
  '１．',
  '㉑',
  ' 1.',
])('%j is text', printed => expect(listLabel(printed)).toBeUndefined());
