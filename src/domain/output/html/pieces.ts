/** Small pieces of markup that several handlers print. */

import { BOX } from '../../document/added-words.ts';
import { anchorOf } from '../../document/anchor.ts';
import type { Node } from '../../document/nodes.ts';
import { gapAfter } from '../../numbering/numbering.ts';
import { escapeHtml } from './escape.ts';
import type { HtmlState } from './state.ts';

/** `<span class="no">3.2</span> `; empty when the node has no number. */
export function numberSpan(node: Node, { context }: HtmlState): string {
  const label = context.numbering.get(node)?.text;
  return label === undefined ? '' : signSpan(label);
}

/** A number or a sign before words. */
export function signSpan(sign: string): string {
  return `<span class="no">${escapeHtml(sign)}</span>${gapAfter(sign)}`;
}

export const boxSpan = `<span class="box">${BOX}</span> `;

/** ` id="…"` of a node that can be linked to. */
export function idAttribute(node: Node, { context }: HtmlState): string {
  const anchor = anchorOf(node);
  return anchor === undefined ? '' : ` id="${escapeHtml((context.idPrefix ?? '') + anchor)}"`;
}

/** ` href="#…"` to an anchor of the same document. */
export function localHref(anchor: string, { context }: HtmlState): string {
  return ` href="#${escapeHtml((context.idPrefix ?? '') + anchor)}"`;
}

/** A link to the node itself, without words: the page shows a sign and copies the address. Empty where not wanted. */
export function selfLink(node: Node, state: HtmlState): string {
  const anchor = anchorOf(node);
  if (!state.context.anchors || anchor === undefined) return '';
  return `<a class="anchor"${localHref(anchor, state)} aria-label="复制链接"></a>`;
}

/** `<h3 class="article-title" id="…"><span class="no">第三条</span> 标题</h3>` */
export function heading(node: Node & { readonly title: string }, name: string, state: HtmlState): string {
  const tag = `h${Math.min(state.headingLevel, 6)}`;
  const content = numberSpan(node, state) + escapeHtml(node.title) + selfLink(node, state);
  return `<${tag} class="${name}"${idAttribute(node, state)}>${content}</${tag}>`;
}
