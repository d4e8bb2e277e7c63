import { describe, expect, test } from 'vitest';
import { plain } from '../../../test/review/plain.ts';
import { type CoverageFrame, coverage } from './coverage.ts';

const HEAD = '甲方：青山服务有限公司，住所：中山路8号\n乙方：绿水科技有限公司，住所：中山路9号';

function state(family: string, id: string, text: string, frame: CoverageFrame = {}): string | undefined {
  const rows = coverage(plain(`${HEAD}\n${text}`), family, [], frame);
  return rows.find(({ requirement }) => requirement.id === id)?.state;
}

describe('coverage of somebody else’s paper', () => {
  test.each([
    // Words like it, in a clause about something else.
    ['amendment', '第九条 通知\n一方变更地址的，通知对方。', 'possible'],
    ['amendment', '第六条 验收\n不合格的，乙方修改后重新提交。', 'possible'],
    ['after', '第五条 付款\n质保期届满后支付余款。', 'possible'],
    ['after', '第七条 保密\n保密义务在合同终止后五年内继续有效。', 'possible'],
    ['termination', '第四条 返还\n合作目的终止时，归还样品。', 'possible'],
    ['limit', '第四条 检验\n质量异议期不超过两年。', 'possible'],
    ['service-level', '第二条 工作内容\n乙方从事质量监督工作。', 'possible'],
    ['amendment', '第一条 其他\n没有别的约定。', 'missing'],
    // The clause, by its heading or by a wording that means nothing else.
    ['amendment', '第七条 变更\n双方书面签署后变更生效。', 'met'],
    ['amendment', '第九条 其他\n未尽事宜，双方另行签订补充协议。', 'met'],
    ['after', '第九条 其他\n合同解除后，乙方应当返还已收的款项。', 'met'],
    ['termination', '第九条 其他\n一方迟延三十日的，另一方有权解除合同。', 'met'],
    ['limit', '第九条 违约\n乙方的赔偿总额不超过合同价款。', 'met'],
    ['service-level', '第九条 其他\n服务应当符合附件一的标准。', 'met'],
  ])('%s: %s: %s', (id, text, expected) => {
    expect(state('customer-service', id, text)).toBe(expected);
  });

  test('says where the words stand and that somebody must look', () => {
    const rows = coverage(plain(`${HEAD}\n第九条 通知\n一方变更地址的，通知对方。`), 'customer-service', []);
    const row = rows.find(({ requirement }) => requirement.id === 'amendment');
    expect(row).toMatchObject({ state: 'possible', article: 'a1', reason: expect.stringContaining('看') });
  });

  test('names a use only where the information may be used for one purpose', () => {
    expect(state('confidentiality', 'use', '第四条 备份\n可以为备份目的复制软件一份。')).toBe('missing');
    expect(state('confidentiality', 'use', '第四条 其他\n保密信息仅可用于合作。')).toBe('met');
  });

  test('holds no contract between businesses to what consumers are owed', () => {
    const text = '第五条 付款\n签订后七日内支付30%的预付款。';
    for (const id of ['refund', 'choice', 'closing', 'ways', 'prominent', 'identity']) {
      expect(state('customer-service', id, text, { audience: 'business' }), id).toBe('excused');
    }
    expect(state('customer-service', 'refund', text, { audience: 'consumer' })).toBe('missing');
  });

  test('asks for personal information only where some is dealt with', () => {
    expect(state('customer-service', 'personal', '第一条 服务\n甲方检修设备。')).toBe('excused');
    expect(state('customer-service', 'personal', '第一条 服务\n甲方回访客户名单上的人。')).toBe('missing');
  });

  test.each([
    ['closing', '第七条 协议变更\n经营者变更营业场所的，提前三十日通知会员。'],
    ['identity', '第七条 服务\n会员可以预约。'],
  ])('%s in other words', (id, text) => {
    expect(state('customer-service', id, text, { audience: 'consumer' })).toBe('met');
  });

  test('knows disclosure that an authority asks for', () => {
    const text = '第三条 其他\n依法律法规或者有权机关的要求必须披露的，应当先通知对方。';
    expect(state('confidentiality', 'compelled', text)).toBe('met');
  });
});
