import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { partyInconsistent } from './party-inconsistent.ts';

describe('party-inconsistent', () => {
  test.each<[string, string[]]>([
    [
      '甲方：青山服务有限公司\n乙方：王五\n内容。\n甲方（盖章）：绿水科技有限公司\n乙方（签字）：王五',
      ['甲方（盖章）：绿水科技有限公司'],
    ],
    ['甲方：青山服务有限公司\n乙方：青山服务有限公司', ['乙方：青山服务有限公司']],
    [
      '甲方（出租方）：青山服务有限公司\n乙方（承租方）：王五\n甲方（承租方）：青山服务有限公司',
      ['甲方（承租方）：青山服务有限公司'],
    ],
  ])('finds %j', (text, words) => expect(quotes(partyInconsistent, text)).toEqual(words));

  test.each([
    '甲方：青山服务有限公司\n乙方：王五\n甲方（盖章）：青山服务有限公司\n乙方（签字）：',
    '甲方：________\n乙方：________\n甲方：青山服务有限公司',
    '甲方：青山服务有限公司\n甲方：青山 服务有限公司',
    '经营者告知乙方：人民法院受理后，清偿无效。',
  ])('leaves alone %j', text => expect(quotes(partyInconsistent, text)).toEqual([]));
});
