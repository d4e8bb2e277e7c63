import { expect, test } from 'vitest';
import {
  article,
  blank,
  chapter,
  choose,
  doc,
  line,
  note,
  para,
  signature,
  strong,
  table,
} from '../../../test/domain/trees.ts';
import { anchorOf } from './anchor.ts';
import type { Part } from './nodes.ts';
import { wordsOf } from './text-of.ts';
import { closest, nodesOfType, visit } from './visit.ts';

const body = doc(
  chapter(
    'c',
    article(
      'a',
      para(
        'p',
        line('一', strong(blank('x'))),
        choose<Part>('m', { one: [line('二')], two: [table(['三'], ['四'])] }),
      ),
      note('五'),
    ),
  ),
  signature('partyA'),
);

test('visits every node in reading order, all cases and every party included', () => {
  const words: string[] = [];
  visit(body, node => {
    if (node.type === 'text') words.push(node.value);
    if (node.type === 'blank') words.push(node.path);
  });
  expect(words).toEqual(['一', 'x', '二', '三', '四', '五', 'partyA：', 'partyA.name']);
});

test('knows the ancestors and leaves out what is skipped', () => {
  const found: string[] = [];
  visit(body, (node, ancestors) => {
    if (node.type === 'note' || node.type === 'choose') return 'skip';
    if (node.type === 'text' || node.type === 'blank') {
      found.push(ancestors.map(ancestor => ancestor.type).join(' '), closest(ancestors, 'article')?.id ?? '');
    }
    return undefined;
  });
  expect(found).toEqual([
    'document chapter article paragraph line',
    'a',
    'document chapter article paragraph line strong',
    'a',
    'document signature line',
    '',
    'document signature line',
    '',
  ]);
});

test('nodesOfType, anchors and words', () => {
  expect(nodesOfType(body, 'line').map(node => wordsOf(node.children))).toEqual([
    '一',
    '二',
    '五',
    'partyA：',
  ]);
  expect(nodesOfType(body, 'paragraph').map(anchorOf)).toEqual(['p']);
  expect(nodesOfType(body, 'note').map(anchorOf)).toEqual([undefined]);
});
