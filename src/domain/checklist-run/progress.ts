/** How far a run is. */
import type { ChecklistItem } from './checklist.ts';
import { answerTo, isAnswered, type Run } from './run.ts';

export interface Progress {
  readonly total: number;
  readonly done: number;
  /** Not applicable, with a reason. */
  readonly notApplicable: number;
  /** Requirements of level `must` that are not answered. */
  readonly mustOpen: readonly ChecklistItem[];
  /** Marked 不适用 without the reason. */
  readonly reasonMissing: readonly ChecklistItem[];
}

export function progressOf(run: Run): Progress {
  const { items } = run.checklist;
  const answered = items.filter(item => isAnswered(answerTo(run, item.id)));
  const done = answered.filter(item => answerTo(run, item.id).state === 'done').length;
  const open = items.filter(item => !answered.includes(item));
  return {
    total: items.length,
    done,
    notApplicable: answered.length - done,
    mustOpen: open.filter(item => item.level === 'must'),
    reasonMissing: open.filter(item => answerTo(run, item.id).state === 'not-applicable'),
  };
}

/** 已核对 5/20（完成 4，不适用 1）；必须的还有 8 项。 */
export function progressWords({ total, done, notApplicable, mustOpen }: Progress): string {
  const detail = notApplicable ? `（完成 ${done}，不适用 ${notApplicable}）` : '';
  const must = mustOpen.length ? `必须的还有 ${mustOpen.length} 项` : '必须的都已核对';
  return `已核对 ${done + notApplicable}/${total}${detail}；${must}`;
}
