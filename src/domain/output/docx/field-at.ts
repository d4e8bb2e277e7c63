/** The definition behind the path of a blank in a filled document. */
import type { FieldDefinition } from '../../field/field.ts';

/** `payments.0.amount`: group, row from 0, cell. */
export const ROW_PATH = /^(.+?)\.(\d+)\.(.+)$/;

/** Undefined for other spellings of a value (`price.total.capital`) and for blanks that no field stands behind. */
export function fieldAt(
  path: string,
  fields: ReadonlyMap<string, FieldDefinition>,
): FieldDefinition | undefined {
  const [, group = '', , cell = ''] = ROW_PATH.exec(path) ?? [];
  return fields.get(path) ?? fields.get(group)?.fields?.[cell];
}
