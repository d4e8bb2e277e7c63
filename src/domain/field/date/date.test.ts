import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field.ts';
import { date } from './date.ts';

const definition: FieldDefinition = { type: 'date', label: '起始日期', min: '2026-01-01', max: '2026-12-31' };

const { capital } = date.facets;

describe('date', () => {
  it.each(['2026-11-22', '2026.11.22', '2026/11/22', '2026年11月22日', '20261122', '２０２６－１１－２２'])(
    'reads %s',
    typed => {
      expect(date.parse(typed, definition)).toEqual({ ok: true, value: '2026-11-22' });
    },
  );

  it('says what is wrong', () => {
    expect(date.parse('', definition)).toEqual({ ok: false, message: '填写起始日期' });
    expect(date.parse('2026-02-30', definition)).toEqual({
      ok: false,
      message: '起始日期应当是日历上有的日期，例如2026年11月22日',
    });
  });

  it('knows its values', () => {
    expect(date.is('2026-11-22', definition)).toBe(true);
    expect(date.is('2026-11-31', definition)).toBe(false);
    expect(date.is(20261122, definition)).toBe(false);
  });

  it('keeps to its limits, both included', () => {
    expect(date.check('2026-01-01', definition)).toEqual([]);
    expect(date.check('2026-12-31', definition)).toEqual([]);
    expect(date.check('2025-12-31', definition)).toEqual([
      { severity: 'warning', message: '起始日期一般不早于2026年1月1日，核对有没有写错' },
    ]);
    expect(date.check('2027-01-01', definition)[0]?.message).toBe(
      '起始日期一般不晚于2026年12月31日，核对有没有写错',
    );
  });

  it('prints figures or capitals', () => {
    expect(date.format('2026-11-22', definition)).toBe('2026年11月22日');
    expect(capital?.('2026-11-22', definition)).toBe('贰零贰陆年壹拾壹月贰拾贰日');
  });
});
