/** Makes an issue whose severity is the catalogue's. */
import { type IssueCode, issueCatalogue } from './catalogue.ts';
import type { Issue } from './issue.ts';

export function makeIssue(
  code: IssueCode,
  message: string,
  more: Partial<Pick<Issue, 'severity' | 'hint' | 'at' | 'citations'>> = {},
): Issue {
  return { code, severity: issueCatalogue[code].severity, message, ...more };
}
