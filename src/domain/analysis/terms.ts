/** Defined terms (术语) and where they are first used. */
import type { Document, Node, Term, Text } from '../document/nodes.ts';
import { wordsOf } from '../document/text-of.ts';
import { closest, nodesOfType, visit } from '../document/visit.ts';

export interface DefinedTerm {
  readonly id: string;
  readonly text: string;
  readonly node: Term;
  /** Article of the definition; absent in the preamble. */
  readonly article?: string;
}

/** Terms in the order of their definitions. */
export function definedTerms(document: Document): DefinedTerm[] {
  const terms: DefinedTerm[] = [];
  visit(document, (node, ancestors) => {
    if (node.type !== 'term') return;
    const article = closest(ancestors, 'article');
    terms.push({
      id: node.id,
      text: wordsOf(node.children),
      node,
      ...(article ? { article: article.id } : {}),
    });
  });
  return terms;
}

/** A stretch of a text node, in UTF-16 units, that uses a term. */
export interface TermUse {
  readonly start: number;
  readonly end: number;
  readonly term: DefinedTerm;
}

export type TermUses = ReadonlyMap<Text, readonly TermUse[]>;

/**
 * The first use of each term in each article other than the one that defines it. Of two terms that begin at one
 * place the longer is meant. Words inside definitions, citations, notes and answers are not uses.
 */
export function termUses(document: Document): TermUses {
  const terms = new Map(definedTerms(document).map(term => [term.text, term]));
  terms.delete('');
  const uses = new Map<Text, TermUse[]>();
  if (terms.size === 0) return uses;
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escapeRegExp).join('|'), 'g');

  for (const article of nodesOfType(document, 'article')) {
    const seen = new Set<DefinedTerm>();
    visit(article, node => {
      if (isApart(node)) return 'skip';
      if (node.type !== 'text') return undefined;
      for (const match of node.value.matchAll(pattern)) {
        const term = terms.get(match[0])!;
        if (seen.has(term) || term.article === article.id) continue;
        seen.add(term);
        const use = { start: match.index, end: match.index + match[0].length, term };
        uses.set(node, [...(uses.get(node) ?? []), use]);
      }
      return undefined;
    });
  }
  return uses;
}

function isApart(node: Node): boolean {
  return node.type === 'term' || node.type === 'citation' || node.type === 'note';
}

function escapeRegExp(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
