/** Words of references (引用): 第三条, 第3.2款, 附件一《客户信息保护制度》. */
import type { Document } from '../document/nodes.ts';
import { closest, visit } from '../document/visit.ts';
import { numeral } from '../text/numerals.ts';
import type { Numbering } from './numbering.ts';

/** An annex as the contract names it, in the order in which it is attached. */
export interface AnnexTitle {
  readonly id: string;
  readonly title: string;
}

/** `index` counts from 0. */
export function annexLabel(index: number): string {
  return `附件${numeral(index + 1)}`;
}

/**
 * Text of a reference to each id of the document and to each annex. A paragraph that has no number, because it is
 * the only one of its article, is called by its article. Ids without an entry cannot be referred to.
 */
export function referenceTexts(
  document: Document,
  numbering: Numbering,
  annexes: readonly AnnexTitle[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  annexes.forEach((annex, index) => {
    texts.set(annex.id, `${annexLabel(index)}《${annex.title}》`);
  });
  visit(document, (node, ancestors) => {
    if (!('id' in node) || node.type === 'term' || !node.id) return;
    const article = closest(ancestors, 'article');
    const text = numbering.get(node)?.reference ?? (article && numbering.get(article)?.reference);
    if (text !== undefined) texts.set(node.id, text);
  });
  return texts;
}

/** Printed where a reference leads nowhere. The checks keep it out of every published document. */
export function missingReference(id: string): string {
  return `〔没有条款 ${id}〕`;
}
