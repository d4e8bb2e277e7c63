/** Answers against their definitions, whatever the type: what forms, filling and bulk runs call. */
import { checkValue } from './check-value.ts';
import type { FieldDefinition, FieldProblem, Value } from './field.ts';
import { fieldType } from './types.ts';

export { emptyMessage } from './messages.ts';

/**
 * Everything wrong or doubtful with an answer, which may come from outside and have any shape. Nothing at all, blank
 * text and no rows count as unanswered, which is wrong only where an answer is required.
 */
export function checkAnswer(value: unknown, definition: FieldDefinition): readonly FieldProblem[] {
  return checkValue(fieldType(definition.type), value, definition);
}

/**
 * An answer as it stands in a contract, or in another spelling of its type (`capital`).
 * Throws when the value is not of the type or the type has no such facet: both are checked before.
 */
export function formatAnswer(value: Value, definition: FieldDefinition, facet?: string): string {
  const type = fieldType(definition.type);
  if (!type.is(value, definition)) throw new TypeError(`formatAnswer: not a value of type ${type.name}`);
  if (facet === undefined) return type.format(value, definition);
  const spelling = Object.hasOwn(type.facets, facet) ? type.facets[facet] : undefined;
  if (!spelling) throw new RangeError(`formatAnswer: type ${type.name} has no facet ${facet}`);
  return spelling(value, definition);
}
