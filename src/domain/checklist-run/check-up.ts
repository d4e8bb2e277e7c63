/** Answers from a check-up (合同体检): requirements that name a review rule are answered by what the rule said. */
import { answer, answerTo, type CheckedBy, type Run } from './run.ts';

/** What one rule said about one document. A rule that did not apply to the document has no outcome. */
export interface RuleOutcome {
  /** Id of the rule. */
  readonly rule: string;
  /** The rule ran and found nothing. */
  readonly ok: boolean;
  readonly findings: number;
}

/** The part of a stored report that checklists read. */
export interface CheckUp {
  /** Of the document that was checked. */
  readonly title: string;
  /** The day whose law it was held against (签约日), ISO. */
  readonly on: string;
  readonly outcomes: readonly RuleOutcome[];
}

export interface FilledFromCheckUp {
  readonly run: Run;
  /** Requirements that are done now. */
  readonly done: number;
  /** Requirements whose rule found something. */
  readonly withFindings: number;
}

/**
 * Requirements whose rule found nothing are done; those with findings stay as they are, and every one says what the
 * check-up found. An answer that a person gave is not changed.
 */
export function fillFromCheckUp(run: Run, { title, on, outcomes }: CheckUp): FilledFromCheckUp {
  const byRule = new Map(outcomes.map(outcome => [outcome.rule, outcome]));
  let [filled, done, withFindings] = [run, 0, 0];
  for (const { id, rule } of run.checklist.items) {
    const outcome = rule === undefined ? undefined : byRule.get(rule);
    if (!outcome) continue;
    const checkedBy: CheckedBy = { report: title, on, findings: outcome.findings };
    const answers = outcome.ok && answerTo(run, id).state === 'open';
    filled = answer(filled, id, answers ? { checkedBy, state: 'done' } : { checkedBy });
    if (answers) done += 1;
    if (!outcome.ok) withFindings += 1;
  }
  return { run: filled, done, withFindings };
}
