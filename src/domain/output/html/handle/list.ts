import { listSigns } from '../../../document/added-words.ts';
import type { List } from '../../../document/nodes.ts';
import { withLists } from '../../conditional-items.ts';
import { boxSpan, numberSpan, signSpan } from '../pieces.ts';
import type { Handle } from '../state.ts';

const names: Readonly<Record<List['style'], string>> = { ordered: 'items', bullet: 'points', check: 'boxes' };

export const list: Handle<List> = ({ style, children }, state) => {
  const tag = style === 'ordered' ? 'ol' : 'ul';
  const items = children.map(child => {
    if (child.type !== 'item')
      return `<li class="open">${state.nodes([withLists(child, style)], state)}</li>`;
    const sign =
      style === 'check'
        ? boxSpan
        : style === 'bullet'
          ? signSpan(listSigns.bullet)
          : numberSpan(child, state);
    return state.nodes([child], state, sign);
  });
  return `<${tag} class="${names[style]}">${items.join('')}</${tag}>`;
};
