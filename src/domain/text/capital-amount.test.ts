import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalAmount, readCapitalAmount } from './capital-amount.ts';

/** 《支付结算办法》附一第五条 (一) to (四); both spellings where the rule names two. */
const official: readonly (readonly [fen: number, spellings: readonly [string, ...string[]]])[] = [
  [140_950, ['壹仟肆佰零玖元伍角']],
  [600_714, ['陆仟零柒元壹角肆分']],
  [168_032, ['壹仟陆佰捌拾元叁角贰分', '壹仟陆佰捌拾元零叁角贰分']],
  [10_700_053, ['壹拾万零柒仟元伍角叁分', '壹拾万柒仟元零伍角叁分']],
  [1_640_902, ['壹万陆仟肆佰零玖元零贰分']],
  [32_504, ['叁佰贰拾伍元零肆分']],
];

const others: typeof official = [
  [0, ['零元整']],
  [1, ['壹分', '零元零壹分']],
  [5, ['伍分', '零元零伍分']],
  [50, ['伍角', '伍角整', '零元伍角', '零元伍角整']],
  [29, ['贰角玖分', '零元贰角玖分']],
  [435, ['肆元叁角伍分']],
  [100, ['壹元整', '壹元正', '壹圆整', '壹元']],
  [1000, ['壹拾元整']],
  [1500, ['壹拾伍元整']],
  [100_100, ['壹仟零壹元整']],
  [101_000, ['壹仟零壹拾元整']],
  [203_040, ['贰仟零叁拾元肆角', '贰仟零叁拾元零肆角', '贰仟零叁拾元零肆角整']],
  [1_000_100, ['壹万零壹元整']],
  [1_001_000, ['壹万零壹拾元整']],
  [10_000_000, ['壹拾万元整', '拾万元整']],
  [10_100_000, ['壹拾万零壹仟元整', '壹拾万壹仟元整']],
  [100_500_000, ['壹佰万零伍仟元整', '壹佰万伍仟元整']],
  [12_000_000, ['壹拾贰万元整']],
  [128_000_000, ['壹佰贰拾捌万元整']],
  [10_000_000_000, ['壹亿元整', '壹億圓整']],
  [10_001_000_000, ['壹亿零壹万元整']],
  [10_000_000_100, ['壹亿零壹元整']],
  [11_000_000_000, ['壹亿壹仟万元整']],
  [999_999_999_999, ['玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分']],
  [100_000_000_000_000, ['壹万亿元整']],
  [100_010_000_000_000, ['壹万零壹亿元整']],
  [123_456_789_012_345, ['壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分']],
];

describe('capitalAmount', () => {
  it.each([...official, ...others])('%d 分 is %s', (fen, spellings) => {
    expect(capitalAmount(fen)).toBe(`人民币${spellings[0]}`);
    for (const text of spellings) expect(readCapitalAmount(text)).toBe(fen);
  });

  it('is read back as the same amount', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fen => readCapitalAmount(capitalAmount(fen)) === fen));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000_000 }),
        fen => readCapitalAmount(capitalAmount(fen)) === fen,
      ),
    );
  });

  it('writes 壹 before every 拾, and 整 exactly when the amount ends at 元', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fen => {
        const text = capitalAmount(fen);
        expect(text).not.toMatch(/(?:^|[^壹贰叁肆伍陆柒捌玖])[拾佰仟]|零零/);
        expect(text.endsWith('整')).toBe(fen % 100 === 0);
      }),
    );
  });

  it.each([-1, 0.5, 2 ** 53])('refuses %d', fen => {
    expect(() => capitalAmount(fen)).toThrow(RangeError);
  });
});

describe('readCapitalAmount', () => {
  it.each(['人民币壹佰元整', '人民币（大写）：壹佰元整', '大写：壹佰元整', '人民币 壹佰 元整'])(
    'reads %s',
    text => {
      expect(readCapitalAmount(text)).toBe(10_000);
    },
  );

  it.each([
    '',
    '人民币',
    '整',
    '壹佰',
    '元整',
    '100元',
    '壹佰拾元',
    '壹拾角',
    '壹元贰元',
    '约壹佰元整',
    '壹佰元整以内',
  ])('does not read %j', text => {
    expect(readCapitalAmount(text)).toBeUndefined();
  });
});
