/** References that lead nowhere, whatever is chosen. */
import { nodesOfType } from '../document/visit.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { number } from '../numbering/number.ts';
import { referenceTexts } from '../numbering/references.ts';
import { styleFor } from '../numbering/styles.ts';
import type { Template } from '../template/template.ts';
import { placeOf } from './place.ts';
import { suggest } from './suggest.ts';

export function referenceIssues({ body, meta, file }: Template): Issue[] {
  const known = referableIds(body, meta);
  return nodesOfType(body, 'reference')
    .filter(node => !known.has(node.to))
    .map(node =>
      makeIssue('reference-dangling', `引用的条款 ${node.to} 不存在。`, {
        hint: `${suggest(node.to, known, '可引用的条款')}改用其一，或者给目标的条、款加上 id。`,
        at: placeOf(file, node),
      }),
    );
}

/** Ids that a reference can name: numbered places of the document and its annexes. */
export function referableIds(body: Template['body'], meta: Template['meta']): ReadonlySet<string> {
  const annexes = meta.annexes.map(({ id }) => ({ id, title: '' }));
  return new Set(referenceTexts(body, number(body, styleFor(meta.type)), annexes).keys());
}
