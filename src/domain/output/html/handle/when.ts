import { whenWords } from '../../../document/added-words.ts';
import type { Node, When } from '../../../document/nodes.ts';
import { escapeHtml } from '../escape.ts';
import { boxSpan } from '../pieces.ts';
import type { Handle } from '../state.ts';

/** Text that depends on a flag which is still open: a box to tick. */
export const when: Handle<When<Node>> = (node, state) => {
  const label = `<p class="case-label">${boxSpan}${escapeHtml(whenWords(node))}</p>`;
  return `<div class="choose"><div class="case">${label}${state.nodes(node.children, state)}</div></div>`;
};
