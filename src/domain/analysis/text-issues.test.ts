import { expect, test } from 'vitest';
import {
  article,
  blank,
  cite,
  doc,
  group,
  line,
  note,
  para,
  requirement,
  signature,
  table,
  template,
  term,
} from '../../../test/domain/trees.ts';
import { textIssues } from './text-issues.ts';

test('finds faults across nodes and says where they begin', () => {
  const at = { line: 7, column: 3 };
  const body = doc({
    ...article('a', para('p', line('甲方：', blank('x'), { type: 'text', value: '\x2c住所', at }))),
    title: '第一条 总则',
    at: { line: 5, column: 1 },
  });
  expect(textIssues(template(body)).map(({ code, at: place }) => [code, place?.line, place?.column])).toEqual(
    [
      ['typed-number', 5, 1],
      ['space-in-text', 5, 1],
      ['half-width-punctuation', 7, 3],
    ],
  );
});

test('reads cells, notes and evidence, leaves citations and signatures', () => {
  const body = doc(
    article(
      'a',
      para(
        'p',
        line(cite('minfadian/585', '第五百八十五条'), '和', term('t', '术语'), '。'),
        table(['金额\x2c大写'], ['甲 方']),
      ),
      note('必须写明第三条'),
    ),
    group('g', { ...requirement('r', '文'), evidence: '执照\x2c复印件' }),
    { ...signature(), parties: [{ party: 'a', lines: [line('日期\x3a ')] }] },
  );
  expect(textIssues(template(body)).map(issue => issue.code)).toEqual([
    'half-width-punctuation',
    'space-in-text',
    'typed-number',
    'half-width-punctuation',
  ]);
});
