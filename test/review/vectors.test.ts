/** Pairs of a wrong and a right sentence that were written before the rules. Those about wording are the prose linter's. */
import { expect, test } from 'vitest';
import { formRules } from '../../src/domain/review/rules.ts';
import { laws, outside, plain } from './plain.ts';

const PAIRS: readonly (readonly [bad: string, good: string, rule: string])[] = [
  ['根据《中华人民共和国合同法》订立本合同。', '根据《中华人民共和国民法典》订立本合同。', 'law-repealed'],
];
/** Right sentences of the other pairs: no rule of form may find anything in them. */
const RIGHT = [
  '甲方应当在收到通知后7日内付款，逾期承担违约责任。',
  '下列费用由乙方承担：运输费、保险费。',
  '本合同所称“工作日”是指法定工作日。',
  '甲方支付价款，乙方交付货物。',
  '详见《服务内容与验收标准》。',
  '付款期限为5～10日。',
  '金额为1 280 000元或1,280,000元。',
  '2026年3月1日',
  '乙方应当在七日内答复。',
  '收受定金的一方不履行债务的，应当双倍返还。',
  '甲方可以要求乙方作为代表。',
];

const serious = (text: string) =>
  formRules
    .flatMap(rule => rule.check(plain(text), { ...outside, laws }))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);

test.each(PAIRS)('%s', (bad, good, rule) => {
  expect(serious(bad)).toEqual([rule]);
  expect(serious(good)).toEqual([]);
});

test.each(RIGHT)('%s', sentence => expect(serious(sentence)).toEqual([]));
