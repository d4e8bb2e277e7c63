/** Wording and punctuation of a whole template. */
import type { Node } from '../document/nodes.ts';
import { closest, visit } from '../document/visit.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Template } from '../template/template.ts';
import { placeOf } from './place.ts';
import { plainProse, proseProblems } from './prose.ts';
import { type LineProse, proseOf } from './prose-of.ts';

export function textIssues({ body, file }: Template): Issue[] {
  const issues: Issue[] = [];
  visit(body, (node, ancestors) => {
    // The signature page words itself.
    if (node.type === 'signature') return 'skip';
    const where = closest(ancestors, 'note') ? 'note' : 'contract';
    for (const prose of proseIn(node)) {
      for (const { code, index, message, hint } of proseProblems(prose, where)) {
        const at = prose.positionAt(index);
        issues.push(makeIssue(code, message, { hint, at: placeOf(file, at ? { at } : undefined) }));
      }
    }
    return undefined;
  });
  return issues;
}

function proseIn(node: Node): LineProse[] {
  switch (node.type) {
    case 'line':
    case 'cell':
      return [proseOf(node.children)];
    case 'chapter':
    case 'article':
    case 'group':
      return [{ ...plainProse(node.title), positionAt: () => node.at }];
    case 'requirement':
      return [{ ...plainProse(node.evidence), positionAt: () => node.at }];
    default:
      return [];
  }
}
