import type { CitationLink } from '../../../document/nodes.ts';
import { citationKey } from '../../../law/citation.ts';
import { escapeHtml } from '../escape.ts';
import type { Handle } from '../state.ts';

export const citation: Handle<CitationLink> = (node, state) => {
  const words = state.inline(node.children, state);
  const href = state.context.lawHref(node.citation);
  if (href === undefined) return words;
  return `<a class="law" href="${escapeHtml(href)}" data-law="${escapeHtml(citationKey(node.citation))}">${words}</a>`;
};
