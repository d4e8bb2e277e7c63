import { expect, test } from 'vitest';
import {
  article,
  chapter,
  doc,
  group,
  para,
  preamble,
  requirement,
  term,
} from '../../../test/domain/trees.ts';
import { number } from './number.ts';
import { annexLabel, referenceTexts } from './references.ts';
import { annexStyle, checklistStyle, contractStyle } from './styles.ts';

const annexes = [
  { id: 'info-protection-policy', title: '客户信息保护制度' },
  { id: 'data-list', title: '数据清单' },
];

test('references in a contract', () => {
  const document = doc(
    preamble(para('recitals', '鉴于')),
    chapter('general', article('scope', para('scope-only', '一'))),
    article(
      'payment',
      para('payment-one', '一'),
      para('payment-two', { type: 'line', children: [term('price', '价款')] }),
    ),
  );
  const numbering = number(document, contractStyle);
  expect(Object.fromEntries(referenceTexts(document, numbering, annexes))).toEqual({
    'info-protection-policy': '附件一《客户信息保护制度》',
    'data-list': '附件二《数据清单》',
    general: '第一章',
    scope: '第一条',
    'scope-only': '第一条',
    payment: '第二条',
    'payment-one': '第2.1款',
    'payment-two': '第2.2款',
  });
});

test('references in annexes and checklists', () => {
  const annex = doc(article('use', para('a', '一'), para('b', '二')));
  const inAnnex = referenceTexts(annex, number(annex, annexStyle), []);
  expect([inAnnex.get('use'), inAnnex.get('b')]).toEqual(['第一条', '第1.2款']);

  const checklist = doc(group('g', requirement('r', '一')));
  const inChecklist = referenceTexts(checklist, number(checklist, checklistStyle), []);
  expect([inChecklist.get('g'), inChecklist.get('r')]).toEqual(['第一部分', '第1.1项']);
});

test('annexLabel', () => {
  expect([0, 9, 10].map(annexLabel)).toEqual(['附件一', '附件十', '附件十一']);
});
