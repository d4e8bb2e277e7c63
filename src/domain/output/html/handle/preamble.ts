import type { Preamble } from '../../../document/nodes.ts';
import type { Handle } from '../state.ts';

export const preamble: Handle<Preamble> = (node, state) =>
  `<section class="preamble">${state.nodes(node.children, state)}</section>`;
