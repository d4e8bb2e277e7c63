import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { referenceMissing } from './reference-missing.ts';

describe('reference-missing', () => {
  test.each<[string, string[]]>([
    ['第一条 甲\n违约的，按第二十条支付违约金。\n第二条 乙\n内容。', ['第二十条']],
    ['第一条 甲\n1.1 按第1.3款办理。\n1.2 内容。', ['第1.3款']],
    ['第一条 甲\n内容见附件三。\n第二条 附件\n附件一：清单\n附件二：价目', ['附件三']],
    ['第一条 甲\n违约的，按本合同第9条承担责任。\n第二条 乙\n内容。', ['第9条']],
  ])('finds %j', (text, words) => expect(quotes(referenceMissing, text)).toEqual(words));

  test.each([
    '第一条 甲\n按第二条办理。\n第二条 乙\n内容。',
    '第一条 甲\n依照《民法典》第五百八十五条、第五百八十六条办理。',
    '第一条 甲\n依照民法典第五百八十五条办理。',
    '第一条 甲\n按《甲规则》第三十条、第三十一条办理。',
    '第一条 甲\n按主合同第三十条办理。',
    '第一条 甲\n本合同附件一式两份。\n内容',
    '没有编号的文字提到第三条。',
    '第一条 甲\n按该办法第九条办理。',
  ])('leaves alone %j', text => expect(quotes(referenceMissing, text)).toEqual([]));
});
