import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer, emptyMessage, formatAnswer } from './answer.ts';
import type { FieldDefinition } from './field.ts';

const name: FieldDefinition = { type: 'text', label: '甲方名称', required: true };
const price: FieldDefinition = { type: 'money', label: '合同总价', min: 100 };

describe('emptyMessage', () => {
  it('is an instruction', () => {
    expect(emptyMessage(name)).toBe('填写甲方名称');
    expect(emptyMessage({ type: 'choice', label: '争议解决方式' })).toBe('选择争议解决方式');
    expect(emptyMessage({ type: 'group', label: '付款安排' })).toBe('填写付款安排，至少一行');
  });
});

describe('checkAnswer', () => {
  it.each([undefined, null, '', ' \u200b ', []])('finds %j missing only where it is required', value => {
    expect(checkAnswer(value, name)).toEqual([{ severity: 'error', message: '填写甲方名称' }]);
    expect(checkAnswer(value, price)).toEqual([]);
  });

  it('wants the rows of a list that was emptied, not of one that was never begun', () => {
    const group: FieldDefinition = { type: 'group', label: '付款安排', min: 2, fields: { price } };
    expect(checkAnswer([], group)).toEqual([{ severity: 'error', message: '填写付款安排，至少2行' }]);
    expect(checkAnswer(undefined, group)).toEqual([]);
    expect(checkAnswer([], { ...group, min: 0 })).toEqual([]);
  });

  it('takes no for an answer', () => {
    expect(checkAnswer(false, { type: 'flag', label: '是否续期', required: true })).toEqual([]);
    expect(checkAnswer(0, { type: 'integer', label: '次数', required: true })).toEqual([]);
  });

  it('describes what cannot be a value', () => {
    expect(checkAnswer('2026-02-30', { type: 'date', label: '起始日期' })).toEqual([
      { severity: 'error', message: '起始日期应当是日历上有的日期，例如2026年11月22日' },
    ]);
    expect(checkAnswer('100', price)).toEqual([{ severity: 'error', message: '重新填写合同总价' }]);
    expect(checkAnswer({ amount: 1 }, price)).toEqual([{ severity: 'error', message: '重新填写合同总价' }]);
  });

  it('passes on what the type finds', () => {
    expect(checkAnswer(99, price)).toEqual([
      { severity: 'warning', message: '合同总价一般不少于1.00元，核对有没有写错' },
    ]);
    expect(checkAnswer('91350100M000100Y4A', { type: 'uscc', label: '代码' })[0]?.severity).toBe('warning');
  });

  it('never throws', () => {
    const group: FieldDefinition = { type: 'group', label: '各期', fields: { price, name } };
    fc.assert(
      fc.property(fc.anything(), value => {
        for (const definition of [name, price, group]) checkAnswer(value, definition);
      }),
    );
  });
});

describe('formatAnswer', () => {
  it('prints the plain text or a facet', () => {
    expect(formatAnswer(12_000_000, price)).toBe('120,000.00元');
    expect(formatAnswer(12_000_000, price, 'capital')).toBe('人民币壹拾贰万元整');
  });

  it('refuses values of another type and facets that do not exist', () => {
    expect(() => formatAnswer('100', price)).toThrow(TypeError);
    expect(() => formatAnswer(100, price, 'words')).toThrow(RangeError);
    expect(() => formatAnswer(100, price, 'toString')).toThrow(RangeError);
  });
});
