import { describe, expect, test } from 'vitest';
import { outside, plain } from '../../../test/review/plain.ts';
import { review } from './review.ts';
import type { ReviewContext, Rule } from './rule.ts';
import { liabilityExcluded } from './rules/liability-excluded.ts';
import { penaltyHigh } from './rules/penalty-high.ts';
import { standardTermUnfair } from './rules/standard-term-unfair.ts';
import { vagueDeadline } from './rules/vague-deadline.ts';

const PAPER = `第一条 违约责任
1.1 甲方违约的，按合同总价的50%支付违约金。
1.2 乙方违约的，按合同总价的60%支付违约金。
1.3 任何一方违约的，按合同总价的70%支付违约金。`;

const seen = (rule: Rule, text: string, side: ReviewContext['side']) =>
  review(plain(text), { ...outside, ...(side ? { side } : {}) }, [rule]);
const told = (side: ReviewContext['side']) =>
  seen(penaltyHigh, PAPER, side).map(({ severity, message, against }) =>
    [severity, /(\d+)%/.exec(message)?.[1], against].join(' '),
  );

describe('the side of the reader', () => {
  test('puts first what works at its cost, and makes a remark of what works at the cost of the other', () => {
    expect(told(undefined)).toEqual(['warning 50 party-a', 'warning 60 party-b', 'warning 70 ']);
    expect(told('party-a')).toEqual(['warning 50 party-a', 'info 60 party-b', 'warning 70 ']);
    expect(told('party-b')).toEqual(['warning 60 party-b', 'info 50 party-a', 'warning 70 ']);
  });

  test('says at whose cost it is', () => {
    const whys = seen(penaltyHigh, PAPER, 'party-b').map(({ why }) => why.slice(0, 9));
    expect(whys).toEqual(['这一处对我方不利。', '这一处对对方不利，', '违约金过分高于损失']);
  });

  test('never hides what the law does not allow', () => {
    const text = '活动中发生的人身伤害，甲方概不负责。';
    for (const side of ['party-a', 'party-b'] as const) {
      const [found] = seen(liabilityExcluded, text, side);
      expect([found?.severity, found?.against]).toEqual(['error', 'party-b']);
    }
  });
});

test.each<[string, string | undefined, Rule]>([
  ['本合同最终解释权归乙方所有。', 'party-a', standardTermUnfair],
  ['乙方同意，本合同最终解释权归甲方所有。', 'party-b', standardTermUnfair],
  ['甲方有权随时调整服务价格，无需通知乙方。', 'party-b', standardTermUnfair],
  ['乙方放弃要求赔偿的权利。', 'party-b', standardTermUnfair],
  ['甲方：青山服务有限公司\n乙方：绿水科技有限公司\n货款概不退还。', undefined, standardTermUnfair],
  ['施工中受伤的，由乙方自行承担。', 'party-b', liabilityExcluded],
  ['甲方（业主）：李明\n乙方：宏图装饰有限公司\n家人受伤的，乙方概不负责。', 'party-a', liabilityExcluded],
  ['甲方应当尽快付清余款。', 'party-b', vagueDeadline],
  ['甲方有权按合同总价的50%向乙方收取违约金。', undefined, penaltyHigh],
])('%s is at the cost of %s', (text, against, rule) => {
  expect(seen(rule, text, undefined)[0]?.against).toBe(against);
});
