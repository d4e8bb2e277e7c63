import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { placeholderLeft } from './placeholder-left.ts';

describe('placeholder-left', () => {
  test.each<[string, string[]]>([
    ['服务费为【】元。', ['【】']],
    ['在［例如：5］日内付款。', ['［例如：5］']],
    ['甲方：XXX公司', ['XXX']],
    ['地址：某市某路某号', ['某路某号']],
    ['在[例如:5]日内', ['[例如:5]']],
    ['由ＸＸ公司承担', ['ＸＸ']],
    ['合同编号：（填写编号）', ['（填写编号）']],
    ['甲方：青山服务有限公司\n乙方：王五\n服务费为____元。', ['____']],
  ])('finds %j', (text, words) => expect(quotes(placeholderLeft, text)).toEqual(words));

  test.each([
    '甲方：________\n乙方：________\n服务费为____元。',
    '某一方违约的，若某公司愿意接手。',
    '服务费为【5,000】元。',
    '手机号码138****1234。',
    '甲方：青山服务有限公司\n乙方：王五\n甲方（盖章）：______',
    '尺寸为XXL。',
    '任何一方在某些情形下可以解除。',
  ])('leaves alone %j', text => expect(quotes(placeholderLeft, text)).toEqual([]));
});
