/** Where a node stands in its source file. */
import type { Position } from '../document/nodes.ts';
import type { Place } from '../issue/issue.ts';

export function placeOf(file: string, node?: { readonly at?: Position }): Place {
  return node?.at ? { file, line: node.at.line, column: node.at.column } : { file };
}
