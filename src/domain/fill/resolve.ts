/** Which field a path means: the field itself, another spelling (facet) of it, or a cell in a row of a group. */
import type { FieldDefinition } from '../field/field.ts';
import { fieldType } from '../field/types.ts';

export interface FieldUse {
  /** Path under which the field is declared and answered. */
  readonly path: string;
  readonly definition: FieldDefinition;
  /** `capital` in `price.total.capital`. */
  readonly facet?: string;
}

/** Number of the row inside an Each; not a field. */
export const ROW_NUMBER = 'item.no';
const ROW_FIELD = /^item\.(.+)$/;

/** `date` for `item.date`; undefined outside rows. */
export function rowPath(path: string): string | undefined {
  return path === ROW_NUMBER ? undefined : ROW_FIELD.exec(path)?.[1];
}

/** Undefined when no field is declared for the path or its type has no such spelling. */
export function resolveField(
  path: string,
  lookup: (path: string) => FieldDefinition | undefined,
): FieldUse | undefined {
  const own = lookup(path);
  if (own) return { path, definition: own };
  const dot = path.lastIndexOf('.');
  const head = path.slice(0, Math.max(dot, 0));
  const facet = path.slice(dot + 1);
  const definition = lookup(head);
  if (!definition || !Object.hasOwn(fieldType(definition.type).facets, facet)) return undefined;
  return { path: head, definition, facet };
}

/** `payments.0.amount`: group, row from 0, cell. */
export const ROW_PATH = /^(.+?)\.(\d+)\.(.+)$/;

/** The field or cell that an answer is given to; undefined for other spellings. The path may come from a file. */
export function fieldAt(
  path: string,
  fields: ReadonlyMap<string, FieldDefinition>,
): FieldDefinition | undefined {
  const [, group = '', , cell = ''] = ROW_PATH.exec(path) ?? [];
  const cells = fields.get(group)?.fields ?? {};
  return fields.get(path) ?? (Object.hasOwn(cells, cell) ? cells[cell] : undefined);
}
