/**
 * Findings as one party reads them. What works at its cost keeps its severity and comes first; what works at the cost
 * of the other side is only a remark, unless the law voids or forbids it (an error stays one: it gains nothing).
 */
import type { Finding, Side } from './rule.ts';

/** Findings of one severity stay in their order, apart from those at the cost of `side`, which go first. */
export function seenFrom(side: Side | undefined, findings: readonly Finding[]): readonly Finding[] {
  if (side === undefined) return findings;
  const seen = findings.map(finding => weighed(side, finding));
  return [
    ...seen.filter(({ against }) => against === side),
    ...seen.filter(({ against }) => against !== side),
  ];
}

function weighed(side: Side, finding: Finding): Finding {
  const { against, severity, why } = finding;
  if (against === undefined) return finding;
  if (against === side) return { ...finding, why: `这一处对我方不利。${why}` };
  if (severity === 'error') return { ...finding, why: `这一处对对方不利，但法律不许，写着也用不上。${why}` };
  return { ...finding, severity: 'info', why: `这一处对对方不利，站在我方只作提示。${why}` };
}

/** For the head of a report; empty when nobody said. */
export function sideWords(side: Side | undefined): string {
  return side === undefined ? '' : `站在${side === 'party-a' ? '甲方' : '乙方'}一方`;
}

/** For a finding that works at the cost of one side, where that side is known. */
export function costs(against: Side | undefined): Pick<Finding, 'against'> {
  return against === undefined ? {} : { against };
}
