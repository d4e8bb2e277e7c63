import type { Paragraph } from '../../../document/nodes.ts';
import { idAttribute, numberSpan, selfLink } from '../pieces.ts';
import type { Handle } from '../state.ts';

export const paragraph: Handle<Paragraph> = (node, state) =>
  `<div class="para"${idAttribute(node, state)}>${state.nodes(node.children, state, selfLink(node, state) + numberSpan(node, state))}</div>`;
