import type { Item } from '../../../document/nodes.ts';
import type { Handle } from '../state.ts';

export const item: Handle<Item> = (node, state, { lead = '' }) =>
  `<li>${state.nodes(node.children, state, lead)}</li>`;
