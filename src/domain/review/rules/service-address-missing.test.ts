import { describe, expect, test } from 'vitest';
import { findings, plain, quotes } from '../../../../test/review/plain.ts';
import { serviceAddressMissing } from './service-address-missing.ts';

const lines = Array.from({ length: 8 }, (_, index) => `约定${index}。`).join('\n');
const contract = (start: string) => plain(`${start}\n${lines}`, { title: '客户服务合同' });

describe('service-address-missing', () => {
  test('finds a contract without any address', () => {
    expect(quotes(serviceAddressMissing, contract('甲方：青山服务有限公司\n乙方：王五'))).toEqual(['']);
  });

  test('suspects one with an address and no word on service', () => {
    const [found] = findings(serviceAddressMissing, contract('甲方：青山服务有限公司，住所：中山路8号'));
    expect(found?.severity).toBe('info');
  });

  test.each([
    '通知按首部的地址送达。',
    '通訊地址：中山路8號',
    '甲方联系地址：中山路8号，电子邮箱：a@example.com',
    '通知发至对方的电子邮箱即为到达。',
    '第一条 通知\n甲方联系人：许蔚，地址：中山路8号；乙方联系人：方圆，邮箱：a@example.com。',
  ])('leaves alone %s', start => expect(quotes(serviceAddressMissing, contract(start))).toEqual([]));

  test('asks no address of a plan', () => {
    expect(quotes(serviceAddressMissing, plain(lines, { title: '客户关怀计划' }))).toEqual([]);
  });
});
