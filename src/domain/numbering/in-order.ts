/** Counting through conditions that are still open. */
import type { Node } from '../document/nodes.ts';

/**
 * Hands every child that is not a condition to `each`, in reading order. The cases of a Choose all start from the
 * same counts, and counting goes on from the largest that a case reached, because only one of them will stand.
 * A When counts as present; an Each counts once.
 */
export function inOrder<C extends Record<string, number>>(
  children: readonly Node[],
  counters: C,
  each: (child: Node) => void,
): void {
  for (const child of children) {
    if (child.type === 'when' || child.type === 'each') inOrder(child.children, counters, each);
    else if (child.type !== 'choose') each(child);
    else {
      const start = { ...counters };
      const reached = { ...counters };
      for (const branch of child.cases) {
        Object.assign(counters, start);
        inOrder(branch.children, counters, each);
        for (const key in reached) reached[key] = Math.max(reached[key]!, counters[key]!) as C[typeof key];
      }
      Object.assign(counters, reached);
    }
  }
}
