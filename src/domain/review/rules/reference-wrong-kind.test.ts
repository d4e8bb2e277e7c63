import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { referenceWrongKind } from './reference-wrong-kind.ts';

describe('reference-wrong-kind', () => {
  test.each<[string, string[]]>([
    ['第一条 付款\n甲方应当付款。\n第二条 违约责任\n违反第一条约定的保密义务的，赔偿损失。', ['第一条']],
    ['第一条 定义\n服务是指清洗。\n第二条 违约责任\n违反第一条的，应当支付违约金。', ['第一条']],
    ['第一条 保密\n双方应当保密。\n第二条 付款\n按第一条约定的付款期限支付。', ['第一条']],
    ['第一条 送达\n通知按首部地址送达。\n第二条 违约责任\n违反第一条保密义务的，赔偿损失。', ['第一条']],
    ['第一条 争议解决\n依本条款起诉。\n第二条 违约\n违反第一条付款义务的，支付违约金。', ['第一条']],
    ['第一条 争议解决\n依法起诉。\n第二条 违约\n未按照第一条约定付款的，支付违约金。', ['第一条']],
  ])('finds %j', (text, words) => expect(quotes(referenceWrongKind, text)).toEqual(words));

  test.each([
    '第一条 保密\n双方应当保密。\n第二条 违约责任\n违反第一条约定的保密义务的，赔偿损失。',
    '第一条 定义\n服务是指清洗。\n第二条 服务\n服务的含义见第一条。',
    '第一条 付款\n甲方应当付款。\n第二条 违约责任\n违反第一条约定的，赔偿损失。',
    '第一条 保密\n双方应当保密。\n第二条 违约责任\n违反第一条保密义务的，赔偿损失。',
    '第一条 价款\n总价一千元。\n第二条 违约\n未按照第一条约定付款的，支付违约金。',
    '第一条 争议解决\n依法起诉。\n第二条 违约\n按照第一条约定付款后起诉。',
  ])('leaves alone %j', text => expect(quotes(referenceWrongKind, text)).toEqual([]));
});
