/** Each: the same text for every row of a group. */
import type { Each, Node, Table, Row as TableRow } from '../document/nodes.ts';
import { nodesOfType, visit } from '../document/visit.ts';
import { fieldTypes } from '../field/types.ts';
import { ROW_NUMBER, rowPath } from './resolve.ts';
import type { RowSet, Scope } from './scope.ts';

type FillAll = <T extends Node>(nodes: readonly T[], scope: Scope) => T[];

const EMPTY_TABLE_ROWS = 2;

/**
 * Repeats what stands inside. With a table inside, only the table's rows that speak of the item are repeated and
 * everything else stands once. Without answers a table gets two empty rows and other text stands once, open.
 */
export function repeat(node: Each<Node>, scope: Scope, fillAll: FillAll): Node[] {
  const hasTable = node.children.some(child => nodesOfType(child, 'table').length > 0);
  const set = rowSet(node.of, scope, hasTable ? EMPTY_TABLE_ROWS : 1);
  if (hasTable) return fillAll(node.children, { ...scope, rows: set });
  const ids = idsBelow(node);
  return set.values.flatMap((_, index) => fillAll(node.children, { ...scope, row: { set, index, ids } }));
}

function rowSet(of: string, { fields, answers, settings }: Scope, empty: number): RowSet {
  const definition = fields.get(of);
  if (definition?.type === 'group') {
    const answer = answers[of];
    if (fieldTypes.group.is(answer, definition)) return { of, values: answer, isDefault: false };
    const preset = definition.default;
    if (settings.defaults && fieldTypes.group.is(preset, definition))
      return { of, values: preset, isDefault: true };
  }
  return { of, values: Array.from({ length: empty }, () => ({})), isDefault: false };
}

/** Body rows of a table: neighbouring rows that speak of the item are repeated together. */
export function repeatRows(table: Table, scope: Scope, fillAll: FillAll): TableRow[] {
  const { rows: set } = scope;
  if (!set) return fillAll(table.rows, scope);
  const filled: TableRow[] = [];
  for (let start = 0, end = 0; start < table.rows.length; start = end) {
    const repeated = speaksOfItem(table.rows[start]!);
    for (end = start + 1; end < table.rows.length && speaksOfItem(table.rows[end]!) === repeated; ) end += 1;
    const run = table.rows.slice(start, end);
    if (!repeated) filled.push(...fillAll(run, scope));
    else {
      const rows = set.values.flatMap((_, index) =>
        fillAll(run, { ...scope, row: { set, index, ids: NO_IDS } }),
      );
      filled.push(...rows);
    }
  }
  return filled;
}

const NO_IDS: ReadonlySet<string> = new Set();

function speaksOfItem(row: TableRow): boolean {
  return nodesOfType(row, 'blank').some(({ path }) => path === ROW_NUMBER || rowPath(path) !== undefined);
}

function idsBelow(node: Each<Node>): Set<string> {
  const ids = new Set<string>();
  for (const child of node.children) {
    visit(child, inner => {
      if ('id' in inner && inner.id) ids.add(inner.id);
    });
  }
  return ids;
}

/** Ids of the second and later repetitions get their row's number, which an author's id never ends with. */
export function idInRow(id: string, { row }: Scope): string {
  return row && row.index > 0 && row.ids.has(id) ? `${id}-${row.index + 1}` : id;
}
