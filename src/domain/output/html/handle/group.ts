import type { RequirementGroup } from '../../../document/nodes.ts';
import { heading } from '../pieces.ts';
import type { Handle } from '../state.ts';

export const group: Handle<RequirementGroup> = (node, state) => {
  const title = heading(node, 'group-title', state);
  return `<section class="group">${title}${state.nodes(node.children, state)}</section>`;
};
