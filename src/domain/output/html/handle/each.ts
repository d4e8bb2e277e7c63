import type { Each, Node } from '../../../document/nodes.ts';
import type { Handle } from '../state.ts';

/** Only an unfilled template still has it: its text stands once. */
export const each: Handle<Each<Node>> = (node, state) => state.nodes(node.children, state);
