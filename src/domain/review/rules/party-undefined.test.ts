import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { partyUndefined } from './party-undefined.ts';

describe('party-undefined', () => {
  test.each<[string, string[]]>([
    ['甲方：青山服务有限公司\n乙方：王五\n丙方对乙方的债务承担连带责任。', ['丙方']],
    ['甲方：青山服务有限公司\n乙方：王五\n出租方应当交付房屋，承租方应当付租金。', ['出租方', '承租方']],
  ])('finds %j', (text, words) => expect(quotes(partyUndefined, text)).toEqual(words));

  test.each([
    '甲方：青山服务有限公司\n乙方：王五\n甲方应当付款，乙方应当服务。',
    '甲方：青山服务有限公司\n乙方：王五\n丙方（保证人）：李四\n丙方承担连带责任。',
    '甲方（出租方）：青山服务有限公司\n乙方（承租方）：王五\n出租方应当交付房屋，承租方应当付租金。',
    '青山公司（以下简称“甲方”）与李四（以下简称“乙方”）、王五（以下简称“丙方”）。\n丙方应当付款。',
    '甲方：青山服务有限公司\n乙方：王五\n双方可以向丙方披露信息，丙方是指甲方聘请的审计机构。',
    '甲方：青山服务有限公司\n乙方：王五\n丙方（如有）另行签订协议。',
  ])('leaves alone %j', text => expect(quotes(partyUndefined, text)).toEqual([]));
});
