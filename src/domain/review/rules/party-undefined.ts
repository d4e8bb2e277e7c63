/** Parties that have duties but were never introduced, left over from another paper. */
import { findAll, finding } from '../find.ts';
import { introductionsIn, PAIRS } from '../parties.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { foldedLine, foldWords } from '../text.ts';

const rule = {
  id: 'party-undefined',
  severity: 'warning',
  citations: [{ law: 'minfadian', article: '470' }],
} as const;

export const partyUndefined: Rule = {
  ...rule,
  title: '出现了没有交代是谁的当事人',
  page: {
    finds:
      '正文里有“丙方”“丁方”，首部和签署页却没有；全文用甲方、乙方，又冒出没有对应说明的“出租方”“买方”等称呼。',
    bad: '甲方：……\n乙方：……\n丙方对乙方的债务承担连带责任。',
    good: '甲方：……\n乙方：……\n丙方（保证人）：……\n丙方对乙方的债务承担连带责任。',
    basis: '《民法典》第四百七十条把当事人的姓名或者名称和住所列为合同一般包括的条款。',
    limits: '首部、签署页、定义或者括号里交代过一次就不报。“出租方”一类的称呼可能是泛指，只作提示。',
  },
  check(subject) {
    const defined = definedLabels(subject);
    if (defined.size < 2) return [];
    const lettered = findAll(
      subject,
      /(?<![甲乙丙丁戊、])[甲乙丙丁戊]方(?!\(如有\)|案|法|向|面|式|位|便)/g,
    ).flatMap(({ match, place }) => {
      if (defined.has(match[0])) return [];
      return [
        finding(rule, {
          place,
          message: `“${match[0]}”没有交代是谁。`,
          why: '不知道是谁，这句话约定的义务就没有人承担；多半是从另一份合同带过来的。',
          suggestion: `首部和签署页写明${match[0]}的名称和住所；没有这一方的，改成实际的当事人。`,
        }),
      ];
    });
    return [...firstOfEach(lettered), ...roles(subject, defined)];
  },
};

function firstOfEach<T extends { readonly message: string }>(findings: readonly T[]): readonly T[] {
  return [...new Map(findings.toReversed().map(finding => [finding.message, finding])).values()].toReversed();
}

/** Labels that a line introduces, that the frame brings, or that quotation marks or brackets define. */
function definedLabels({ lines, parties }: Subject): Set<string> {
  const defined = new Set(parties.map(({ label }) => foldWords(label).text));
  for (const { label, alias } of introductionsIn(lines)) {
    defined.add(label);
    if (alias) defined.add(alias);
  }
  for (const line of lines) {
    const { text } = foldedLine(line);
    for (const [, label] of text.matchAll(/[“("]([^“”()"]{1,6}[方人者])[”)"]/g)) defined.add(label!);
    for (const [, label] of text.matchAll(
      /([甲乙丙丁戊]方)(?:\([^()]{0,12}\))?(?:[:]|是指|系指|指|即(?!可|应|使|须|有|将|视|享|在))/g,
    ))
      defined.add(label!);
    if (line.kind === 'signature' || line.kind === 'row')
      for (const [, label] of text.matchAll(/(?:^|\t)([甲乙丙丁戊]方)/g)) defined.add(label!);
  }
  return defined;
}

/** Both names of a pair used though other names are: 出租方 and 承租方 in a contract between 甲方 and 乙方. */
function roles(subject: Subject, defined: ReadonlySet<string>) {
  if (!defined.has('甲方') || !defined.has('乙方')) return [];
  return PAIRS.flatMap(pair => {
    // 经营者 and 消费者 are words of the law as well.
    if (pair.includes('消费者') || pair.some(label => defined.has(label))) return [];
    const uses = pair.map(label =>
      findAll(
        subject,
        new RegExp(`(?<!\\p{Script=Han})${label}(?=应|须|不得|有权|可以|负责|承担|向|未|同意|按)`, 'gu'),
      ),
    );
    if (uses.some(found => found.length === 0)) return [];
    return uses.map(([first]) =>
      finding(rule, {
        severity: 'info',
        place: first!.place,
        message: `合同双方是甲方、乙方，这里又称“${first!.words}”，可能没有交代是哪一方。`,
        why: '称呼不统一，分不清义务由谁承担；多半是两份合同拼在一起。',
        suggestion: '统一改成甲方或者乙方，或者在首部写明，例如“甲方（出租方）”。',
      }),
    );
  });
}
