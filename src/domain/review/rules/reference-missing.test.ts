import { describe, expect, test } from 'vitest';
import { plain, quotes } from '../../../../test/review/plain.ts';
import { referenceMissing } from './reference-missing.ts';

describe('reference-missing', () => {
  test.each<[string, string[]]>([
    ['第一条 甲\n违约的，按第二十条支付违约金。\n第二条 乙\n内容。', ['第二十条']],
    ['第一条 甲\n1.1 按第1.3款办理。\n1.2 内容。', ['第1.3款']],
    ['第一条 甲\n内容见附件三。\n第二条 附件\n附件一：清单\n附件二：价目', ['附件三']],
    ['第一条 甲\n违约的，按本合同第9条承担责任。\n第二条 乙\n内容。', ['第9条']],
    ['第一条 甲\n1.1 按本协议1.3条处理，违反9.9款的，解除合同。', ['1.3条', '9.9款']],
    ['第一条 甲\n1.1 内容。\n1.2 按第一条第三款处理。', ['第一条第三款']],
    ['第一条 甲\n按本协议2.5条处理。\n第二条 乙\n内容。', ['2.5条']],
    ['第一条 甲\n单价见附表二。\n附表一：单价', ['附表二']],
    ['第一条 甲\n内容见合同附件三。\n第二条 附件\n附件一：清单', ['附件三']],
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
    '第一条 甲\n按第二条第二款处理。\n第二条 乙\n内容。\n其他内容。',
    '第一条 甲\n按第1.2条处理。其他内容。\n第二条 乙\n内容。',
    '第一条 甲\n按照招标文件第二十三条、投标文件附件五执行，单价见报价单附表三。\n附件一：清单',
    '第一条 甲\n按《采购办法》附件七、招标文件第三十条和附件八执行。\n附件一：清单',
    '第一条 甲\n详见附件二。\n签署日期：2026年5月12日附件一：清单1.电脑。附件二：价目',
    '第一条 甲\n见附件一。\nSchedule 1 附件一 服务范围',
  ])('leaves alone %j', text => expect(quotes(referenceMissing, text)).toEqual([]));

  test.each(['1.', '1、', '1', '1)'])('knows articles numbered %s', label => {
    const subject = plain('一、甲\n违反第二条的，按第3条处理。\n二、乙\n内容。');
    const articles = subject.articles.map((article, index) => ({
      ...article,
      number: label.replace('1', String(index + 1)),
    }));
    const lines = subject.lines.map(line => ({ ...line, number: '' }));
    expect(quotes(referenceMissing, { ...subject, articles, lines })).toEqual(['第3条']);
  });
});
