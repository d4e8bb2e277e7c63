import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { dateOrder } from './date-order.ts';

describe('date-order', () => {
  test.each<[string, string[]]>([
    ['期限自2026年3月1日起至2025年2月28日止。', ['自2026年3月1日起至2025年2月28日']],
    ['于2026年2月30日前付款。', ['2026年2月30日']],
    ['合同期限一年，自2026年1月1日起至2028年12月31日止。', ['期限一年，自2026年1月1日起至2028年12月31日']],
    ['自二〇二六年五月一日至二〇二五年五月一日', ['自二〇二六年五月一日至二〇二五年五月一日']],
  ])('finds %j', (text, words) => expect(quotes(dateOrder, text)).toEqual(words));

  test.each([
    '期限自2026年3月1日起至2027年2月28日止。',
    '合同期限一年，自2026年1月1日起至2026年12月31日止。',
    '于2028年2月29日付款。',
    '自____年__月__日起至____年__月__日止。',
    '版本2026.3.1至2027.2.28',
    '合同期限6个月，自2026年1月1日至2026年6月30日。',
  ])('leaves alone %j', text => expect(quotes(dateOrder, text)).toEqual([]));
});
