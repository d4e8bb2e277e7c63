import type { Article } from '../../../document/nodes.ts';
import { escapeHtml } from '../escape.ts';
import { heading } from '../pieces.ts';
import type { Handle } from '../state.ts';

export const article: Handle<Article> = (node, state) => {
  const { afterArticle, numbering } = state.context;
  const kind = node.kind === undefined ? '' : ` data-kind="${escapeHtml(node.kind)}"`;
  const body = heading(node, 'article-title', state) + state.nodes(node.children, state);
  const after = afterArticle?.(node, numbering) ?? '';
  return `<section class="article"${kind}><div class="article-body">${body}</div>${after}</section>`;
};
