import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { amountMismatch } from './amount-mismatch.ts';

describe('amount-mismatch', () => {
  test.each<[string, string[]]>([
    ['价款12,000元（大写：壹万贰仟伍佰元整）。', ['12,000元（大写：壹万贰仟伍佰元整']],
    ['人民币（大写）叁万元整（¥35,000.00）。', ['叁万元整（¥35,000.00']],
    ['服务费３０００元（大写：叁万元整）', ['３０００元（大写：叁万元整']],
    ['價款5萬元（大寫：陸萬圓整）', ['5萬元（大寫：陸萬圓整']],
  ])('finds %j', (text, words) => expect(quotes(amountMismatch, text)).toEqual(words));

  test.each([
    '价款12,500元（大写：壹万贰仟伍佰元整）。',
    '人民币（大写）叁万元整（¥30,000.00）。',
    '價款6萬元（大寫：陸萬圓整）',
    '定金5,000元，尾款叁万元整。',
    '1.5万元（大写：壹万伍仟元整）',
    '价款____元（大写：____）',
  ])('leaves alone %j', text => expect(quotes(amountMismatch, text)).toEqual([]));
});
