/** Runs the rules over a document. */
import type { Finding, ReviewContext, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';
import { seenFrom } from './side.ts';
import type { Subject } from './subject.ts';

/** Of one rule; whoever has so many of one kind has another problem. */
export const MOST_FINDINGS = 100;

/**
 * Findings in reading order, those about the document as a whole last; no two of one rule with one message at one place,
 * and at most `MOST_FINDINGS` of one rule. With a side given, what works at its cost goes first (`side.ts`). Rules for one audience or some families run only where these are known.
 */
export function review(
  subject: Subject,
  context: ReviewContext,
  rules: readonly Rule[] = allRules,
): readonly Finding[] {
  const applying = rules.filter(rule => applies(rule, context));
  const findings = applying.flatMap(rule => unique(rule.check(subject, context))).sort(byPlace);
  return seenFrom(context.side, findings);
}

export function applies({ families, audience }: Rule, context: ReviewContext): boolean {
  if (families && !(context.family && families.includes(context.family))) return false;
  return audience === undefined || audience === context.audience;
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { place, message } = finding;
    const key = place ? `${place.line}:${place.from}:${place.to}:${message}` : message;
    if (!seen.has(key)) seen.set(key, finding);
    if (seen.size >= MOST_FINDINGS) break;
  }
  return [...seen.values()];
}

function byPlace(a: Finding, b: Finding): number {
  const line = (finding: Finding) => finding.place?.line ?? Number.MAX_SAFE_INTEGER;
  return (
    line(a) - line(b) ||
    (a.place?.from ?? 0) - (b.place?.from ?? 0) ||
    (a.place?.to ?? 0) - (b.place?.to ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
