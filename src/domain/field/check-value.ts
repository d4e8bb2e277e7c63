/** The order of checking that every field shares, apart from the registry so that a group's cells can use it too. */
import { cleanLine } from './clean-text.ts';
import type { FieldDefinition, FieldProblem, FieldType } from './field.ts';
import { emptyMessage } from './messages.ts';

/** True when nothing was answered: nothing at all, blank text or no rows. */
export function isUnanswered(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return cleanLine(value) === '';
  return Array.isArray(value) && value.length === 0;
}

/**
 * Missing first, then the shape, then what the type itself has to say. A list of rows that was emptied (as opposed to one
 * that was never begun) falls short of a `min`.
 */
export function checkValue(
  type: FieldType,
  value: unknown,
  definition: FieldDefinition,
): readonly FieldProblem[] {
  if (isUnanswered(value)) {
    const emptied = Array.isArray(value) && definition.type === 'group' && Number(definition.min) > 0;
    const missing = definition.required || emptied;
    return missing ? [{ severity: 'error', message: emptyMessage(definition) }] : [];
  }
  if (type.is(value, definition)) return type.check(value, definition);
  const read = typeof value === 'string' ? type.parse(value, definition) : undefined;
  const message = read?.ok === false ? read.message : `重新填写${definition.label}`;
  return [{ severity: 'error', message }];
}
