import { describe, expect, test } from 'vitest';
import { findings, plain } from '../../../../test/review/plain.ts';
import { clauseMissing } from './clause-missing.ts';

const sharing = `甲方：青山服务有限公司，住所：中山路8号
乙方：绿水科技有限公司，住所：中山路9号
第一条 共享内容
甲方向乙方提供客户名单，用于联合营销。
第二条 费用
乙方每月支付服务费。
第三条 违约责任
违约的一方赔偿损失。
第四条 争议解决
由被告住所地人民法院管辖。`;
const context = { family: 'data-sharing' };
const missing = (text: string) =>
  findings(clauseMissing, plain(text), context)
    .map(({ message }) => message)
    .join('');

describe('clause-missing', () => {
  test('finds what the law wants agreed', () => {
    for (const title of ['个人信息保护影响评估', '信息安全事件', '安全保护义务'])
      expect(missing(sharing)).toContain(title);
  });

  test('does not find what is there', () => {
    expect(missing(sharing)).not.toMatch(/违约责任|解决争议的方法|价款/);
    expect(missing(`${sharing}\n第五条 评估\n提供之前应当进行个人信息保护影响评估。`)).not.toContain(
      '影响评估',
    );
  });

  test('does not hold a paper to what does not apply to it', () => {
    expect(missing(sharing)).not.toContain('共同处理的分工');
    expect(missing(`${sharing}\n第五条 方式\n双方共同处理客户信息。`)).toContain('对客户的连带责任');
  });

  test('only asks to look where the words stand in a clause about something else', () => {
    const text = `${sharing}\n第五条 通知\n一方变更地址的，书面通知对方。`;
    const [found] = findings(clauseMissing, plain(text), context).filter(({ message }) =>
      message.includes('变更的形式'),
    );
    expect(found).toMatchObject({ severity: 'info', place: { line: expect.any(Number) } });
    expect(missing(`${sharing}\n第五条 其他\n变更本协议应当采用书面形式。`)).not.toContain('变更的形式');
  });

  test('gives no warning when the family is a guess', () => {
    const severities = (more: object) =>
      new Set(
        findings(clauseMissing, plain(sharing), { ...context, ...more }).map(({ severity }) => severity),
      );
    expect(severities({})).toContain('warning');
    expect([...severities({ familyGuessed: true })]).toEqual(['info']);
  });

  test('is silent about an unknown family and about templates', () => {
    expect(findings(clauseMissing, plain(sharing))).toEqual([]);
    expect(findings(clauseMissing, plain(sharing), { ...context, origin: 'template' })).toEqual([]);
  });
});
