import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { scriptMixed } from './script-mixed.ts';

describe('script-mixed', () => {
  test.each<[string, string[]]>([
    [
      '甲方应当在三日内付款并交付全部资料，乙方應當验收并出具书面的验收意见，双方按照约定的时间办理结算手续。',
      ['應當'],
    ],
    [
      '甲方应当在三日内付款并交付全部资料，乙方應當向亞洲數據有限公司交付书面的验收意见，并且办理结算手续。',
      ['應當'],
    ],
    ['甲方�应当付款。', ['�']],
    ['甲方应当在第⼀日付款。', ['⼀']],
  ])('finds %j', (text, words) => expect(quotes(scriptMixed, text)).toEqual(words));

  test.each([
    '甲方应当在三日内付款。',
    '甲方應當在三日內付款，乙方應當驗收並出具書面意見。',
    '什么时候付款，由乙方的著作权人乾先生决定。',
    '甲方委托亞洲數據有限公司提供服务，乙方与亞洲數據有限公司另行签订合同，费用由双方分别承担。',
  ])('leaves alone %j', text => expect(quotes(scriptMixed, text)).toEqual([]));
});
