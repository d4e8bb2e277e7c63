import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duration, FieldDefinition } from '../field.ts';
import { duration } from './duration.ts';

const open: FieldDefinition = { type: 'duration', label: '通知期限' };
const workingDays: FieldDefinition = { ...open, durationUnit: 'working-day', min: 3, max: 10 };
const { capital } = duration.facets;

describe('duration', () => {
  it.each<[string, Duration]>([
    ['30日', { count: 30, unit: 'day' }],
    ['30天', { count: 30, unit: 'day' }],
    ['三十日', { count: 30, unit: 'day' }],
    ['30个自然日', { count: 30, unit: 'day' }],
    ['5个工作日', { count: 5, unit: 'working-day' }],
    ['５工作日', { count: 5, unit: 'working-day' }],
    ['3个月', { count: 3, unit: 'month' }],
    ['两年', { count: 2, unit: 'year' }],
  ])('reads %s', (typed, value) => {
    expect(duration.parse(typed, open)).toEqual({ ok: true, value });
  });

  it('takes the unit of the definition for a bare number and guesses none', () => {
    expect(duration.parse('5', workingDays)).toEqual({ ok: true, value: { count: 5, unit: 'working-day' } });
    expect(duration.parse('5', open).ok).toBe(false);
  });

  it('says what is wrong', () => {
    expect(duration.parse('', workingDays)).toEqual({ ok: false, message: '填写通知期限' });
    expect(duration.parse('很快', workingDays)).toEqual({
      ok: false,
      message: '通知期限应当是以工作日计的整数，例如3个工作日',
    });
    expect(duration.parse('半年', open).ok).toBe(false);
    expect(duration.check({ count: 5, unit: 'day' }, workingDays)[0]?.severity).toBe('error');
    expect(duration.check({ count: 2, unit: 'working-day' }, workingDays)[0]?.message).toBe(
      '通知期限一般不少于3个工作日，核对有没有写错',
    );
    expect(duration.check({ count: 11, unit: 'working-day' }, workingDays)[0]?.message).toBe(
      '通知期限一般不超过10个工作日，核对有没有写错',
    );
    expect(duration.check({ count: 10, unit: 'working-day' }, workingDays)).toEqual([]);
  });

  it('knows its values', () => {
    expect(duration.is({ count: 0, unit: 'day' }, open)).toBe(true);
    for (const value of [
      null,
      5,
      '5日',
      { count: 5 },
      { count: 5, unit: 'week' },
      { count: -1, unit: 'day' },
      { count: 5, unit: 'toString' },
    ]) {
      expect(duration.is(value, open)).toBe(false);
    }
  });

  it('prints figures or words', () => {
    expect(duration.format({ count: 30, unit: 'day' }, open)).toBe('30日');
    expect(duration.format({ count: 5, unit: 'working-day' }, open)).toBe('5个工作日');
    expect(duration.format({ count: 3, unit: 'month' }, open)).toBe('3个月');
    expect(duration.format({ count: 2, unit: 'year' }, open)).toBe('2年');
    expect(capital?.({ count: 30, unit: 'day' }, open)).toBe('三十日');
    expect(capital?.({ count: 5, unit: 'working-day' }, open)).toBe('五个工作日');
  });

  it('reads back what it prints', () => {
    const value = fc.record({
      count: fc.maxSafeNat(),
      unit: fc.constantFrom('day', 'working-day', 'month', 'year'),
    });
    fc.assert(
      fc.property(value, one => {
        expect(duration.parse(duration.format(one, open), open)).toEqual({ ok: true, value: one });
        expect(duration.parse(capital?.(one, open) ?? '', open)).toEqual({ ok: true, value: one });
      }),
    );
  });
});
