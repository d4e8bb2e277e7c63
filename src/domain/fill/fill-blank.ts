/** One blank and what stands in it. */
import type { Blank, Text } from '../document/nodes.ts';
import { formatAnswer } from '../field/answer.ts';
import type { Value } from '../field/field.ts';
import { fieldType } from '../field/types.ts';
import { type FieldUse, ROW_NUMBER, resolveField, rowPath } from './resolve.ts';
import type { Scope } from './scope.ts';

/**
 * The blank with its value, or open when there is none. Inside a repetition `item.date` becomes `payments.0.date`,
 * so that every blank of a filled document names its own answer, and the row's number becomes plain text.
 */
export function fillBlank(node: Blank, scope: Scope): Blank | Text {
  const { row } = scope;
  if (row && node.path === ROW_NUMBER) {
    return { type: 'text', value: String(row.index + 1), ...(node.at ? { at: node.at } : {}) };
  }
  const inRow = row && rowPath(node.path);
  if (row && inRow) {
    const path = `${row.set.of}.${row.index}.${inRow}`;
    const cells = scope.fields.get(row.set.of)?.fields ?? {};
    const use = resolveField(inRow, key => cells[key]);
    const answer = use && row.set.values[row.index]?.[use.path];
    return withValue({ ...node, path }, use, answer, row.set.isDefault, scope);
  }
  const use = resolveField(node.path, path => scope.fields.get(path));
  return withValue(node, use, use && scope.answers[use.path], false, scope);
}

function withValue(
  node: Blank,
  use: FieldUse | undefined,
  answer: Value | undefined,
  answerIsDefault: boolean,
  scope: Scope,
): Blank {
  if (!use) return { ...node };
  const answered = spelled(use, answer);
  if (answered !== undefined) {
    return { ...node, value: answered, ...(answerIsDefault ? { isDefault: true } : {}) };
  }
  const preset = scope.settings.defaults ? spelled(use, use.definition.default) : undefined;
  return preset === undefined ? { ...node } : { ...node, value: preset, isDefault: true };
}

/** Undefined for no answer and for one that is not of the field's type, which an old or foreign file may hold. */
function spelled({ definition, facet }: FieldUse, value: Value | undefined): string | undefined {
  if (value === undefined || !fieldType(definition.type).is(value, definition)) return undefined;
  return formatAnswer(value, definition, facet);
}
