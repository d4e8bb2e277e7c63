import { describe, expect, test } from 'vitest';
import { plainProse, proseProblems } from './prose.ts';
import { OBJECT } from './prose-rules.ts';

const codes = (text: string, where?: 'contract' | 'note') =>
  proseProblems(plainProse(text), where).map(problem => problem.code);

// Half-width marks are written as escapes, so that they can be told from full-width ones.
const pairs: readonly (readonly [code: string, bad: string, good: string])[] = [
  [
    'half-width-punctuation',
    '收到通知后7日内付款\x2c逾期承担违约责任。',
    '收到通知后7日内付款，逾期承担违约责任。',
  ],
  [
    'half-width-punctuation',
    '下列费用由乙方承担\x3a运输费、保险费。',
    '下列费用由乙方承担：运输费、保险费。',
  ],
  ['half-width-punctuation', '（以下简称甲方）\x3b', '（以下简称甲方）；'],
  ['half-width-punctuation', '甲方\x28委托人）', '甲方（委托人）'],
  ['half-width-punctuation', `甲方\x3a${OBJECT}`, `甲方：${OBJECT}`],
  ['half-width-punctuation', `住所${OBJECT}\x2c联系电话`, `住所${OBJECT}，联系电话`],
  ['half-width-punctuation', '甲方应当付款\x2e', '甲方应当付款。'],
  ['half-width-punctuation', '是否同意\x3f', '是否同意？'],
  ['straight-quotes', '本合同所称"工作日"是指法定工作日。', '本合同所称“工作日”是指法定工作日。'],
  ['straight-quotes', "所称'工作日'是指", '所称‘工作日’是指'],
  ['doubled-punctuation', '甲方支付价款，，乙方交付货物。', '甲方支付价款，乙方交付货物。'],
  ['doubled-punctuation', '乙方交付货物；。', '乙方交付货物。'],
  ['doubled-punctuation', '包括...', '包括……'],
  ['space-in-text', '甲方  应当付款。', '甲方应当付款。'],
  ['space-in-text', '在 7 日内付款', '在7日内付款'],
  ['space-in-text', `甲方： ${OBJECT}`, `甲方：${OBJECT}`],
  ['space-in-text', '甲方\u3000乙方', '甲方、乙方'],
  ['unpaired-punctuation', '详见《服务内容与验收标准。', '详见《服务内容与验收标准》。'],
  ['unpaired-punctuation', '“技术服务“指乙方提供的服务。', '“技术服务”指乙方提供的服务。'],
  ['unpaired-punctuation', '甲方（委托人应当付款。', '甲方（委托人（一人））应当付款。'],
  ['unpaired-punctuation', '乙方）应当交付。', '（乙方）应当交付。'],
  ['range-hyphen', '付款期限为5-10日。', '付款期限为5～10日。'],
  ['thousands-separator', '金额为1280000元。', '金额为1,280,000元。'],
  ['mixed-date', '2026年3月一日', '2026年3月1日'],
  ['mixed-date', '二〇二六年3月1日', '二〇二六年三月一日'],
  ['word-choice', '乙方必须在七日内答复。', '乙方应当在七日内答复。'],
  ['word-choice', '收受订金的一方不履行债务的', '收受定金的一方不履行债务的'],
  ['word-choice', '甲方可以要求乙方做为代表。', '甲方可以要求乙方作为代表。'],
  ['word-choice', '汇入下列帐户', '汇入下列账户'],
  ['typed-number', '按照第3条的约定', '按照前款的约定'],
  ['typed-number', '按照第三条的约定', `按照${OBJECT}的约定`],
  ['typed-number', '适用第3.2款', '适用本款'],
  ['typed-number', '见附件一', '附件一式两份'],
  ['typed-number', '一、甲方应当付款', '甲方应当付款'],
  ['typed-number', '（1）甲方应当付款', '甲方应当付款'],
  ['typed-number', '1. 甲方应当付款', '1.5倍的违约金'],
  ['leftover-placeholder', '甲方应当支付____元', `甲方应当支付${OBJECT}`],
  ['leftover-placeholder', '甲方：XXX公司', '甲方：SaaS公司'],
  ['leftover-placeholder', '由【甲方】承担', '由甲方承担'],
  ['leftover-placeholder', '某某公司', '某一方'],
  ['leftover-placeholder', '期限（ ）年', '期限（含）年'],
];

describe.each(pairs)('%s', (code, bad, good) => {
  test(`finds it: ${bad}`, () => expect(codes(bad)).toContain(code));
  test(`lets it stand: ${good}`, () => expect(codes(good)).toEqual([]));
});

test.each([
  '本合同总价款为人民币1,280,000.00元（大写：壹佰贰拾捌万元整），含13%增值税。',
  '乙方收款账号：6222021001116245702，开户行：中国工商银行杭州西湖支行。',
  '联系电话：0571-88888888，邮编：310000',
  '“SaaS 服务”指乙方通过互联网向甲方提供的“云账房”软件服务。',
  '质量保证金为合同总价款的5%，质保期24个月，自2026年3月1日起。',
  '第三方、第一期、第二次违约的……',
  '每日9:30至18:00，按1:1的比例，见 https://example.com/a?b=1。',
  '您是否同意？！',
])('clean text: %s', text => expect(codes(text)).toEqual([]));

test('notes may talk about words that contracts should not use', () => {
  expect(codes('订金必须写清楚，不能与定金混淆。', 'note')).toEqual([]);
  expect(codes('订金\x2c不是定金', 'note')).toEqual(['half-width-punctuation']);
});

test('citations may name articles', () => {
  const text = '依照第五百八十五条处理。';
  const masked = `依照${OBJECT.repeat(7)}处理。`;
  expect(proseProblems({ text, masked })).toEqual([]);
});

test('one problem for each rule, with the first place, how many there are and what to do', () => {
  expect(proseProblems(plainProse('甲方应当按约付款\x2c乙方应当按约交货\x2c双方均应当遵守\x2e'))).toEqual([
    {
      code: 'half-width-punctuation',
      index: 8,
      message: '半角标点：「…应当按约付款\x2c乙方应当按约…」等3处。',
      hint: '改成全角的，；：。？！（）。',
    },
  ]);
});
