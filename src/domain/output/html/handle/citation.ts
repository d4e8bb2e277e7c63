import type { CitationLink } from '../../../document/nodes.ts';
import { citationKey } from '../../../law/citation.ts';
import { escapeHtml } from '../escape.ts';
import type { Handle } from '../state.ts';

export const citation: Handle<CitationLink> = (node, state) => {
  const href = escapeHtml(state.context.lawHref(node.citation));
  const key = escapeHtml(citationKey(node.citation));
  return `<a class="law" href="${href}" data-law="${key}">${state.inline(node.children, state)}</a>`;
};
