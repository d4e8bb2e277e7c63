/** Ids that clash or that say a number. */
import { anchorOf } from '../document/anchor.ts';
import { visit } from '../document/visit.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Template } from '../template/template.ts';
import { placeOf } from './place.ts';

/** Ids that the pages themselves use. */
const RESERVED = /^(?:main|hint|copy-status|theme-toggle|search-.+|annex-.+)$/;

/** Every anchor of a document must be its own; an annex shares the name space of references. */
export function idIssues({ body, meta, file }: Template): Issue[] {
  const issues: Issue[] = [];
  const first = new Map<string, string>(meta.annexes.map(({ id }) => [id, '附件']));
  visit(body, node => {
    const anchor = anchorOf(node);
    if (anchor === undefined || !('id' in node)) return;
    const earlier = RESERVED.test(anchor) ? '页面自己' : first.get(anchor);
    const at = placeOf(file, node);
    if (earlier !== undefined) {
      issues.push(
        makeIssue('id-duplicate', `id ${node.id} 已经用过（${earlier}）。`, {
          hint: '给其中一处换一个 id。',
          at,
        }),
      );
    }
    first.set(anchor, earlier ?? (node.at ? `第${node.at.line}行` : '前面'));
    if (/-\d+$/.test(anchor)) {
      issues.push(
        makeIssue('id-numbered', `id ${node.id} 以序号结尾。`, {
          hint: '用内容命名，例如 payment-schedule。',
          at,
        }),
      );
    }
  });
  return issues;
}
