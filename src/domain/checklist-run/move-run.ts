/**
 * A run follows its checklist to a new version. Requirements are matched by id: what reads the same keeps its answer,
 * what reads otherwise opens again and shows both wordings, what is gone is kept beside the run. Nothing is lost.
 */
import type { Checklist, ChecklistItem } from './checklist.ts';
import { type Answer, isAnswered, type LeftOut, type Run } from './run.ts';

export interface Move {
  readonly run: Run;
  /** Answered before, open again. */
  readonly reopened: readonly ChecklistItem[];
  readonly added: readonly ChecklistItem[];
  readonly removed: readonly ChecklistItem[];
}

/** Undefined when there is nothing to move: the run is made for this very text, or for a version after it. */
export function moveRun(run: Run, to: Checklist): Move | undefined {
  const from = run.checklist;
  if (from.id !== to.id || from.hash === to.hash || isLater(from.version, to.version)) return undefined;
  const given = givenAnswers(run);
  const answers: Record<string, Answer> = {};
  const reopened: ChecklistItem[] = [];
  for (const item of to.items) {
    const old = given.get(item.id);
    if (!old) continue;
    const opens = isAnswered(old.answer) && !sameWording(old.item, item);
    answers[item.id] = opens ? reopen(old) : old.answer;
    if (opens) reopened.push(item);
  }

  const before = new Set(from.items.map(item => item.id));
  const after = new Set(to.items.map(item => item.id));
  return {
    run: {
      ...run,
      checklist: to,
      answers,
      leftOut: [...given.values()].filter(({ item }) => !after.has(item.id)),
    },
    reopened,
    added: to.items.filter(item => !before.has(item.id)),
    removed: from.items.filter(item => !after.has(item.id)),
  };
}

/** True when the first semantic version is after the second; a draft is after every release. */
export function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map(text => /^(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1).map(Number));
  if (!a || !b) return !a && b !== undefined;
  const different = a.findIndex((part, index) => part !== b[index]);
  return different >= 0 && a[different]! > b[different]!;
}

/** Every answer with the requirement it was given to, by id; also to requirements that an earlier move left out. */
function givenAnswers({ checklist, answers, leftOut }: Run): Map<string, LeftOut> {
  const now = checklist.items.flatMap((item): LeftOut[] =>
    Object.hasOwn(answers, item.id) ? [{ version: checklist.version, item, answer: answers[item.id]! }] : [],
  );
  return new Map([...leftOut, ...now].map(entry => [entry.item.id, entry]));
}

function sameWording(a: ChecklistItem, b: ChecklistItem): boolean {
  return a.text === b.text && a.evidence === b.evidence && a.level === b.level;
}

/** People, date, note and files stay for whoever answers anew; the check-up was about the old words. */
function reopen({ version, item, answer }: LeftOut): Answer {
  const { checkedBy, ...rest } = answer;
  const { level, text, evidence } = item;
  const { state, reason } = answer;
  return { ...rest, state: 'open', reopened: { version, level, text, evidence, state, reason } };
}
