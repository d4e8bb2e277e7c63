/** Answers of one version in another: what still fits is kept, what does not is named, nothing is dropped in silence. */
import { formatAnswer } from '../field/answer.ts';
import type { Answers, FieldDefinition, Value } from '../field/field.ts';
import { fieldType } from '../field/types.ts';
import type { Option, Template } from '../template/template.ts';

export interface LeftOver {
  readonly path: string;
  /** What the field was called, its path when nobody knows. */
  readonly label: string;
  /** The answer as it stood in the contract. */
  readonly text: string;
}

export interface CarriedOver {
  readonly answers: Answers;
  readonly left: readonly LeftOver[];
}

/** `from` is the template the answers were given to, where it is known. The answers may come from a file: any shape. */
export function carryOver(
  answers: Readonly<Record<string, unknown>>,
  to: Template,
  from?: Template,
): CarriedOver {
  const kept: Record<string, Value> = {};
  const left: LeftOver[] = [];
  for (const [path, value] of Object.entries(answers)) {
    const option = to.meta.options[path];
    const field = to.fields.get(path);
    const fits = option
      ? suits(value, option)
      : field !== undefined && fieldType(field.type).is(value, field);
    if (fits) kept[path] = value as Value;
    else {
      const known = from?.fields.get(path) ?? field;
      const label = known?.label ?? from?.meta.options[path]?.label ?? path;
      left.push({ path, label, text: worded(value, known) });
    }
  }
  return { answers: kept, left };
}

function suits(value: unknown, option: Option): boolean {
  return option.type === 'flag'
    ? typeof value === 'boolean'
    : option.cases.some(item => item.value === value);
}

function worded(value: unknown, definition: FieldDefinition | undefined): string {
  if (definition && fieldType(definition.type).is(value, definition)) return formatAnswer(value, definition);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
