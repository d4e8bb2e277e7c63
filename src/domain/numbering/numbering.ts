/** Numbers beside the tree: a table from node to label, so that the tree itself never holds a number. */
import type { Node } from '../document/nodes.ts';

export interface NumberLabel {
  /** The number as printed: 第三条, 3.2, （1）, ①. */
  readonly text: string;
  /** The counts that lead here: `[3, 2, 1]` is article 3, paragraph 2, item 1. Chapters and groups count by themselves. */
  readonly path: readonly number[];
  /** What a reference calls the place: 第三条, 第3.2款. Only for nodes that can be referred to. */
  readonly reference?: string;
}

/** Keyed by node identity: a label belongs to one document, not to a node that looks the same. */
export type Numbering = ReadonlyMap<Node, NumberLabel>;

/** What stands between a number and the words after it: nothing where a full-width sign already leaves room. */
export function gapAfter(label: string): '' | ' ' {
  return /[、）〕\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]$/.test(label) ? '' : ' ';
}

/** Number of a node with the room after it; empty when it has none. */
export function numberAndGap(node: Node, numbering: Numbering): string {
  const label = numbering.get(node)?.text;
  return label === undefined ? '' : label + gapAfter(label);
}
