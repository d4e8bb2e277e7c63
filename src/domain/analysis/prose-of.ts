/** The text of a line as the wording rules read it, with the way back to its nodes. */
import type { Inline, Position } from '../document/nodes.ts';
import { TERM_CLOSE, TERM_OPEN } from '../document/text-of.ts';
import type { Prose } from './prose.ts';
import { OBJECT } from './prose-rules.ts';

interface Segment {
  readonly start: number;
  readonly at?: Position;
}

export interface LineProse extends Prose {
  /** Source position of the node that holds the unit at `index`. */
  positionAt(index: number): Position | undefined;
}

export function proseOf(inlines: readonly Inline[]): LineProse {
  const segments: Segment[] = [];
  let text = '';
  let masked = '';
  const add = (words: string, at: Position | undefined, mask: boolean) => {
    segments.push({ start: text.length, ...(at ? { at } : {}) });
    text += words;
    masked += mask ? OBJECT.repeat(words.length) : words;
  };
  const walk = (nodes: readonly Inline[], mask: boolean) => {
    for (const node of nodes) {
      if (node.type === 'text') add(node.value, node.at, mask);
      else if (node.type === 'blank' || node.type === 'reference') add(OBJECT, node.at, mask);
      else if (node.type === 'term') {
        add(TERM_OPEN, node.at, mask);
        walk(node.children, mask);
        add(TERM_CLOSE, node.at, mask);
      } else walk(node.children, mask || node.type === 'citation');
    }
  };
  walk(inlines, false);
  return { text, masked, positionAt: index => segments.findLast(segment => segment.start <= index)?.at };
}
