/** Calendar dates as plain text `YYYY-MM-DD`: no clock, no time zone, none of the quirks of `Date` and `Intl`. */
import { capitalStyle, readNumeral, readNumeralDigits, spell } from './numerals.ts';
import { toHalfWidthDigits } from './width.ts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The ISO date of a year (1000 to 9999), month and day, or undefined when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1000 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for a real day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

function parts(date: string): [year: number, month: number, day: number] {
  if (!isIsoDate(date)) throw new RangeError(`not an ISO date: ${date}`);
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

/** 2026年11月22日. */
export function formatDate(date: string): string {
  const [year, month, day] = parts(date);
  return `${year}年${month}月${day}日`;
}

/**
 * The date in capitals as bills want it (贰零贰陆年零壹拾月零贰拾日): 零 before the months 1, 2, 10 and the days 1 to 10,
 * 20, 30, so that nothing can be put in front. 《支付结算办法》附一第六条.
 */
export function capitalDate(date: string): string {
  const [year, month, day] = parts(date);
  const figures = String(year).replace(/\d/g, figure => capitalStyle.digits[Number(figure)]!);
  const monthZero = month <= 2 || month === 10 ? '零' : '';
  const dayZero = day < 10 || day % 10 === 0 ? '零' : '';
  return `${figures}年${monthZero}${spell(month, capitalStyle)}月${dayZero}${spell(day, capitalStyle)}日`;
}

/** Negative when `a` is before `b`, 0 on the same day, positive after. */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Reads a date as people type it: 2026-11-22, 2026.11.22, 2026/11/22, 2026年11月22日, 20261122, full-width figures,
 * 二〇二六年十一月二十二日, 2026年十一月二十二日 and capitals, with midnight or the day of the week behind. Undefined when it is none of these or no real day.
 */
export function readDate(text: string): string | undefined {
  const compact = toHalfWidthDigits(text)
    .trim()
    // Spreadsheets add midnight, calendars the day of the week. Another hour may be another day elsewhere.
    .replace(/[T\s]0?0:00(?::00(?:\.0+)?)?Z?$/, '')
    .replace(/[（(]?(?:星期|周)[一二三四五六日天][）)]?$/, '')
    .replace(/\s/g, '');
  const figures =
    /^(\d{4})(\d{2})(\d{2})$/.exec(compact) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(compact) ??
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(compact.replace(/^(\d+)([./])(\d+)\2(\d+)$/, '$1-$3-$4'));
  if (figures) return isoDate(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const words = /^(.{4})年零?(.{1,3})月零?(.{1,3})[日号]$/.exec(compact);
  if (!words) return undefined;
  const year = /^\d+$/.test(words[1]!) ? words[1] : readNumeralDigits(words[1]!);
  const month = readNumeral(words[2]!);
  const day = readNumeral(words[3]!);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isoDate(Number(year), month, day);
}
