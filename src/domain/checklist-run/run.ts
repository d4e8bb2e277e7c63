/**
 * A run (核对记录): one checklist worked through for one contract, person or occasion. Plain data that is replaced, never
 * changed in place; the page keeps it in the browser and a person takes it away as a file.
 */
import type { RequirementLevel } from '../document/nodes.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';

export type State = 'open' | 'done' | 'not-applicable';

/** A file that proves something: its name and what it must hash to. Its content stays where it is. */
export interface EvidenceFile {
  readonly name: string;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal characters. */
  readonly sha256: string;
}

/** What a check-up (合同体检) said about the requirement's rule. */
export interface CheckedBy {
  /** Title of the document that was checked. */
  readonly report: string;
  /** The day whose law it was held against, ISO. */
  readonly on: string;
  /** 0: the rule found nothing. */
  readonly findings: number;
}

/** A requirement whose words changed when the run moved to a new version, with the answer that it had before. */
export interface Reopened {
  /** Version that the answer was given for. */
  readonly version: string;
  readonly level: RequirementLevel;
  readonly text: string;
  readonly evidence: string;
  readonly state: State;
  readonly reason: string;
}

export interface Answer {
  readonly state: State;
  /** Why it does not apply; without it 不适用 does not count. Kept while another state is chosen. */
  readonly reason: string;
  readonly person: string;
  /** ISO, or empty. */
  readonly date: string;
  readonly note: string;
  readonly files: readonly EvidenceFile[];
  readonly checkedBy?: CheckedBy;
  readonly reopened?: Reopened;
}

/** An answered requirement that the checklist no longer has. */
export interface LeftOut {
  readonly version: string;
  readonly item: ChecklistItem;
  readonly answer: Answer;
}

export interface Run {
  readonly id: string;
  readonly name: string;
  readonly checklist: Checklist;
  /** By id of the requirement; one that is absent has not been touched. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly leftOut: readonly LeftOut[];
  /** Moment at which it was last opened or changed, ISO with time: the run to open next time. */
  readonly used: string;
}

export const untouched: Answer = { state: 'open', reason: '', person: '', date: '', note: '', files: [] };

export function startRun(checklist: Checklist, id: string, name: string, used: string): Run {
  return { id, name, checklist, answers: {}, leftOut: [], used };
}

export function answerTo(run: Run, item: string): Answer {
  return Object.hasOwn(run.answers, item) ? run.answers[item]! : untouched;
}

export function answer(run: Run, item: string, change: Partial<Answer>): Run {
  return { ...run, answers: { ...run.answers, [item]: { ...answerTo(run, item), ...change } } };
}

/** Answered: done, or not applicable with a reason. */
export function isAnswered({ state, reason }: Answer): boolean {
  return state === 'done' || (state === 'not-applicable' && reason.trim() !== '');
}

/** 合同甲, 合同乙, … 合同癸, 合同11: the first name that is not taken. */
export function nextName(taken: readonly string[]): string {
  const stems = '甲乙丙丁戊己庚辛壬癸';
  for (let index = 0; ; index += 1) {
    const name = `合同${stems[index] ?? index + 1}`;
    if (!taken.includes(name)) return name;
  }
}
