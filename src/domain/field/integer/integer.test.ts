import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field.ts';
import { integer } from './integer.ts';

const definition: FieldDefinition = { type: 'integer', label: '合同份数', unit: '份', min: 2, max: 10 };
const bare: FieldDefinition = { type: 'integer', label: '次数' };

const { capital } = integer.facets;

describe('integer', () => {
  it.each(['3', '３', '三', '3份', '三份', ' 3 份'])('reads %j', typed => {
    expect(integer.parse(typed, definition)).toEqual({ ok: true, value: 3 });
  });

  it.each(['3.5', '-3', '三套', '几', '份'])('does not read %s', typed => {
    expect(integer.parse(typed, definition)).toEqual({ ok: false, message: '合同份数应当是整数，例如3份' });
  });

  it('keeps to its limits', () => {
    expect(integer.check(2, definition)).toEqual([]);
    expect(integer.check(1, definition)[0]?.message).toBe('合同份数一般不少于2份，核对有没有写错');
    expect(integer.check(11, definition)[0]?.message).toBe('合同份数一般不超过10份，核对有没有写错');
  });

  it('prints the unit with the number', () => {
    expect(integer.format(3, definition)).toBe('3份');
    expect(integer.format(3, bare)).toBe('3');
    expect(capital?.(12, definition)).toBe('十二份');
    expect(capital?.(3, bare)).toBe('三');
  });

  it('knows its values', () => {
    expect(integer.is(0, definition)).toBe(true);
    for (const value of ['3', 1.5, -1]) expect(integer.is(value, definition)).toBe(false);
  });
});
