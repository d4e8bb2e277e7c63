import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field.ts';
import { formatMoney, money } from './money.ts';

const definition: FieldDefinition = { type: 'money', label: '违约金', min: 100, max: 20_000_000 };

const { capital } = money.facets;

describe('money', () => {
  it.each([
    ['120000', 12_000_000],
    ['120,000.00元', 12_000_000],
    ['￥120,000', 12_000_000],
    ['人民币120000元整', 12_000_000],
    ['１２０，０００．００', 12_000_000],
    ['12万元', 12_000_000],
    ['1.5万', 1_500_000],
    ['0.00012亿', 1_200_000],
    ['人民币壹拾贰万元整', 12_000_000],
    ['0.29', 29],
    ['4.35', 435],
    ['0.5', 50],
    ['一百万', 100_000_000],
    ['两万', 2_000_000],
    ['12萬元', 12_000_000],
    ['5000块', 500_000],
    ['12元5角', 1250],
    ['12元5角6分', 1256],
    ['0', 0],
  ])('reads %s', (typed, fen) => {
    expect(money.parse(typed, definition)).toEqual({ ok: true, value: fen });
  });

  it.each(['8.1e3', '1,2,3', '-5', '一百多', '12.', '120,00', 'NaN', '1 2万3'])('does not read %s', typed => {
    expect(money.parse(typed, definition)).toEqual({
      ok: false,
      message: '违约金应当是金额，例如120,000.00元',
    });
  });

  it('does not round and does not lose figures', () => {
    expect(money.parse('1.005', definition)).toEqual({
      ok: false,
      message: '违约金应当精确到分，元以下最多两位小数',
    });
    expect(money.parse('1.2345678万', definition).ok).toBe(false);
    expect(money.parse('90071992547409.91', definition)).toEqual({
      ok: true,
      value: Number.MAX_SAFE_INTEGER,
    });
    expect(money.parse('90071992547409.93', definition)).toEqual({
      ok: false,
      message: '违约金应当不超过90,071,992,547,409.91元',
    });
  });

  it('knows its values', () => {
    expect(money.is(0, definition)).toBe(true);
    for (const value of [-1, 0.5, '100', Number.NaN, 2 ** 53])
      expect(money.is(value, definition)).toBe(false);
  });

  it('keeps to its limits and names them as printed', () => {
    expect(money.check(20_000_000, definition)).toEqual([]);
    expect(money.check(20_000_001, definition)[0]?.message).toBe(
      '违约金一般不超过200,000.00元，核对有没有写错',
    );
    expect(money.check(99, definition)[0]?.message).toBe('违约金一般不少于1.00元，核对有没有写错');
  });

  it('prints figures or capitals', () => {
    expect(money.format(12_000_000, definition)).toBe('120,000.00元');
    expect(money.format(5, definition)).toBe('0.05元');
    expect(money.format(99_999, definition)).toBe('999.99元');
    expect(capital?.(12_000_000, definition)).toBe('人民币壹拾贰万元整');
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fen => {
        expect(money.parse(formatMoney(fen), definition)).toEqual({ ok: true, value: fen });
      }),
    );
  });
});
