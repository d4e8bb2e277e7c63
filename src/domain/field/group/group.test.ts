import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field.ts';
import { fieldTypes } from '../types.ts';

const { group } = fieldTypes;
const definition: FieldDefinition = {
  type: 'group',
  label: '付款安排',
  min: 1,
  max: 2,
  fields: {
    date: { type: 'date', label: '付款日期', required: true },
    amount: { type: 'money', label: '金额', max: 10_000 },
  },
};

describe('group', () => {
  it('is not read from one input', () => {
    expect(group.parse('2026-11-22', definition)).toEqual({ ok: false, message: '付款安排应当逐行填写' });
  });

  it('takes rows only', () => {
    expect(group.is([{ date: '2026-11-22' }], definition)).toBe(true);
    for (const value of [[], [null], ['row'], [['cell']], {}, ''])
      expect(group.is(value, definition)).toBe(false);
  });

  it('names the row of every problem', () => {
    const rows = [{ amount: 20_000 }, { date: '2026-02-30', amount: 100 }];
    expect(group.check(rows, definition).map(one => one.message)).toEqual([
      '填写第1行的付款日期',
      '第1行的金额一般不超过100.00元，核对有没有写错',
      '第2行的付款日期应当是日历上有的日期，例如2026年11月22日',
    ]);
    expect(group.check(rows, definition).map(one => one.cell)).toEqual([
      [0, 'date'],
      [0, 'amount'],
      [1, 'date'],
    ]);
  });

  it('counts rows', () => {
    const row = { date: '2026-11-22' };
    expect(group.check([row, row], definition)).toEqual([]);
    expect(group.check([row, row, row], definition)[0]?.message).toBe(
      '付款安排一般不超过2行，核对有没有写错',
    );
  });

  it('prints row by row and leaves open cells out', () => {
    const rows = [{ date: '2026-11-22', amount: 10_000 }, { date: '2026-12-22' }];
    expect(group.format(rows, definition)).toBe(
      '付款日期2026年11月22日，金额100.00元；付款日期2026年12月22日',
    );
  });
});
