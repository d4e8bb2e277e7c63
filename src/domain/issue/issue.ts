/**
 * An Issue says that content or input is wrong. It is data, not an exception: every reader of content
 * collects all issues and goes on, so that an author sees everything at once.
 */
import type { Citation } from '../law/citation.ts';
import type { IssueCode } from './catalogue.ts';
import type { IssueKind } from './kind.ts';

export type Severity = IssueKind['severity'];

/** Where something stands. `file` is relative to `src/content`; `line` and `column` count from 1 in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Issue {
  /** Permanent kebab-case word; a key of `issueCatalogue`. */
  readonly code: IssueCode;
  readonly severity: Severity;
  /** What happened, one Chinese sentence with the values concerned. */
  readonly message: string;
  /** What to do, with the values that would have worked. */
  readonly hint?: string;
  readonly at?: Place;
  readonly citations?: readonly Citation[];
}

/** Sorts by file, line, column and code, so that two runs print the same list. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...issues].sort(
    (a, b) =>
      order(a.at?.file ?? '', b.at?.file ?? '') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      order(a.code, b.code),
  );
}

/** One issue as a person reads it in a terminal: place and message, then the hint on a line of its own. */
export function formatIssue(issue: Issue): string {
  const { file, line, column } = issue.at ?? { file: '' };
  const place = [file, line, column].filter(part => part !== undefined && part !== '').join(':');
  const mark = issue.severity === 'warning' ? '（提醒）' : '';
  const head = `${place}${place ? '  ' : ''}${mark}${issue.message}  [${issue.code}]`;
  return issue.hint ? `${head}\n  ${issue.hint}` : head;
}
