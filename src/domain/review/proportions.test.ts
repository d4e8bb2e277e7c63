import { expect, test } from 'vitest';
import { proportionsIn } from './proportions.ts';

test.each([
  ['30%', 30],
  ['0.05 %', 0.05],
  ['5‰', 0.5],
  ['百分之三十', 30],
  ['百分之二十点五', 20.5],
  ['千分之五', 0.5],
  ['万分之五', 0.05],
  ['百分之12.5', 12.5],
])('%s is %d percent', (text, percent) => {
  expect(proportionsIn(`按合同总价的${text}支付`)).toEqual([{ percent, from: 6, to: 6 + text.length }]);
});

test.each(['百分之点', '百分之', '30', '3成'])('%s is none', text => expect(proportionsIn(text)).toEqual([]));
