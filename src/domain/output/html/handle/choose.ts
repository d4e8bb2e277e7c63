import { caseWords } from '../../../document/added-words.ts';
import type { Choose, Node } from '../../../document/nodes.ts';
import { escapeHtml } from '../escape.ts';
import { boxSpan } from '../pieces.ts';
import type { Handle } from '../state.ts';

/** A choice that is still open: every case with a box to tick. */
export const choose: Handle<Choose<Node>> = (node, state) => {
  const cases = node.cases.map(branch => {
    const label = `<p class="case-label">${boxSpan}${escapeHtml(caseWords(branch))}</p>`;
    return `<div class="case">${label}${state.nodes(branch.children, state)}</div>`;
  });
  return `<div class="choose" role="group" aria-label="${escapeHtml(node.label)}">${cases.join('')}</div>`;
};
