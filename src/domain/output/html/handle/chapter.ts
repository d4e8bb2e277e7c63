import type { Chapter } from '../../../document/nodes.ts';
import { heading } from '../pieces.ts';
import type { Handle } from '../state.ts';

export const chapter: Handle<Chapter> = (node, state) => {
  const inner = { ...state, headingLevel: state.headingLevel + 1 };
  const title = heading(node, 'chapter-title', state);
  return `<section class="chapter">${title}${state.nodes(node.children, inner)}</section>`;
};
