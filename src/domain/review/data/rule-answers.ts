/**
 * How far a rule answers the requirement of a checklist that names it. Most requirements ask for facts and proof that no
 * text shows; there a rule that finds nothing is a remark and no answer.
 */
import { claimsToBeFilled, isContract } from '../filled.ts';
import type { ReviewContext } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { mentions } from '../wording.ts';

export interface RuleAnswer {
  readonly rule: string;
  /** Whether the document holds anything for the rule to look at; absent: every contract does. */
  readonly looks?: (subject: Subject, context: ReviewContext) => boolean;
  /** Present where the requirement asks for nothing but the text: it is done when this rule and these find nothing. */
  readonly settledWith?: readonly string[];
}

/** The rules that look into some contracts only, and those that settle a requirement; every other one looks into all. */
export const ruleAnswers: ReadonlyMap<string, RuleAnswer> = new Map(
  [
    answer('amount-mismatch', holds(/[壹贰叁肆伍陆柒捌玖拾佰仟]/)),
    answer('arbitration-institution', holds(/仲裁/)),
    answer('clause-missing', (subject, { family }) => family !== undefined && isLong(subject)),
    answer('consent-bundled', holds(/个人信息|同意|授权/)),
    answer('consent-separate-missing', holds(/个人信息|姓名|电话|客户(?:信息|资料)/)),
    answer('deposit-over-limit', holds(/定金/)),
    answer('dispute-both', holds(/仲裁|法院|诉讼|起诉/), []),
    answer('guarantee-kind-missing', holds(/保证(?:人|责任|期间)|担保/)),
    answer('insolvency-preference', holds(/破产|清算|清偿|优先/)),
    answer('jurisdiction-consumer', holds(/仲裁|法院|诉讼|起诉/)),
    answer(
      'law-repealed',
      holds(/《[^》]{1,60}(?:法|典|条例|规定|办法|解释)》|民法典|法第[\d一二三四五六七八九十百千]+条/),
      ['law-not-found', 'law-renumbered'],
    ),
    answer('liability-excluded', holds(/责任|赔偿|负责/)),
    answer('mental-distress-basis', holds(/精神/)),
    answer('non-compete-borrowed', holds(/竞业|竞争/)),
    answer('penalty-high', holds(/违约金|滞纳金|赔偿金|罚/)),
    answer('placeholder-left', claimsToBeFilled, []),
    answer('reference-missing', ({ articles }) => articles.length > 0, [
      'numbering-duplicate',
      'numbering-gap',
      'reference-wrong-kind',
      'toc-mismatch',
    ]),
    answer('retention-missing', holds(/个人信息|保存|保留/)),
    answer('service-address-missing', isLong),
    answer('signature-missing', isLong),
    answer('standard-term-denial', isLong, []),
    answer('sum-mismatch', holds(/\d元|%|合计|总[额价计]/)),
  ].map(each => [each.rule, each]),
);

function answer(
  rule: string,
  looks: NonNullable<RuleAnswer['looks']>,
  settledWith?: readonly string[],
): RuleAnswer {
  return { rule, looks, ...(settledWith ? { settledWith } : {}) };
}

function holds(words: RegExp): (subject: Subject) => boolean {
  return subject => mentions(subject, words);
}

/** Shorter papers are notes and excerpts. */
function isLong({ lines }: Subject): boolean {
  return lines.length >= 8;
}

/** A checklist is for contracts: a paper with neither the title nor the two parties of one answers nothing. */
export function isChecked(subject: Subject): boolean {
  return isContract(subject) || new Set(subject.parties.map(({ label }) => label)).size >= 2;
}
