import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankAccount } from './bank-account.ts';

const definition = { type: 'bank-account', label: '甲方账号' } as const;

describe('bank-account', () => {
  it.each([
    '4111111111111111',
    '5555555555554444',
    '378282246310005',
    '6200000000000005',
    '3301040160001234',
    '1202020309900012345',
    '33001550400050001234',
    'NRA1234567890',
  ])('takes %s without complaint', value => {
    expect(bankAccount.parse(value, definition)).toEqual({ ok: true, value });
    expect(bankAccount.check(value, definition)).toEqual([]);
  });

  it.each(['4111111111111112', '6222021001116245703'])('only warns of %s', value => {
    expect(bankAccount.check(value, definition)).toEqual([
      { severity: 'warning', message: '甲方账号的最后一位与前面的数字对不上，对照银行卡或者开户资料核对' },
    ]);
  });

  it('reads groups and says what is wrong', () => {
    expect(bankAccount.parse('6200 0000 0000 0005', definition)).toEqual({
      ok: true,
      value: '6200000000000005',
    });
    expect(bankAccount.parse('12345', definition)).toEqual({
      ok: false,
      message: '甲方账号应当是6至32位数字',
    });
    expect(bankAccount.parse('', definition)).toEqual({ ok: false, message: '填写甲方账号' });
  });

  it('notices every single wrong digit of a card', () => {
    const change = fc.tuple(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(change, ([at, add]) => {
        const right = '6200000000000005';
        const wrong = right.slice(0, at) + ((Number(right[at]) + add) % 10) + right.slice(at + 1);
        expect(bankAccount.check(wrong, definition)).toHaveLength(1);
      }),
    );
  });
});
