import type { Reference } from '../../../document/nodes.ts';
import { missingReference } from '../../../numbering/references.ts';
import { escapeHtml } from '../escape.ts';
import { localHref } from '../pieces.ts';
import type { Handle } from '../state.ts';

export const reference: Handle<Reference> = ({ to }, state) => {
  const words = state.references.get(to);
  if (words === undefined) return `<span class="ref">${escapeHtml(missingReference(to))}</span>`;
  const isAnnex = state.context.annexes.some(annex => annex.id === to);
  const href = isAnnex ? ` href="${escapeHtml(state.context.annexHref(to))}"` : localHref(to, state);
  return `<a class="ref"${href}>${escapeHtml(words)}</a>`;
};
