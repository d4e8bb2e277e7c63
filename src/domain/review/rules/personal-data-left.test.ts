import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { personalDataLeft } from './personal-data-left.ts';

describe('personal-data-left', () => {
  test.each<[string, string[]]>([
    ['甲方：____，住所：____\n乙方：____\n身份证号码：110101199003074514', ['110101199003074514']],
    ['甲方：____，住所：____\n乙方：____\n联系电话：13800138000', ['13800138000']],
    ['甲方：____，住所：____\n乙方：____\n开户账号：6222 0202 0000 1234 567', ['6222 0202 0000 1234 567']],
    ['甲方：青山服务有限公司\n乙方：王五\n身份证号码：11010119900307451', ['11010119900307451']],
    ['甲方：青山服务有限公司\n乙方：王五\n手机号码：1380013800', ['1380013800']],
  ])('finds %j', (text, words) => expect(quotes(personalDataLeft, text)).toEqual(words));

  test.each([
    '甲方：青山服务有限公司\n乙方：王五，身份证号码：110101199003074514，电话：13800138000',
    '甲方：____\n乙方：____\n身份证号码：____',
    '身份证号码：110101********4514',
    '统一社会信用代码：91350100M000100Y43',
    '合同编号：20261122138001380001',
  ])('leaves alone %j', text => expect(quotes(personalDataLeft, text)).toEqual([]));
});
