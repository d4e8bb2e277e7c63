/** The frame of a contract: at most one preamble, in front; a signature page, at the end. */
import type { Block } from '../document/nodes.ts';
import { nodesOfType } from '../document/visit.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Template } from '../template/template.ts';
import { placeOf } from './place.ts';

export function frameIssues({ body, meta, file }: Template): Issue[] {
  const issues: Issue[] = [];
  body.children.forEach((block, index) => {
    if (index > 0 && holds(block, 'preamble')) {
      issues.push(
        makeIssue('preamble-misplaced', '首部不在正文最前面，或者写了不止一个。', {
          hint: '只写一个 <Preamble>，放在正文最前面。',
          at: placeOf(file, block),
        }),
      );
    }
  });
  if (meta.type !== 'contract') return issues;
  const signatures = body.children.filter(block => holds(block, 'signature'));
  const last = body.children.at(-1);
  if (!signatures.length) {
    issues.push(
      makeIssue('signature-absent', '合同没有签署页。', {
        hint: `在正文最后写 <Signature parties="${meta.parties.map(({ id }) => id).join(' ')}" />。`,
        at: last ? placeOf(file, last) : { file, line: 1 },
      }),
    );
  } else if (!signatures.includes(last!)) {
    issues.push(
      makeIssue('signature-not-last', '签署页之后还有内容。', {
        hint: '把 <Signature> 移到正文最后；要附的内容写成附件。',
        at: placeOf(file, signatures[0]!),
      }),
    );
  }
  return issues;
}

function holds(block: Block, type: 'preamble' | 'signature'): boolean {
  return nodesOfType(block, type).length > 0;
}
