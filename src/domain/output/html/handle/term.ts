import type { Term } from '../../../document/nodes.ts';
import { TERM_CLOSE, TERM_OPEN } from '../../../document/text-of.ts';
import { idAttribute } from '../pieces.ts';
import type { Handle } from '../state.ts';

export const term: Handle<Term> = (node, state) =>
  `<dfn${idAttribute(node, state)}>${TERM_OPEN}${state.inline(node.children, state)}${TERM_CLOSE}</dfn>`;
