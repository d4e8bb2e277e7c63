import { describe, expect, test } from 'vitest';
import {
  article,
  blank,
  bullets,
  choose,
  doc,
  line,
  note,
  ordered,
  para,
  preamble,
  ref,
  signature,
  table,
  term,
  when,
} from '../../../test/domain/trees.ts';
import type { Article } from '../document/nodes.ts';
import { number } from '../numbering/number.ts';
import { contractStyle } from '../numbering/styles.ts';
import { subjectOf } from './subject-of.ts';

/** As the reader of outside documents makes it: nobody gave it a kind. */
const secret: Article = {
  type: 'article',
  id: 'secret',
  title: '保密',
  children: [para('secret-1', line('双方应当保密。'), bullets('名单'))],
};
const tree = doc(
  preamble(para('', line('甲方：', blank('partyA.name', { value: '青山服务有限公司' })))),
  article(
    'pay',
    para(
      'pay-when',
      line('见', ref('annex'), '和', ref('secret'), '：'),
      ordered('三日内付款；', '开具发票。'),
    ),
    para(
      'pay-how',
      line(term('account', '账户'), '为', blank('account', { width: 6 })),
      table(['项目', '金额'], ['设计', '1']),
    ),
    note('只是提示。'),
  ),
  choose('method', {
    court: [secret],
    none: [article('other', para('other-1', line('不作约定。')))],
  }),
  when('extra', true, article('extra', para('extra-1', line('另加。')))),
  signature('partyA'),
);
const annexes = [{ id: 'annex', title: '价目表' }];
const subject = subjectOf(tree, number(tree, contractStyle), {
  title: '服务合同',
  parties: [],
  annexes,
  contents: [{ number: '第一条', title: '付款' }],
});
const rows = subject.lines.map(({ kind, number: label, text, article: index }) => [kind, label, text, index]);

describe('subjectOf', () => {
  test('gives the lines of the plain text with their numbers, without notes and boxes', () => {
    expect(rows.slice(0, 11)).toEqual([
      ['title', '', '服务合同', -1],
      ['contents', '第一条', '付款', -1],
      ['text', '', '甲方：青山服务有限公司', -1],
      ['heading', '第一条', tree.children[1] && 'title' in tree.children[1] ? tree.children[1].title : '', 0],
      ['text', '1.1', '见附件一《价目表》和第二条：', 0],
      ['item', '（1）', '三日内付款；', 0],
      ['item', '（2）', '开具发票。', 0],
      ['text', '1.2', '“账户”为______', 0],
      ['row', '', '项目\t金额', 0],
      ['row', '', '设计\t1', 0],
      ['heading', '第二条', expect.any(String), 1],
    ]);
    expect(subject.lines.map(({ text }) => text).join('')).not.toContain('只是提示');
  });

  test('marks the cases of open choices', () => {
    const cases = Object.fromEntries(
      subject.articles.map(({ id, from }) => [id, subject.lines[from]!.cases]),
    );
    expect(cases).toEqual({
      pay: undefined,
      secret: ['method=court'],
      other: ['method=none'],
      extra: ['extra=true'],
    });
  });

  test('knows where each article begins and ends', () => {
    for (const [index, { from, to }] of subject.articles.entries()) {
      expect(subject.lines[from]!.kind).toBe('heading');
      for (let each = from; each < to; each += 1) expect(subject.lines[each]!.article).toBe(index);
    }
    expect(subject.lines.filter(each => each.kind === 'signature').length).toBeGreaterThan(0);
  });

  test('reads the parties and recognises the kinds that nobody gave', () => {
    expect(subject.parties).toEqual([{ label: '甲方', name: '青山服务有限公司' }]);
    expect(subject.articles[1]!.kind).toBe('confidentiality');
  });
});
