import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personId } from './person-id.ts';

const definition = { type: 'person-id', label: '乙方居民身份证号码' } as const;
const message = (typed: string) => {
  const read = personId.parse(typed, definition);
  return read.ok ? undefined : read.message;
};

describe('person-id', () => {
  /** The first two are the examples of GB 11643-1999. */
  it.each([
    ['11010519491231002X', '11010519491231002X'],
    ['440524188001010014', '440524188001010014'],
    ['11010519491231002x', '11010519491231002X'],
    ['110105 19491231 002X', '11010519491231002X'],
    ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
  ])('reads %s without complaint', (typed, value) => {
    expect(personId.parse(typed, definition)).toEqual({ ok: true, value });
    expect(personId.check(value, definition)).toEqual([]);
  });

  it('says what is wrong', () => {
    expect(message('')).toBe('填写乙方居民身份证号码');
    expect(message('1101051949123100')).toBe('乙方居民身份证号码应当是18位，现在是16位');
    expect(message('110105491231002')).toBe('乙方居民身份证号码是已经停用的15位号码，应当是现在的18位号码');
    expect(message('11010519490231002X')).toBe('乙方居民身份证号码的第7至14位应当是出生日期，例如19900101');
    expect(message('1101051949123100XX')).toBe(
      '乙方居民身份证号码的前17位应当是数字，最后一位应当是数字或者X',
    );
  });

  it('only warns of a wrong check character or region', () => {
    const problems = (value: string) => personId.check(value, definition).map(one => one.severity);
    expect(problems('110105194912310021')).toEqual(['warning']);
    expect(problems('11010520991231002X')).toEqual(['warning']);
    expect(problems('990105194912310020')).toEqual(['warning', 'warning']);
  });

  it('notices every single wrong digit', () => {
    const change = fc.tuple(fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(change, ([at, add]) => {
        const right = '11010519491231002X';
        const wrong = right.slice(0, at) + ((Number(right[at]) + add) % 10) + right.slice(at + 1);
        expect(personId.is(wrong, definition) && personId.check(wrong, definition).length === 0).toBe(false);
      }),
    );
  });
});
