/** The definition behind the path of an answer: a field, or a cell in a row of a group. */
import type { FieldDefinition } from './field.ts';

/** `payments.0.amount`: group, row from 0, cell. */
export const ROW_PATH = /^(.+?)\.(\d+)\.(.+)$/;

/**
 * Undefined for other spellings of a value (`price.total.capital`) and for whatever no field stands behind; the path may
 * come from a file.
 */
export function fieldAt(
  path: string,
  fields: ReadonlyMap<string, FieldDefinition>,
): FieldDefinition | undefined {
  const [, group = '', , cell = ''] = ROW_PATH.exec(path) ?? [];
  const cells = fields.get(group)?.fields ?? {};
  return fields.get(path) ?? (Object.hasOwn(cells, cell) ? cells[cell] : undefined);
}
