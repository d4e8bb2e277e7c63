/** Reports that stay on this machine until they are deleted. */

import type { CheckUpRecord } from '../../../domain/review/record.ts';
import type { Finding } from '../../../domain/review/rule.ts';
import { newId } from '../shared/new-id.ts';
import { store } from '../store.ts';
import type { Checked } from './messages.ts';

export interface Mark {
  readonly state: 'done' | 'not-applicable';
  /** Why it does not apply. */
  readonly reason: string;
}

/** `title`, `on` and `outcomes` are read by checklists. */
export interface StoredReport extends CheckUpRecord, Pick<Checked, 'problems' | 'nearest'> {
  readonly id: string;
  /** Of the file, or 粘贴的文字. */
  readonly source: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** By index of the finding. */
  readonly marks: Readonly<Record<number, Mark>>;
}

export const reports = store<StoredReport>('reports');

export async function listReports(): Promise<StoredReport[]> {
  return (await reports.list()).sort((a, b) => b.changed - a.changed);
}

export function newReport({ record, problems, nearest }: Checked, source: string): StoredReport {
  return {
    ...record,
    title: record.title || source,
    problems,
    ...(nearest ? { nearest } : {}),
    id: newId(),
    source,
    changed: Date.now(),
    marks: {},
  };
}

/** 已处理; 不适用：…… */
export function remarkOf(mark: Mark | undefined): string | undefined {
  if (!mark) return undefined;
  return mark.state === 'done' ? '已处理' : `不适用：${mark.reason}`;
}

export function remarksOf({ findings, marks }: StoredReport): ReadonlyMap<Finding, string> {
  return new Map(
    findings.flatMap((finding, index) => {
      const remark = remarkOf(marks[index]);
      return remark === undefined ? [] : [[finding, remark] as const];
    }),
  );
}
