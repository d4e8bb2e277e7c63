/** The name under which a node can be linked to: on the page, in the PDF and in the Word file. */
import type { Node } from './nodes.ts';

/** Anchor of a node with a permanent id. Terms have a name space of their own. */
export function anchorOf(node: Node): string | undefined {
  if (node.type === 'term') return termAnchor(node.id);
  if (!('id' in node) || !node.id) return undefined;
  return node.id;
}

export function termAnchor(id: string): string {
  return `term-${id}`;
}
