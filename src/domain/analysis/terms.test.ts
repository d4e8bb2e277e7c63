import { expect, test } from 'vitest';
import {
  article,
  cite,
  doc,
  line,
  note,
  ordered,
  para,
  preamble,
  strong,
  term,
  text,
} from '../../../test/domain/trees.ts';
import type { Document } from '../document/nodes.ts';
import { definedTerms, termUses } from './terms.ts';

const definitions = article(
  'definitions',
  para('d', line(term('customer', '客户'), '指个人；', term('info', '客户信息'), '指客户的信息。')),
);

function uses(document: Document) {
  return [...termUses(document)].flatMap(([node, found]) =>
    found.map(use => [node.value.slice(use.start, use.end), use.term.id, use.start]),
  );
}

test('definedTerms', () => {
  const terms = definedTerms(doc(preamble(para('', line(term('deal', '本次合作')))), definitions));
  expect(terms.map(({ id, text: words, article: where }) => [id, words, where])).toEqual([
    ['deal', '本次合作', undefined],
    ['customer', '客户', 'definitions'],
    ['info', '客户信息', 'definitions'],
  ]);
});

test('the first use in each article; the longer term wins', () => {
  const body = doc(
    definitions,
    article('a', para('p', '客户信息应当保密，客户信息不得提供。', ordered('客户同意的除外；'))),
    article('b', para('q', line(strong('未经客户同意')))),
  );
  expect(uses(body)).toEqual([
    ['客户信息', 'info', 0],
    ['客户', 'customer', 0],
    ['客户', 'customer', 2],
  ]);
});

test('definitions, citations, notes and the defining article are left alone', () => {
  const inside = article(
    'a',
    para('p', line(cite('minfadian/1', '客户信息'), term('agent', '客户经理'))),
    note('客户信息'),
  );
  expect(uses(doc(definitions, inside))).toEqual([]);
});

test('signs with a meaning in patterns are taken literally', () => {
  const body = doc(
    article('a', para('p', line(term('sla', 'SLA(99.9%)')))),
    article('b', para('q', line(text('SLA(99.9%)与SLA(9999%)')))),
  );
  expect(uses(body)).toEqual([['SLA(99.9%)', 'sla', 0]]);
});

test('a document without terms', () => {
  expect(termUses(doc(article('a', '文'))).size).toBe(0);
  expect(termUses(doc(article('a', para('p', line(term('x')))), article('b', '文'))).size).toBe(0);
});
