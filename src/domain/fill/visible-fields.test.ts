import { expect, test } from 'vitest';
import {
  article,
  blank,
  choice,
  choose,
  doc,
  each,
  flag,
  line,
  para,
  signature,
  table,
  template,
  when,
} from '../../../test/domain/trees.ts';
import type { Part } from '../document/nodes.ts';
import type { FieldDefinition } from '../field/field.ts';
import { progress, usedFields, visibleFields } from './visible-fields.ts';

const fields: Record<string, FieldDefinition> = {
  'partyA.name': { type: 'text', label: '甲方名称' },
  'partyA.phone': { type: 'phone', label: '甲方电话' },
  'dispute.place': { type: 'text', label: '法院' },
  'dispute.institution': { type: 'text', label: '仲裁机构' },
  'third.name': { type: 'text', label: '第三方' },
  'price.total': { type: 'money', label: '总价' },
  'term.days': { type: 'duration', label: '期限', default: { count: 5, unit: 'day' } },
  payments: {
    type: 'group',
    label: '付款',
    fields: { date: { type: 'date', label: '日期' }, amount: { type: 'money', label: '金额' } },
  },
};
const body = doc(
  article('a', para('p', line(blank('price.total.capital'), blank('price.total'), blank('term.days')))),
  article(
    'b',
    para('q', each<Part>('payments', table(['日期', '金额'], [blank('item.date'), blank('item.amount')]))),
  ),
  choose('method', {
    court: [article('c', para('r', line(blank('dispute.place'))))],
    arbitration: [article('d', para('s', line(blank('dispute.institution'))))],
  }),
  when('third', true, article('e', para('t', line(blank('third.name'))))),
  signature('partyA'),
);
const one = template(body, {
  fields,
  meta: { options: { method: choice('court', 'arbitration'), third: flag() } },
});

test('usedFields names every declared field of a template once, in reading order', () => {
  expect(usedFields(body, one.fields)).toEqual([
    'price.total',
    'term.days',
    'payments',
    'dispute.place',
    'dispute.institution',
    'third.name',
    'partyA.name',
  ]);
});

test('visibleFields leaves out what is not decided or decided against', () => {
  expect(visibleFields(one, {})).toEqual(['price.total', 'term.days', 'payments', 'partyA.name']);
  expect(visibleFields(one, { method: 'arbitration', third: true })).toEqual([
    'price.total',
    'term.days',
    'payments',
    'dispute.institution',
    'third.name',
    'partyA.name',
  ]);
});

test('progress counts answers and defaults; a group when every cell is there', () => {
  expect(progress(one, {})).toEqual({ filled: 1, total: 4 });
  const answers = {
    'price.total': 1,
    'partyA.name': '甲',
    payments: [{ date: '2026-01-01', amount: 1 }, { amount: 2 }],
  };
  expect(progress(one, answers)).toEqual({ filled: 3, total: 4 });
  const whole = { ...answers, payments: [{ date: '2026-01-01', amount: 1 }], method: 'court' };
  expect(progress(one, whole)).toEqual({ filled: 4, total: 5 });
});
