import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { clauseEmpty } from './clause-empty.ts';

describe('clause-empty', () => {
  test.each<[string, string[]]>([
    ['第一条 甲\n内容。\n第二条 违约责任\n第三条 丙\n内容。', ['违约责任']],
    ['第一条 甲\n内容。\n第二条 违约责任\n（略）\n第三条 丙\n内容。', ['违约责任']],
    ['第一条 甲\n内容。\n第二条 违约责任\n按照国家有关法律法规的规定执行。\n第三条 丙\n内容。', ['违约责任']],
  ])('finds %j', (text, words) => expect(quotes(clauseEmpty, text)).toEqual(words));

  test.each([
    '第一条 甲\n内容。\n第二条 乙\n内容。',
    '第一条 甲方应当付款\n第二条 乙方应当交货\n第三条 双方应当保密',
    '第一条 甲\n内容。\n第二条 附件\n无违约金。',
    '第一条 甲\n内容。\n第二条 保修\n按照国家有关规定执行，但不少于两年。',
    '第一条 甲\n内容。\n第二条 保修\n按照《民法典》第六百一十条的规定处理。',
  ])('leaves alone %j', text => expect(quotes(clauseEmpty, text)).toEqual([]));
});
