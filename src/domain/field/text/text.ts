/** One line of words: names, places, subjects. */
import { cleanLine, cleanWords } from '../clean-text.ts';
import type { FieldDefinition, FieldProblem, FieldType } from '../field.ts';
import { emptyMessage, limitProblems, unreadable } from '../messages.ts';

export const text: FieldType<string> = {
  name: 'text',
  control: 'text',
  parse(input, definition) {
    const value = cleanWords(input);
    return cleanLine(value) ? { ok: true, value } : unreadable(emptyMessage(definition));
  },
  is(value): value is string {
    return typeof value === 'string' && cleanLine(value) !== '';
  },
  check: lengthProblems,
  format: cleanWords,
  facets: {},
  width: ({ max }) => Math.min(12, Number(max ?? 12)),
};

/** `min` and `max` of a text count its characters. */
export function lengthProblems(value: string, definition: FieldDefinition): readonly FieldProblem[] {
  const length = [...value].length;
  return limitProblems(
    definition,
    limit => length - Number(limit),
    limit => `${limit}个字`,
  );
}
