import { termAnchor } from '../../../document/anchor.ts';
import type { Text } from '../../../document/nodes.ts';
import { escapeHtml } from '../escape.ts';
import { localHref } from '../pieces.ts';
import type { Handle } from '../state.ts';

/** Words; the first use of a defined term in an article leads to the definition. */
export const text: Handle<Text> = (node, state, { from = 0, to = node.value.length }) => {
  let html = '';
  let done = from;
  for (const { start, end, term } of state.termUses.get(node) ?? []) {
    if (start < done || end > to) continue;
    const link = `<a class="term"${localHref(termAnchor(term.id), state)}>`;
    html += `${escapeHtml(node.value.slice(done, start))}${link}${escapeHtml(node.value.slice(start, end))}</a>`;
    done = end;
  }
  return html + escapeHtml(node.value.slice(done, to));
};
