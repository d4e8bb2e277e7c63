import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { sumMismatch } from './sum-mismatch.ts';

describe('sum-mismatch', () => {
  test.each<[string, string[]]>([
    ['合同总价10,000元，由设计费3,000元、施工费8,000元组成。', ['10,000元，由设计费3,000元、施工费8,000元']],
    ['总价10,000元，其中材料费6,000元、人工费7,000元。', ['10,000元，其中材料费6,000元、人工费7,000元']],
    ['项目\t金额\n设计\t3,000元\n施工\t8,000元\n合计\t10,000元', ['合计\t10,000元']],
    ['第一条 付款\n首付款支付总价的30%，二期款支付50%，尾款支付30%。', ['尾款支付30%']],
  ])('finds %j', (text, words) => expect(quotes(sumMismatch, text)).toEqual(words));

  test.each([
    '合同总价11,000元，由设计费3,000元、施工费8,000元组成。',
    '总价10,000元，其中首付3,000元、定金1,000元。',
    '项目\t金额\n设计\t3,000元\n施工\t8,000元\n合计\t11,000元',
    '第一条 付款\n首付款支付30%，二期款支付50%，尾款支付20%。',
    '第一条 付款\n逾期付款的，每日支付0.05%。',
    '总价10,000元，每次不超过3,000元，其中每日500元、每周9,000元。',
  ])('leaves alone %j', text => expect(quotes(sumMismatch, text)).toEqual([]));
});
