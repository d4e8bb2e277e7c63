/** Notes beside articles as comments of Word. */

import { listSigns, underscores } from '../../document/added-words.ts';
import type { Node, Note, Risk, Stance } from '../../document/nodes.ts';
import { textOf } from '../../document/text-of.ts';
import type { Numbering } from '../../numbering/numbering.ts';
import { numberAndGap } from '../../numbering/numbering.ts';
import { type Inline, paragraph, type Range, run } from './model.ts';
import type { ReferenceWriter } from './targets.ts';

const stances: Readonly<Record<Stance, string>> = {
  neutral: '中立',
  'party-a': '甲方立场',
  'party-b': '乙方立场',
};
const risks: Readonly<Record<Risk, string>> = { high: '风险高', medium: '风险中', low: '风险低' };

/** `date` is that of the release; a comment of a draft has none. */
export function noteComments(
  notes: readonly Note[],
  numbering: Numbering,
  reference: ReferenceWriter,
  date: string | undefined,
): Range[] {
  return notes.map(({ stance, risk, children }) => ({
    kind: 'comment',
    author: `明约（${stances[stance]}，${risks[risk]}）`,
    initials: '明约',
    ...(date ? { date: `${date}T00:00:00Z` } : {}),
    body: lines(children, numbering, reference).map(text => paragraph('CommentText', [run(text)])),
  }));
}

/** Each line with the sign or number of its item; a comment has no lists of its own. */
function lines(
  nodes: readonly Node[],
  numbering: Numbering,
  reference: ReferenceWriter,
  lead = '',
): string[] {
  const spelling = {
    blank: underscores,
    reference: ({ to }: { readonly to: string }) => reference(to).map(shown).join(''),
  };
  return nodes.flatMap((node, index) => {
    const first = index === 0 ? lead : '';
    if (node.type === 'line') return [first + textOf(node.children, spelling)];
    if (node.type === 'item') return lines(node.children, numbering, reference, first);
    if (node.type !== 'list') return 'children' in node ? lines(node.children, numbering, reference) : [];
    const sign = listSigns[node.style];
    return node.children.flatMap(item =>
      lines([item], numbering, reference, sign ? `${sign} ` : numberAndGap(item, numbering)),
    );
  });
}

function shown(inline: Inline): string {
  if (inline.type === 'run') return inline.text;
  if (inline.type === 'field') return inline.result;
  return inline.type === 'link' ? inline.children.map(shown).join('') : '';
}
