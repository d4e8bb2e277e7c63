import { expect, test } from 'vitest';
import { wording, words } from './wording.ts';

test.each([
  ['支付违约金。甲方（盖章）', '支付违约金甲方盖章'],
  ['第3.2款，2026-11-22，120,000.00元', '第3.2款2026-11-22120000.00元'],
  ['20％、０.05%', '20%0.05%'],
  ['违\u200b约\u200b金', '违约金'],
  ['甲方。  乙方', '甲方\n乙方'],
  ['3. 交付', '3\n交付'],
  ['《个人信息保护法》第23条', '个人信息保护法第23条'],
  ['☐ 同意', '\n同意'],
])('wording of %s', (source, expected) => {
  expect(wording(source).text).toBe(expected);
});

test('offsets lead back to the source', () => {
  const source = '（支付）违\u200b约金。';
  const { text, offsets } = wording(source);
  const at = text.indexOf('违约金');
  expect(source.slice(offsets[at]!, offsets[at + 2]! + 1)).toBe('违\u200b约金');
  expect(offsets).toHaveLength(text.length + 1);
});

test('words are what stands between spaces', () => {
  expect(words(' 保密　期限, 3年 ')).toEqual(['保密', '期限', '3年']);
});
