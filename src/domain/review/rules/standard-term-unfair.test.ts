import { expect, test } from 'vitest';
import { findings } from '../../../../test/review/plain.ts';
import { testWordings } from '../../../../test/review/wordings.ts';
import type { ReviewContext } from '../rule.ts';
import { standardTermUnfair } from './standard-term-unfair.ts';

testWordings(
  standardTermUnfair,
  {
    bad: [
      '本公司保留最终解释的权利。',
      '本协议的解释以我们的解释为准。',
      '本协议由本中心负责解释。',
      '会员付款后不支持退款。',
      '因任何原因中途停止的，剩余费用不予返还。',
      '我们有权根据经营情况调整价格和服务项目，无需另行通知您。',
      '我们可以随时修改本协议，修改后的内容自公布之日起生效。',
      '您不得以任何理由要求退款。',
      '您放弃向消费者协会投诉的权利。',
      '您财物丢失，我们不负保管责任，也不承担任何赔偿责任。',
      '学员不得以任何理由要求退费。',
      '本活动的最终解释权归本公司所有。',
      '课程一经购买，概不退款。',
      '会员卡售出后不退不换。',
      '甲方有权随时调整服务价格，无需另行通知乙方。',
      '本店保留随时修改会员规则的权利。',
      '消费者不得以任何理由向有关部门投诉或者举报。',
      '乙方自愿放弃向甲方要求赔偿的权利。',
      '会员无论何种原因均不得要求解除合同。',
      '次卡逾期未使用的，余额自动清零。',
      '贵重物品丢失，本店概不负责。',
      '商品签收即视为质量合格。',
    ],
    good: [
      '乙方提供的样品，检测后不予退还。',
      '我们调整价格的，提前30日通知您，您可以解除协议并要求退款。',
      '您有权要求退款，我们不得拒绝。',
      '本协议有两种以上解释的，以对您有利的解释为准。',
      '您已经放弃的预约，可以重新预约。',
      '经营者不享有最终解释权。',
      '不得约定“概不退款”“最终解释权归本店”。',
      '变更本合同应当经双方书面同意，甲方不得单方变更服务价格。',
      '任何一方没有及时行使权利的，不视为放弃该权利。',
      '经营者不得要求消费者签署放弃权利的文件。',
      '消费者可以随时解除合同，经营者退还未使用的预付款。',
      '期满仍有余额的，不清零，消费者可以要求退款。',
      '甲方有权变更收款账户，并提前3日书面通知乙方。',
      '“概不退款”的声明无效。',
      '消费者对评价、投诉、起诉的权利不受本合同限制。',
    ],
  },
  { audience: 'consumer' },
);

test('the severity follows the audience, and what a settlement gives up may be agreed on', () => {
  const severities = (text: string, context: Partial<ReviewContext>) =>
    findings(standardTermUnfair, text, context).map(({ severity }) => severity);
  const waiver = '乙方自愿放弃其他索赔权利。';
  expect(severities('最终解释权归甲方所有。', { audience: 'consumer' })).toEqual(['error']);
  expect(severities('最终解释权归甲方所有。', { audience: 'business' })).toEqual(['warning']);
  expect(severities(waiver, { audience: 'consumer' })).toEqual(['error']);
  expect(severities(waiver, { audience: 'consumer', family: 'incident-settlement' })).toEqual(['warning']);
  expect(severities('商品签收即视为质量合格。', { audience: 'business' })).toEqual([]);
});
