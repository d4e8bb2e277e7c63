import type { Line } from '../../../document/nodes.ts';
import type { Handle } from '../state.ts';

export const line: Handle<Line> = (node, state, { lead = '' }) =>
  `<p>${lead}${state.inline(node.children, state)}</p>`;
