import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field.ts';
import { percent } from './percent.ts';

const definition: FieldDefinition = { type: 'percent', label: '违约金比例', min: 0.01, max: '30' };
const { capital } = percent.facets;

describe('percent', () => {
  it.each([
    ['0.05', '0.05'],
    ['0.05%', '0.05'],
    ['.5', '0.5'],
    ['０．０５％', '0.05'],
    ['5‰', '0.5'],
    ['20.00', '20'],
    ['020', '20'],
    ['百分之二十', '20'],
    ['百分之零点零五', '0.05'],
    ['百分之百', '100'],
    ['百分之15', '15'],
    ['千分之三', '0.3'],
    ['万分之五', '0.05'],
    ['万分之二点五', '0.025'],
  ])('reads %s', (typed, value) => {
    expect(percent.parse(typed, definition)).toEqual({ ok: true, value });
  });

  it.each(['abc', '-1', '1e2', '.', '5%%', '三成', '百分之', '百分之一点', '1234567890', '十分之一'])(
    'does not read %s',
    typed => {
      expect(percent.parse(typed, definition)).toEqual({
        ok: false,
        message: '违约金比例应当是百分数，例如0.05%',
      });
    },
  );

  it('asks for what is missing', () => {
    expect(percent.parse('', definition)).toEqual({ ok: false, message: '填写违约金比例' });
  });

  it('keeps to its limits', () => {
    expect(percent.check('30', definition)).toEqual([]);
    expect(percent.check('30.01', definition)[0]?.message).toBe('违约金比例一般不超过30%，核对有没有写错');
    expect(percent.check('0', definition)[0]?.message).toBe('违约金比例一般不低于0.01%，核对有没有写错');
  });

  it('stops at a limit that the law fixes', () => {
    const deposit = {
      ...definition,
      label: '定金比例',
      max: 20,
      citations: [{ law: 'minfadian', article: '586' }],
    };
    expect(percent.check('21', deposit)).toEqual([{ severity: 'error', message: '定金比例应当不超过20%' }]);
  });

  it('prints figures or words', () => {
    expect(percent.format('0.05', definition)).toBe('0.05%');
    expect(capital?.('0.05', definition)).toBe('百分之零点零五');
    expect(capital?.('20', definition)).toBe('百分之二十');
    expect(capital?.('15.5', definition)).toBe('百分之十五点五');
  });

  it('reads back what it prints', () => {
    const value = fc
      .tuple(fc.nat({ max: 999_999_999 }), fc.stringMatching(/^(?:|\d{0,9}[1-9])$/))
      .map(([whole, fraction]) => (fraction ? `${whole}.${fraction}` : String(whole)));
    fc.assert(
      fc.property(value, one => {
        expect(percent.is(one, definition)).toBe(true);
        expect(percent.parse(percent.format(one, definition), definition)).toEqual({ ok: true, value: one });
        expect(percent.parse(capital?.(one, definition) ?? '', definition)).toEqual({ ok: true, value: one });
      }),
    );
  });
});
