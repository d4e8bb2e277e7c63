/** One party under two names or in two roles. */
import { finding, wholeLine } from '../find.ts';
import { type Introduction, introductionsIn, LABEL } from '../parties.ts';
import type { Finding, Rule } from '../rule.ts';

const rule = {
  id: 'party-inconsistent',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '470' },
    { law: 'minfadian', article: '490' },
  ],
} as const;

export const partyInconsistent: Rule = {
  ...rule,
  title: '同一方的名称或者身份前后不一致',
  page: {
    finds: '首部与签署页写的同一方名称不同；甲方在一处是出租方，在另一处是承租方；甲方和乙方是同一个名称。',
    bad: '首部：甲方：青山服务有限公司；签署页：甲方：青山科技有限公司',
    good: '首部和签署页都写：甲方：青山服务有限公司',
    basis:
      '合同自当事人均签名、盖章或者按指印时成立（《民法典》第四百九十条）；首部写的是一家，签署的是另一家，谁是当事人就有争议。',
    limits: '只比较写在“甲方：”一类标签之后的名称；空白的、写着占位符的不比较。',
  },
  check(subject) {
    const places = introductionsIn(subject.lines);
    const findings: Finding[] = [];
    const first = new Map<string, Introduction>();
    const names = new Map<string, string>();
    for (const each of places) {
      const before = first.get(each.label);
      const words = subject.lines[each.line]!;
      if (before?.name && each.name && differ(before.name, each.name))
        findings.push(
          finding(rule, {
            place: wholeLine(subject, each.line),
            message: `${each.label}在这里是“${each.name}”，前面是“${before.name}”。`,
            why: '两处名称不同，谁是合同的当事人、谁该履行就有争议。',
            suggestion: '以营业执照或者身份证件上的名称为准，前后一致。',
          }),
        );
      if (
        before?.alias &&
        each.alias &&
        isRole(before.alias) &&
        isRole(each.alias) &&
        before.alias !== each.alias
      )
        findings.push(
          finding(rule, {
            place: wholeLine(subject, each.line),
            message: `${each.label}在这里是${each.alias}，前面是${before.alias}。`,
            why: '身份前后相反，权利义务由谁享有和承担就说不清。',
            suggestion: '核对甲方、乙方各是哪一方，全文统一。',
          }),
        );
      const owner = each.name === undefined ? undefined : names.get(each.name);
      if (each.name && owner && owner !== each.label && words.kind !== 'signature' && !LABELS.test(each.name))
        findings.push(
          finding(rule, {
            place: wholeLine(subject, each.line),
            message: `${owner}和${each.label}写的都是“${each.name}”。`,
            why: '一个人不能与自己订立合同；多半是填错了一方。',
            suggestion: '核对双方的名称。',
          }),
        );
      if (each.name && !names.has(each.name)) names.set(each.name, each.label);
      if (!before || (!before.name && each.name)) first.set(each.label, { ...before, ...each });
    }
    return findings;
  },
};

const LABELS = new RegExp(`^${LABEL}$`, 'u');

function isRole(alias: string): boolean {
  return new RegExp(`^${LABEL}$`, 'u').test(alias);
}

/** Spaces and brackets do not make another name, nor does one that is part of the other (a branch is told elsewhere). */
function differ(a: string, b: string): boolean {
  const [left, right] = [a, b].map(name => name.replace(/[\s()]/g, ''));
  return !left!.includes(right!) && !right!.includes(left!);
}
