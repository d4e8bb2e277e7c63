import type { Table } from '../../../document/nodes.ts';
import type { Handle } from '../state.ts';

export const table: Handle<Table> = (node, state) => {
  const header = node.header.map(cell => `<th scope="col">${state.inline(cell.children, state)}</th>`);
  const rows = node.rows.map(row => {
    // An empty cell would vanish from the tags of a PDF, and its row would lack a column.
    const cells = row.cells.map(cell => `<td>${state.inline(cell.children, state) || '\u00a0'}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = header.length ? `<thead><tr>${header.join('')}</tr></thead>` : '';
  // A wide table scrolls by itself on a narrow screen; what scrolls can be reached by keyboard.
  return `<div class="table-scroll" role="group" aria-label="表格" tabindex="0"><table class="table">${head}<tbody>${rows.join('')}</tbody></table></div>`;
};
