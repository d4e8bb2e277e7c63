import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { clauseEmpty } from './clause-empty.ts';

describe('clause-empty', () => {
  test.each<[string, string[]]>([
    ['第一条 甲\n内容。\n第二条 违约责任\n第三条 丙\n内容。', ['违约责任']],
    ['第一条 甲\n内容。\n第二条 违约责任\n（略）\n第三条 丙\n内容。', ['违约责任']],
  ])('finds %j', (text, words) => expect(quotes(clauseEmpty, text)).toEqual(words));

  test.each([
    '第一条 甲\n内容。\n第二条 乙\n内容。',
    '第一条 甲方应当付款\n第二条 乙方应当交货\n第三条 双方应当保密',
    '第一条 甲\n内容。\n第二条 附件\n无违约金。',
  ])('leaves alone %j', text => expect(quotes(clauseEmpty, text)).toEqual([]));
});
