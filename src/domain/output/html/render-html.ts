/**
 * The one HTML renderer: reading page, live preview, print page and redline show the same markup, and text is
 * escaped here and nowhere else. One kind of node, one file in `handle/`. No styles, no scripts, no white space
 * between elements, numbers as text.
 *
 * Classes, for the style sheets:
 *
 *     section.chapter > h2.chapter-title          章      section.preamble    首部
 *     section.article[data-kind] > div.article-body > h3.article-title  条    section.signature > div.signature-party  签署页
 *     (ids of chapters, articles and groups stand on their headings, so that search can name the place of a hit)
 *     div.para                                    款      section.group > h2.group-title, div.requirement[data-level]
 *     ol.items, ul.points, ul.boxes > li           项      p.evidence, span.level
 *     span.no     number or bullet                        span.box    box to tick
 *     span.blank  with .w12 (em) and .lines3 when open, .filled, .default; [data-field], [title]
 *     span.nb     blank and punctuation that must not part
 *     a.law[data-law], a.ref, a.term, dfn                 div.choose > div.case > p.case-label, li.open
 *     table.table
 */
import { termUses } from '../../analysis/terms.ts';
import type { Document, Inline, Node, Part } from '../../document/nodes.ts';
import { referenceTexts } from '../../numbering/references.ts';
import { handle } from './handlers.ts';
import { inlineHtml } from './inline.ts';
import type { HtmlContext, HtmlState } from './state.ts';

/** The whole document, without an element around it. */
export function renderHtml(document: Document, context: HtmlContext): string {
  return nodes(document.children, stateFor(document, context));
}

/** The same, one string for each block of the document: a preview replaces only those that changed. */
export function renderBlocks(document: Document, context: HtmlContext): string[] {
  const state = stateFor(document, context);
  return document.children.map(block => nodes([block], state));
}

/** Parts of a document, such as the content of a note; `document` is the one they stand in. */
export function renderParts(parts: readonly Part[], document: Document, context: HtmlContext): string {
  return nodes(parts, stateFor(document, context));
}

function stateFor(document: Document, context: HtmlContext): HtmlState {
  return {
    context,
    references: referenceTexts(document, context.numbering, context.annexes),
    termUses: termUses(document),
    headingLevel: context.headingLevel ?? 2,
    nodes,
    inline,
  };
}

function nodes(children: readonly Node[], state: HtmlState, lead?: string): string {
  const [first, ...rest] = children;
  if (!lead) return children.map(child => one(child, state)).join('');
  if (first?.type === 'line' || first?.type === 'item') {
    return one(first, state, lead) + nodes(rest, state);
  }
  return `<p>${lead.trimEnd()}</p>${nodes(children, state)}`;
}

function inline(children: readonly Inline[], state: HtmlState): string {
  return inlineHtml(children, state, handle);
}

function one(node: Node, state: HtmlState, lead?: string): string {
  if (node.type === 'document' || node.type === 'row' || node.type === 'cell') return '';
  return handle(node, state, lead ? { lead } : {});
}
