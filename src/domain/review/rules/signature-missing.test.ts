import { describe, expect, test } from 'vitest';
import { findings, plain, quotes } from '../../../../test/review/plain.ts';
import { signatureMissing } from './signature-missing.ts';

const body = [
  '甲方：青山服务有限公司',
  '乙方：王五',
  ...Array.from({ length: 8 }, (_, index) => `约定${index}。`),
].join('\n');
const contract = (end: string) => plain(`${body}\n${end}`, { title: '客户服务合同' });

describe('signature-missing', () => {
  test.each([
    '本合同一式两份。',
    '本合同经双方盖章后生效。',
    '检验合格的，双方签署《验收单》（格式见附件二）。',
    '验收单经双方授权代表签字（或者盖章）后生效：见附件。',
    '签署日期：2026年5月1日',
  ])('finds nothing to sign after %s', end => expect(quotes(signatureMissing, contract(end))).toEqual(['']));

  test('finds a party without a place', () => {
    const [found] = findings(signatureMissing, contract('甲方（盖章）：'));
    expect(found).toMatchObject({ severity: 'info', message: '签署的地方可能没有乙方。' });
  });

  test.each([
    '甲方（盖章）：　　乙方（签字）：',
    '甲方簽名：____\n乙方簽名：____',
    `甲方（公章）\n乙方（签章）`,
    '甲方（公章）　乙方（公章）',
    '甲方（公章）                乙方（公章）代表人：            代表人：',
    '甲方签字盖章处：\n乙方签字盖章处：',
    '甲方：青山服务有限公司（盖章）\n乙方：王五（按指印）',
    '甲方（盖章 / Seal）：\n乙方（签字 / Signature）：',
  ])('leaves alone %j', end => expect(quotes(signatureMissing, contract(end))).toEqual([]));

  test('asks no signature of a plan', () => {
    expect(
      quotes(signatureMissing, plain(body.replace(/[甲乙]方：/g, ''), { title: '客户关怀计划' })),
    ).toEqual([]);
  });
});
