/** The record of a check-up. Apart from its shape, because this needs every rule and pages only show records. */
import type { CheckUp } from './check-up.ts';
import { isChecked, ruleAnswers } from './data/rule-answers.ts';
import type { CheckUpRecord } from './record.ts';
import { applies } from './review.ts';
import type { Finding, ReviewContext } from './rule.ts';
import { rules } from './rules.ts';
import type { Subject } from './subject.ts';

export function recordOf({ subject, context, family, guessed, findings, coverage }: CheckUp): CheckUpRecord {
  return {
    title: subject.title,
    ...(family === undefined ? {} : { family }),
    guessed,
    ...(context.side === undefined ? {} : { side: context.side }),
    on: context.on,
    lines: subject.lines.map(({ number, text, kind, article }) => ({ number, text, kind, article })),
    articles: subject.articles.map(({ id, number, title, kind }) => ({
      id,
      number,
      title,
      ...(kind === undefined ? {} : { kind }),
    })),
    findings,
    coverage: coverage.map(({ requirement: { id, title, level, why }, state, place, reason }) => ({
      id,
      title,
      level,
      why,
      state,
      ...(place ? { place } : {}),
      ...(reason === undefined ? {} : { reason }),
    })),
    outcomes: outcomesOf(subject, context, findings),
  };
}

/** None for a paper that is no contract, and none of a rule that found nothing to look at. */
function outcomesOf(
  subject: Subject,
  context: ReviewContext,
  findings: readonly Finding[],
): CheckUpRecord['outcomes'] {
  if (!isChecked(subject)) return [];
  const count = (id: string) => findings.filter(({ rule }) => rule === id).length;
  return rules
    .filter(rule => applies(rule, context))
    .flatMap(({ id }) => {
      const { looks, settledWith } = ruleAnswers.get(id) ?? {};
      const found = count(id);
      if (found === 0 && looks?.(subject, context) === false) return [];
      const settles = settledWith?.every(other => count(other) === 0) ?? false;
      return [{ rule: id, ok: found === 0, findings: found, settles: found === 0 && settles }];
    });
}
