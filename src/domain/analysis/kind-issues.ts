/** Clause kinds: those a contract must have, and those that do not exist. */
import { nodesOfType } from '../document/visit.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Template } from '../template/template.ts';
import { placeOf } from './place.ts';
import { suggest } from './suggest.ts';

/** `known` holds the kinds that are described in `clauses`. */
export function kindIssues({ body, meta, file }: Template, known: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  const present = new Set<string>();
  for (const article of nodesOfType(body, 'article')) {
    const at = placeOf(file, article);
    if (article.kind !== undefined) present.add(article.kind);
    if (article.kind === undefined && meta.type === 'contract') {
      issues.push(
        makeIssue('kind-absent', `“${article.title}”没有写 kind。`, { hint: suggest(article.id, known), at }),
      );
    } else if (article.kind !== undefined && !known.has(article.kind)) {
      issues.push(
        makeIssue('kind-unknown', `没有 ${article.kind} 这种条款类型。`, {
          hint: suggest(article.kind, known),
          at,
        }),
      );
    }
  }
  for (const kind of meta.kinds) {
    const at = placeOf(file);
    if (!known.has(kind)) {
      const hint = suggest(kind, known);
      issues.push(makeIssue('kind-unknown', `卷首 kinds 里的 ${kind} 不是条款类型。`, { hint, at }));
    } else if (!present.has(kind)) {
      const hint = `补上 <Article … kind="${kind}" …>，或者从 kinds 里删去。`;
      issues.push(makeIssue('kind-missing', `缺少 ${kind} 类的条款。`, { hint, at }));
    }
  }
  return issues;
}
