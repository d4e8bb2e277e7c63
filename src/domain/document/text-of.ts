/** The words of inline content, the same for every output that prints plain text. */
import type { Blank, Inline, Reference } from './nodes.ts';

/** How the two kinds of inline node are spelled that hold no words of their own. */
export interface Spelling {
  blank(node: Blank): string;
  reference(node: Reference): string;
}

/** A defined term stands in quotation marks where it is defined. */
export const TERM_OPEN = '“';
export const TERM_CLOSE = '”';

export function textOf(inlines: readonly Inline[], spelling: Spelling): string {
  return inlines.map(inline => one(inline, spelling)).join('');
}

function one(inline: Inline, spelling: Spelling): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'blank':
      return spelling.blank(inline);
    case 'reference':
      return spelling.reference(inline);
    case 'term':
      return TERM_OPEN + textOf(inline.children, spelling) + TERM_CLOSE;
    default:
      return textOf(inline.children, spelling);
  }
}

/** The author's words only: answers count, open blanks and references do not. */
export function wordsOf(inlines: readonly Inline[]): string {
  return textOf(inlines, { blank: node => node.value ?? '', reference: () => '' });
}
