import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uscc } from './uscc.ts';

const definition = { type: 'uscc', label: '甲方统一社会信用代码' } as const;
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const message = (typed: string) => {
  const read = uscc.parse(typed, definition);
  return read.ok ? undefined : read.message;
};

describe('uscc', () => {
  /** The first is the worked example to GB 32100-2015; the last three have 0 as check character. */
  it.each([
    '91350100M000100Y43',
    '91110108551385082Q',
    '91330100MA21004580',
    '91330100MA21006930',
    '91330100MA21009250',
  ])('takes %s without complaint', value => {
    expect(uscc.parse(value, definition)).toEqual({ ok: true, value });
    expect(uscc.check(value, definition)).toEqual([]);
  });

  it.each([
    '91350100m000100y43',
    '９１３５０１００Ｍ０００１００Ｙ４３',
    '91350100 M000 100Y 43',
    '91350100-M000100Y4-3',
  ])('reads %s', typed => {
    expect(uscc.parse(typed, definition)).toEqual({ ok: true, value: '91350100M000100Y43' });
  });

  it('says what is wrong', () => {
    expect(message('')).toBe('填写甲方统一社会信用代码');
    expect(message('91350100M000100Y4')).toBe('甲方统一社会信用代码应当是18位，现在是17位');
    for (const typed of ['9135O100M000100Y43', '91350100M000100Y4Z']) {
      expect(message(typed)).toBe(
        '甲方统一社会信用代码不使用字母I、O、S、V、Z，核对是否与数字1、0、5、2混淆',
      );
    }
    expect(message('91A50100M000100Y43')).toBe('甲方统一社会信用代码的第3至8位应当是数字');
    expect(message('91350100M000100Y4*')).toBe('甲方统一社会信用代码应当只有数字和大写字母');
  });

  it.each(['91350100M000100Y4A', '93150100M000100Y43', '000000000000000000'])('only warns of %s', value => {
    expect(uscc.is(value, definition)).toBe(true);
    expect(uscc.check(value, definition).map(one => one.severity)).toEqual(['warning']);
  });

  it('notices every single wrong character', () => {
    const right = '91350100M000100Y43';
    const change = fc.tuple(fc.nat({ max: 17 }), fc.constantFrom(...alphabet));
    fc.assert(
      fc.property(change, ([at, character]) => {
        const code = right.slice(0, at) + character + right.slice(at + 1);
        fc.pre(code !== right && uscc.is(code, definition));
        expect(uscc.check(code, definition).length).toBeGreaterThan(0);
      }),
    );
  });
});
