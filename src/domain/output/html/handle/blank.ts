import { openForm } from '../../../document/added-words.ts';
import type { Blank } from '../../../document/nodes.ts';
import { escapeHtml, escapeLines } from '../escape.ts';
import type { Handle } from '../state.ts';

/** A no-break space keeps an open blank in the tags of a PDF; its width is a class, because the CSP allows no styles. */
export const blank: Handle<Blank> = (node, { context }) => {
  const path = context.fieldPaths ? ` data-field="${escapeHtml(node.path)}"` : '';
  const field = `${path} title="${escapeHtml(node.label)}"`;
  if (node.value !== undefined) {
    const names = node.isDefault ? 'blank filled default' : 'blank filled';
    return `<span class="${names}"${field}>${escapeLines(node.value)}</span>`;
  }
  const pieces = openForm(node);
  const html = pieces.map((piece, index) => {
    if (typeof piece === 'string') return escapeHtml(piece);
    const lines = node.lines === undefined ? '' : ` lines${node.lines}`;
    return `<span class="blank w${piece}${lines}"${index === 0 ? field : ''}>\u00a0</span>`;
  });
  return pieces.length === 1 ? html.join('') : `<span class="nb">${html.join('')}</span>`;
};
