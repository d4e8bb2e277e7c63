/** `laws/<id>.yaml` → Law. */
import type { Issue } from '../issue/issue.ts';
import type { Law } from '../law/law.ts';
import { lawSchema } from '../template/schema.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkFrontMatter } from './front-matter-issues.ts';

export function parseLaw(text: string, file: string): { law?: Law; issues: readonly Issue[] } {
  const front = readFrontMatter(`---\n${text.trimEnd()}\n---\n`, file);
  const shift = (issue: Issue): Issue =>
    issue.at?.line ? { ...issue, at: { ...issue.at, line: issue.at.line - 1 } } : issue;
  if (front.data === undefined) return { issues: front.issues.map(shift) };
  const { data, issues } = checkFrontMatter(front, lawSchema);
  if (!data) return { issues: issues.map(shift) };
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return { law: { id, ...data } as Law, issues: [] };
}
