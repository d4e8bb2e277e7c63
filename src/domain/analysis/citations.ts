/** Citations (援引) of a document: which words rest on which article of law. */
import type { CitationLink, Document } from '../document/nodes.ts';
import { wordsOf } from '../document/text-of.ts';
import { closest, visit } from '../document/visit.ts';
import type { Citation } from '../law/citation.ts';

export interface CitationUse {
  readonly citation: Citation;
  readonly node: CitationLink;
  /** The linked words. */
  readonly text: string;
  /** Article of the document in which it stands. */
  readonly article?: string;
  /** True in a note, which explains and is not part of the contract. */
  readonly inNote: boolean;
}

/** In reading order. */
export function citationsOf(document: Document): CitationUse[] {
  const uses: CitationUse[] = [];
  visit(document, (node, ancestors) => {
    if (node.type !== 'citation') return;
    const article = closest(ancestors, 'article');
    uses.push({
      citation: node.citation,
      node,
      text: wordsOf(node.children),
      ...(article ? { article: article.id } : {}),
      inNote: closest(ancestors, 'note') !== undefined,
    });
  });
  return uses;
}
