/** What stands in a blank when nothing was answered: the author's default. Checks count it as the answer it prints as. */
import { isUnanswered } from '../field/check-value.ts';
import type { FieldDefinition, Value } from '../field/field.ts';
import { fieldType } from '../field/types.ts';

/** The answer, or the default where there is none; undefined for an answer that is not of the field's type. */
export function effectiveValue(definition: FieldDefinition, answer: unknown): Value | undefined {
  const value = isUnanswered(answer) ? definition.default : answer;
  return fieldType(definition.type).is(value, definition) ? value : undefined;
}
