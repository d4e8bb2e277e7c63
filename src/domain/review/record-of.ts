/** The record of a check-up. Apart from its shape, because this needs every rule and pages only show records. */
import type { CheckUp } from './check-up.ts';
import type { CheckUpRecord } from './record.ts';
import { applies } from './review.ts';
import { rules } from './rules.ts';

export function recordOf({ subject, context, family, guessed, findings, coverage }: CheckUp): CheckUpRecord {
  const count = (id: string) => findings.filter(({ rule }) => rule === id).length;
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
    outcomes: rules
      .filter(rule => applies(rule, context))
      .map(({ id }) => ({ rule: id, ok: count(id) === 0, findings: count(id) })),
  };
}
