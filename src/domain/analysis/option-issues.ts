/** Cases that no choice leads to, and options that decide nothing. Missing cases: `combination-issues.ts`. */
import { visit } from '../document/visit.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Template } from '../template/template.ts';
import { placeOf } from './place.ts';
import { suggest } from './suggest.ts';

export function optionIssues({ body, meta, file }: Template): Issue[] {
  const issues: Issue[] = [];
  const used = new Set<string>();
  visit(body, node => {
    if (node.type === 'when') used.add(node.field);
    if (node.type !== 'choose') return;
    used.add(node.by);
    const option = meta.options[node.by];
    if (!option) return;
    const known = option.cases.map(item => item.value);
    const seen = new Set<string>();
    for (const branch of node.cases) {
      const at = placeOf(file, branch);
      if (!known.includes(branch.is)) {
        const message = `选项“${option.label}”没有 ${branch.is} 这个值。`;
        issues.push(makeIssue('case-unknown', message, { hint: suggest(branch.is, known), at }));
      } else if (seen.has(branch.is)) {
        const hint = '把两段文字合成一段。';
        issues.push(makeIssue('case-duplicate', `<Case is="${branch.is}"> 写了两次。`, { hint, at }));
      }
      seen.add(branch.is);
    }
  });
  for (const [path, option] of Object.entries(meta.options)) {
    if (used.has(path)) continue;
    const hint =
      option.type === 'flag'
        ? `用 <When field="${path}"> 用上它，或者删去。`
        : `用 <Choose by="${path}"> 用上它，或者删去。`;
    issues.push(
      makeIssue('option-unused', `选项 ${path}（${option.label}）没有用到。`, { hint, at: placeOf(file) }),
    );
  }
  return issues;
}
