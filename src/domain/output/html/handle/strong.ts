import type { Strong } from '../../../document/nodes.ts';
import type { Handle } from '../state.ts';

export const strong: Handle<Strong> = (node, state) =>
  `<strong>${state.inline(node.children, state)}</strong>`;
