import { expect, test } from 'vitest';
import { findings } from '../../../../test/review/plain.ts';
import { testWordings } from '../../../../test/review/wordings.ts';
import { customerAllocation } from './customer-allocation.ts';

testWordings(customerAllocation, {
  bad: [
    '双方约定统一报价，不得低于该价格销售。',
    '双方统一对外收费标准，任何一方不得擅自降价。',
    '甲乙双方划分市场，甲方负责东区，乙方负责西区。',
    '双方互不争抢客户。',
    '对方已登记的客户，另一方不得接待。',
    '甲方的客户，乙方不得报价或者承接。',
    '甲方经营城东片区，乙方经营城西片区，双方不得越界。',
  ],
  good: [
    '双方统一使用甲方的报价单，由甲方审核后发给客户。',
    '双方确认本合同的价格为固定价格，不因市场变化调整。',
    '双方不得划分客户、区域或者其他销售市场。',
    '双方不得以本合同达成下列安排：\n（1）划分客户、区域、房源类型；\n（2）统一佣金标准。',
    '双方按服务事实分配佣金，客户由谁服务由客户决定。',
    '本协议不把任何客户归属于任何一方，不限制任何一方与任何客户交易。',
    '甲方将客户线索分配给销售人员。',
    '经销商在授权区域内销售，供货方提供技术支持。',
  ],
});

test('between competitors it is an error, between others it may be one', () => {
  const severities = (text: string, family?: string) =>
    findings(customerAllocation, text, family ? { family } : {}).map(({ severity }) => severity);
  expect(severities('双方互不争抢客户。')).toEqual(['warning']);
  expect(severities('双方互不争抢客户。', 'customer-protection')).toEqual(['error']);
  expect(severities('甲乙双方都是经纪机构。双方互不争抢客户。')).toEqual(['error']);
});
