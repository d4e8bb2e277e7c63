/** Words of the tree as runs of Word. */
import type { Inline as Node } from '../../document/nodes.ts';
import { TERM_CLOSE, TERM_OPEN } from '../../document/text-of.ts';
import { type BlankRoom, blankRuns } from './blank.ts';
import type { BlankWriter } from './control.ts';
import { type Inline, type Look, run } from './model.ts';
import type { ReferenceWriter } from './targets.ts';

export interface InlineWriters {
  readonly reference: ReferenceWriter;
  /** Content controls; absent where blanks are paper. */
  readonly control?: BlankWriter;
}

export function inlines(nodes: readonly Node[], writers: InlineWriters, room: BlankRoom = 'line'): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) for (const inline of one(node, writers, room)) append(out, inline);
  return out;
}

function one(node: Node, writers: InlineWriters, room: BlankRoom, look?: Look): Inline[] {
  const inside = (children: readonly Node[], as = look) =>
    children.flatMap(child => one(child, writers, room, as));
  switch (node.type) {
    case 'text':
      return [run(node.value, look)];
    case 'blank':
      return writers.control?.(node, look) ?? blankRuns(node, room, look);
    case 'reference':
      return writers.reference(node.to, look);
    case 'term':
      return [run(TERM_OPEN, BOLD), ...inside(node.children, BOLD), run(TERM_CLOSE, BOLD)];
    case 'strong':
      return inside(node.children, BOLD);
    default:
      return inside(node.children);
  }
}

const BOLD: Look = { bold: true };

/** Neighbouring runs of the same look become one. */
function append(out: Inline[], inline: Inline): void {
  const last = out.at(-1);
  if (inline.type !== 'run' || last?.type !== 'run') out.push(inline);
  else if (last.look?.bold !== inline.look?.bold || last.look?.underline !== inline.look?.underline)
    out.push(inline);
  else out[out.length - 1] = { ...last, text: last.text + inline.text };
}
