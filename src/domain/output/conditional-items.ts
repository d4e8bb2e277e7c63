/** A condition between the items of a list, as a condition that holds lists: no output can nest it otherwise. */
import type { Conditional, Item, List, Part } from '../document/nodes.ts';

export function withLists(node: Conditional<Item>, style: List['style']): Conditional<Part> {
  const list = (children: readonly Item[]): List[] =>
    children.length ? [{ type: 'list', style, children }] : [];
  if (node.type !== 'choose') return { ...node, children: list(node.children) };
  return { ...node, cases: node.cases.map(branch => ({ ...branch, children: list(branch.children) })) };
}
