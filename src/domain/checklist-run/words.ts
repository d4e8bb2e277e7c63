/** Words for levels, states and records; the same on the page, in print and in every file. */
import type { RequirementLevel } from '../document/nodes.ts';
import { formatDate } from '../text/dates.ts';
import type { Answer, CheckedBy, State } from './run.ts';

export const levelNames: Readonly<Record<RequirementLevel, string>> = {
  must: '必须',
  should: '应当',
  may: '建议',
};

export const stateNames: Readonly<Record<State, string>> = {
  open: '未完成',
  done: '完成',
  'not-applicable': '不适用',
};

/** Signs beside the words, for paper. */
export const stateSigns: Readonly<Record<State, string>> = { open: '☐', done: '☑', 'not-applicable': '☒' };

/** 完成; 不适用：没有境外接收方. */
export function resultWords({ state, reason }: Pick<Answer, 'state' | 'reason'>): string {
  if (state !== 'not-applicable') return stateNames[state];
  return `${stateNames[state]}：${reason.trim() || '（没有写原因）'}`;
}

export function checkedByWords({ report, on, findings }: CheckedBy): string {
  const found = findings ? `发现 ${findings} 处，见体检报告` : '没有发现问题';
  return `合同体检${found}（${report}，按${formatDate(on)}的法律）`;
}

/** 负责人：…, 日期：…, 备注：…: what was recorded beside the result, without the files. */
export function recordWords({ person, date, note, checkedBy, reopened }: Answer): string[] {
  return [
    ...(person.trim() ? [`负责人：${person.trim()}`] : []),
    ...(date ? [`日期：${formatDate(date)}`] : []),
    ...(note.trim() ? [`备注：${note.trim()}`] : []),
    ...(checkedBy ? [checkedByWords(checkedBy)] : []),
    ...(reopened ? [`清单更新后重新核对；按版本 ${reopened.version} 的结果是${resultWords(reopened)}`] : []),
  ];
}
