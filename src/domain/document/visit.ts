/** Walking the tree: the one place that knows where each kind of node keeps its children. */
import type { Node } from './nodes.ts';

export type NodeType = Node['type'];
export type NodeOf<T extends NodeType> = Extract<Node, { readonly type: T }>;

/** Children in reading order; of a Choose the children of all cases. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'text':
    case 'blank':
    case 'reference':
      return [];
    case 'choose':
      return node.cases.flatMap((branch): readonly Node[] => branch.children);
    case 'table':
      return [...node.header, ...node.rows];
    case 'row':
      return node.cells;
    case 'signature':
      return node.parties.flatMap(party => party.lines);
    default:
      return node.children;
  }
}

/**
 * Visits `node` and everything below it in reading order. `ancestors` runs from the outermost node to the
 * parent and is only valid during the call. Children are left out when `enter` returns `'skip'`.
 */
export function visit(
  node: Node,
  enter: (node: Node, ancestors: readonly Node[]) => unknown,
  ancestors: Node[] = [],
): void {
  if (enter(node, ancestors) === 'skip') return;
  ancestors.push(node);
  for (const child of childrenOf(node)) visit(child, enter, ancestors);
  ancestors.pop();
}

/** Every node of one kind at or below `node`, in reading order. */
export function nodesOfType<T extends NodeType>(node: Node, type: T): NodeOf<T>[] {
  const found: NodeOf<T>[] = [];
  visit(node, child => {
    if (isType(child, type)) found.push(child);
  });
  return found;
}

function isType<T extends NodeType>(node: Node, type: T): node is NodeOf<T> {
  return node.type === type;
}

/** The innermost ancestor of one kind. */
export function closest<T extends NodeType>(ancestors: readonly Node[], type: T): NodeOf<T> | undefined {
  for (let index = ancestors.length - 1; index >= 0; index -= 1) {
    const ancestor = ancestors[index]!;
    if (isType(ancestor, type)) return ancestor;
  }
  return undefined;
}
