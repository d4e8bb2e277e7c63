/** One party under two names or in two roles. */
import { finding, wholeLine } from '../find.ts';
import { type Introduction, introductionsIn, isLabel } from '../parties.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

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
    const introductions = introductionsIn(subject.lines);
    return introductions.flatMap((each, index) => {
      const earlier = introductions.slice(0, index);
      const report = (message: string, why: string, suggestion: string): Finding =>
        finding(rule, { place: wholeLine(subject, each.line), message, why, suggestion });
      const same = earlier.filter(before => isSame(before, each));
      return [
        ...nameOf(each, same, report),
        ...roleOf(each, same, report),
        ...ownerOf(each, earlier, subject, report),
      ];
    });
  },
};

type Report = (message: string, why: string, suggestion: string) => Finding;

/** One party: 甲方 is always one, 委托人（卖方） and 委托人（买方） are two. */
function isSame(before: Introduction, each: Introduction): boolean {
  if (before.label !== each.label) return false;
  return /^[甲乙丙丁戊]方$/.test(each.label) || !before.alias || !each.alias || before.alias === each.alias;
}

function nameOf(each: Introduction, same: readonly Introduction[], report: Report): Finding[] {
  const { label, name } = each;
  const names = same.flatMap(before => before.name ?? []);
  if (!name || names.length === 0 || names.some(before => !differ(before, name))) return [];
  return [
    report(
      `${label}在这里是“${name}”，前面是“${names[0]!}”。`,
      '两处名称不同，谁是合同的当事人、谁该履行就有争议。',
      '以营业执照或者身份证件上的名称为准，前后一致。',
    ),
  ];
}

function roleOf({ label, alias }: Introduction, same: readonly Introduction[], report: Report): Finding[] {
  const before = same.find(one => one.alias && isLabel(one.alias))?.alias;
  if (!before || !alias || !isLabel(alias) || before === alias) return [];
  return [
    report(
      `${label}在这里是${alias}，前面是${before}。`,
      '身份前后相反，权利义务由谁享有和承担就说不清。',
      '核对甲方、乙方各是哪一方，全文统一。',
    ),
  ];
}

function ownerOf(
  { label, name, line }: Introduction,
  earlier: readonly Introduction[],
  subject: Subject,
  report: Report,
): Finding[] {
  const owner = name && earlier.find(before => before.name === name)?.label;
  if (!owner || owner === label || subject.lines[line]!.kind === 'signature') return [];
  return [
    report(
      `${owner}和${label}写的都是“${name}”。`,
      '一个人不能与自己订立合同；多半是填错了一方。',
      '核对双方的名称。',
    ),
  ];
}

/** Spaces and brackets do not make another name, nor does one that is part of the other (a branch is told elsewhere). */
function differ(a: string, b: string): boolean {
  const [left, right] = [a, b].map(name => name.replace(/[\s()]/g, ''));
  return !left!.includes(right!) && !right!.includes(left!);
}
