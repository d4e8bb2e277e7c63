import type { Blank } from '../../../document/nodes.ts';
import { escapeHtml, escapeLines } from '../escape.ts';
import type { Handle } from '../state.ts';

/** A no-break space keeps an open blank in the tags of a PDF; its width is a class, because the CSP allows no styles. */
export const blank: Handle<Blank> = node => {
  const open = node.value === undefined;
  const names = ['blank', ...(open ? openNames(node) : ['filled']), ...(node.isDefault ? ['default'] : [])];
  const attributes = `class="${names.join(' ')}" data-field="${escapeHtml(node.path)}" title="${escapeHtml(node.label)}"`;
  return `<span ${attributes}>${open ? '\u00a0' : escapeLines(node.value ?? '')}</span>`;
};

function openNames({ width, lines }: Blank): string[] {
  return [`w${width}`, ...(lines === undefined ? [] : [`lines${lines}`])];
}
