import { describe, expect, test } from 'vitest';
import { choice, doc, template } from '../../../test/domain/trees.ts';
import type { FieldDefinition } from '../field/field.ts';
import { carryOver } from './carry-over.ts';

const cells: Record<string, FieldDefinition> = {
  amount: { type: 'money', label: '金额' },
  name: { type: 'text', label: '名称' },
};
const to = template(doc(), {
  fields: {
    'partyA.name': { type: 'text', label: '甲方名称' },
    price: { type: 'money', label: '价款' },
    kind: {
      type: 'choice',
      label: '种类',
      choices: [
        { value: 'a', label: '甲' },
        { value: 'b', label: '乙' },
      ],
    },
    payments: { type: 'group', label: '付款', fields: cells },
  },
  meta: { options: { dispute: choice('x', 'y') } },
});
const from = template(doc(), {
  fields: {
    'gone.amount': { type: 'money', label: '旧价款' },
    payments: { type: 'group', label: '付款', fields: { ...cells, gone: { type: 'text', label: '旧格' } } },
  },
  meta: { options: { 'gone.option': choice('x') } },
});
const own = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('what is answered', () => {
  test.each<[string, Record<string, unknown>, object]>([
    [
      'keeps what fits',
      { 'partyA.name': '甲', dispute: 'y' },
      { answers: { 'partyA.name': '甲', dispute: 'y' } },
    ],
    ['keeps that all rows were taken away', { payments: [] }, { answers: { payments: [] } }],
    ['passes over what was not answered', { 'partyA.name': '', price: null, 'gone.amount': '' }, {}],
    ['reads text for another type', { price: '12万元' }, { answers: { price: 12_000_000 } }],
    ['keeps text that cannot be read as typed', { price: '面议' }, { unread: { price: '面议' } }],
    [
      'names what has no place',
      { 'gone.amount': 100_00, 'gone.option': 'x', dispute: 'z', price: true },
      {
        left: [
          { path: 'gone.amount', label: '旧价款', text: '100.00元' },
          { path: 'gone.option', label: '选项x', text: 'x' },
          { path: 'dispute', label: 'dispute', text: 'z' },
          { path: 'price', label: '价款', text: 'true' },
        ],
      },
    ],
    [
      'carries rows cell by cell',
      {
        payments: [
          { amount: 5, gone: '旧' },
          { amount: '面议', constructor: '怪' },
        ],
      },
      {
        answers: { payments: [{ amount: 5 }, {}] },
        unread: { 'payments.1.amount': '面议' },
        left: [
          { path: 'payments.0.gone', label: '旧格', text: '旧' },
          { path: 'payments.1.constructor', label: 'payments.1.constructor', text: '怪' },
        ],
      },
    ],
    [
      'knows no keys but its own',
      own('{"constructor":"x","__proto__":"y","toString":1}'),
      {
        left: [
          { path: 'constructor', label: 'constructor', text: 'x' },
          { path: '__proto__', label: '__proto__', text: 'y' },
          { path: 'toString', label: 'toString', text: '1' },
        ],
      },
    ],
  ])('%s', (_name, answers, result) => {
    const carried = carryOver({ answers, unread: {} }, to, from);
    expect(carried).toEqual({ answers: {}, unread: {}, left: [], ...result });
  });
});

describe('what was typed and could not be read', () => {
  test.each<[string, Record<string, string>, object]>([
    ['stays with its field', { price: '面议' }, { unread: { price: '面议' } }],
    ['stays with its cell', { 'payments.0.amount': '面议' }, { unread: { 'payments.0.amount': '面议' } }],
    ['is read where it can be now', { price: '5' }, { answers: { price: 500, payments: [{ amount: 5 }] } }],
    [
      'is read in a cell too',
      { 'payments.0.name': '一' },
      { answers: { payments: [{ amount: 5, name: '一' }] } },
    ],
    [
      'is named when its field, its row or its cell is gone',
      { 'gone.amount': '约十万元', 'payments.1.amount': '面议', 'payments.0.gone': '旧' },
      {
        left: [
          { path: 'gone.amount', label: '旧价款', text: '约十万元' },
          { path: 'payments.1.amount', label: '金额', text: '面议' },
          { path: 'payments.0.gone', label: '旧格', text: '旧' },
        ],
      },
    ],
    [
      'is named when no control can show it',
      { kind: '丙', payments: '两期' },
      {
        left: [
          { path: 'kind', label: '种类', text: '丙' },
          { path: 'payments', label: '付款', text: '两期' },
        ],
      },
    ],
  ])('%s', (_name, unread, result) => {
    const carried = carryOver({ answers: { payments: [{ amount: 5 }] }, unread }, to, from);
    expect(carried).toEqual({ answers: { payments: [{ amount: 5 }] }, unread: {}, left: [], ...result });
  });
});
