/** Words about rules that several pages say. */
import type { Rule, RuleSeverity } from '../../domain/review/rule.ts';

export const severityWords: Readonly<Record<RuleSeverity, string>> = {
  error: '错误：违反规定或者不能用',
  warning: '提醒：应当修改',
  info: '提示：可能有问题，由人判断',
};

export const severityLabels: Readonly<Record<RuleSeverity, string>> = {
  error: '错误',
  warning: '提醒',
  info: '提示',
};

/** 各类合同；面向消费者的合同；… */
export function appliesTo({ families, audience }: Rule, familyTitle: (id: string) => string): string {
  const who = audience === 'consumer' ? '面向消费者的' : audience === 'business' ? '企业之间的' : '';
  return `${who}${families ? families.map(familyTitle).join('、') : who ? '合同' : '各类合同'}`;
}
