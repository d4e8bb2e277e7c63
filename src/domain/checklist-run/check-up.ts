/** Answers from a check-up (合同体检): requirements that name a review rule are answered by what the rule said. */
import { answer, answerTo, type CheckedBy, type Run } from './run.ts';

/** What one rule said about one document. A rule that did not apply to the document has no outcome. */
export interface RuleOutcome {
  /** Id of the rule. */
  readonly rule: string;
  /** The rule ran and found nothing. */
  readonly ok: boolean;
  readonly findings: number;
  /** It is also all that the requirement asks for. Absent in reports stored before this was recorded: then it is not. */
  readonly settles?: boolean;
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
  /** Requirements whose rule found nothing, which the text alone does not answer. */
  readonly noted: number;
}

/**
 * Requirements that ask for the text alone are done when their rule found nothing. All others stay as they are: whether
 * the address is right and the consent was given, no text shows. Every one says what the check-up found. An answer that
 * a person gave is not changed.
 */
export function fillFromCheckUp(run: Run, { title, on, outcomes }: CheckUp): FilledFromCheckUp {
  const byRule = new Map(outcomes.map(outcome => [outcome.rule, outcome]));
  let [filled, done, withFindings, noted] = [run, 0, 0, 0];
  for (const { id, rule } of run.checklist.items) {
    const outcome = rule === undefined ? undefined : byRule.get(rule);
    if (!outcome) continue;
    const checkedBy: CheckedBy = { report: title, on, findings: outcome.findings };
    const isOpen = answerTo(run, id).state === 'open';
    const answers = outcome.ok && outcome.settles === true && isOpen;
    filled = answer(filled, id, answers ? { checkedBy, state: 'done' } : { checkedBy });
    if (answers) done += 1;
    else if (!outcome.ok) withFindings += 1;
    else if (isOpen) noted += 1;
  }
  return { run: filled, done, withFindings, noted };
}
