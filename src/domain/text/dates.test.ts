import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalDate, compareDates, formatDate, isIsoDate, isoDate, readDate } from './dates.ts';

const anyDate = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

describe('isIsoDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-11-22', '9999-12-31', '1000-01-01'])('takes %s', text => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0999-01-01',
    '',
  ])('refuses %j', text => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('agrees with the Gregorian calendar of the platform', () => {
    const part = fc.integer({ min: -1, max: 33 });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part, part, (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const real =
          date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(isoDate(year, month, day) !== undefined).toBe(real);
      }),
    );
  });
});

describe('formatDate', () => {
  it.each([
    ['2026-03-01', '2026年3月1日'],
    ['2026-11-22', '2026年11月22日'],
  ])('%s is %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('2026-02-30')).toThrow(RangeError);
  });
});

describe('capitalDate', () => {
  /** The first two are the examples of 《支付结算办法》附一第六条. */
  it.each([
    ['2026-01-15', '贰零贰陆年零壹月壹拾伍日'],
    ['2026-10-20', '贰零贰陆年零壹拾月零贰拾日'],
    ['2026-02-12', '贰零贰陆年零贰月壹拾贰日'],
    ['2026-03-05', '贰零贰陆年叁月零伍日'],
    ['2026-12-30', '贰零贰陆年壹拾贰月零叁拾日'],
    ['2026-11-11', '贰零贰陆年壹拾壹月壹拾壹日'],
    ['2026-06-29', '贰零贰陆年陆月贰拾玖日'],
    ['2026-11-22', '贰零贰陆年壹拾壹月贰拾贰日'],
    ['2026-09-10', '贰零贰陆年玖月零壹拾日'],
  ])('%s is %s', (date, text) => {
    expect(capitalDate(date)).toBe(text);
  });
});

describe('compareDates', () => {
  it('orders by calendar', () => {
    expect(compareDates('2026-11-22', '2026-11-23')).toBeLessThan(0);
    expect(compareDates('2027-01-01', '2026-12-31')).toBeGreaterThan(0);
    expect(compareDates('2026-11-22', '2026-11-22')).toBe(0);
  });
});

describe('readDate', () => {
  it.each([
    '2026-03-01',
    '2026/3/1',
    '2026.03.01',
    '20260301',
    '2026年3月1日',
    '2026 年 3 月 1 日',
    '2026年3月1号',
    '２０２６年３月１日',
    '２０２６－０３－０１',
    '二〇二六年三月一日',
    '二零二六年三月一日',
    '二○二六年三月一日',
    '2026年三月一日',
    '2026/3/1 0:00',
    '2026-03-01 00:00:00',
    '2026-03-01T00:00:00Z',
    '2026年3月1日 星期日',
    '2026年3月1日（周日）',
  ])('reads %s', text => {
    expect(readDate(text)).toBe('2026-03-01');
  });

  it.each([
    ['二〇一〇年十月十日', '2010-10-10'],
    ['二〇二六年十一月二十日', '2026-11-20'],
    ['二〇二六年十二月三十一日', '2026-12-31'],
    ['二〇〇〇年一月二十一日', '2000-01-21'],
  ])('reads %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '',
    '2026-02-30',
    '2026-02-28T16:00:00Z',
    '2025-02-29',
    '2026-4-31',
    '2026-3/1',
    '2026-3',
    '26-3-1',
    '2026年3月',
    '二〇二六年二月三十日',
    '明天',
  ])('does not read %j', text => {
    expect(readDate(text)).toBeUndefined();
  });

  it('reads back every spelling that we print', () => {
    fc.assert(
      fc.property(anyDate, date => {
        for (const text of [date, formatDate(date), capitalDate(date), date.replaceAll('-', '')]) {
          expect(readDate(text)).toBe(date);
        }
      }),
    );
  });
});
