/** Answers of one version in another: what still fits is kept, what does not is named, nothing is dropped in silence. */
import { formatAnswer } from '../field/answer.ts';
import { isUnanswered } from '../field/check-value.ts';
import type { Answers, FieldDefinition, Value } from '../field/field.ts';
import { fieldType } from '../field/types.ts';
import type { Option, Template } from '../template/template.ts';
import { fieldAt, ROW_PATH } from './resolve.ts';

/** What was entered. It may come from a file: any keys, answers of any shape. */
export interface Entered {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Typed text that is no value of its field, by path (`payments.0.amount` in rows). */
  readonly unread: Readonly<Record<string, string>>;
}

export interface LeftOver {
  readonly path: string;
  /** What the field was called, its path when nobody knows. */
  readonly label: string;
  /** The answer as it stood in the contract. */
  readonly text: string;
}

export interface CarriedOver {
  readonly answers: Answers;
  readonly unread: Readonly<Record<string, string>>;
  readonly left: readonly LeftOver[];
}

/** Cells by name, and where a value is put. */
type Place = Record<string, Value>;

/**
 * `from` is the template the answers were given to, where it is known. Text for a field that takes text is read anew, and
 * stays as typed where it cannot be read.
 */
export function carryOver({ answers, unread }: Entered, to: Template, from?: Template): CarriedOver {
  const kept: Place = {};
  const typed: Record<string, string> = {};
  const left: LeftOver[] = [];
  for (const [path, value] of Object.entries(answers)) {
    const option = optionAt(path, to);
    const field = to.fields.get(path);
    if (isUnanswered(value)) {
      // Rows that were all taken away are an answer.
      if (Array.isArray(value) && field?.type === 'group') kept[path] = [];
    } else if (!option) carry(path, value, field, kept, path);
    else if (suits(value, option)) kept[path] = value as Value;
    else leave(path, value);
  }
  for (const [path, text] of Object.entries(unread)) {
    const [, group = '', row, cell = ''] = to.fields.has(path) ? [] : (ROW_PATH.exec(path) ?? []);
    const rows = kept[group] as readonly Place[] | undefined;
    const place = row === undefined ? kept : rows?.[Number(row)];
    if (place) carry(path, text, fieldAt(path, to.fields), place, cell || path);
    else leave(path, text);
  }
  return { answers: kept, unread: typed, left };

  function carry(
    path: string,
    value: unknown,
    field: FieldDefinition | undefined,
    place: Place,
    key: string,
  ): void {
    const type = field && fieldType(field.type);
    if (!field || !type) leave(path, value);
    else if (field.type === 'group' && type.is(value, field)) place[key] = rowsOf(path, value, field);
    else if (type.is(value, field)) place[key] = value;
    else if (typeof value === 'string' && takesText(field)) {
      const read = type.parse(value, field);
      if (read.ok) place[key] = read.value;
      else typed[path] = value;
    } else leave(path, value);
  }

  function rowsOf(path: string, rows: unknown, { fields = {} }: FieldDefinition): Place[] {
    return (rows as readonly Readonly<Record<string, unknown>>[]).map((row, index) => {
      const place: Place = {};
      for (const [key, value] of Object.entries(row)) {
        const cell = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (!isUnanswered(value)) carry(`${path}.${index}.${key}`, value, cell, place, key);
      }
      return place;
    });
  }

  function leave(path: string, value: unknown): void {
    const known = (from && fieldAt(path, from.fields)) ?? fieldAt(path, to.fields);
    const label = known?.label ?? (from && optionAt(path, from))?.label ?? path;
    left.push({ path, label, text: worded(value, known) });
  }
}

function optionAt(path: string, { meta }: Template): Option | undefined {
  return Object.hasOwn(meta.options, path) ? meta.options[path] : undefined;
}

function suits(value: unknown, option: Option): boolean {
  return option.type === 'flag'
    ? typeof value === 'boolean'
    : option.cases.some(item => item.value === value);
}

/** The control of the others can show nothing but their own values. */
function takesText({ type }: FieldDefinition): boolean {
  return type !== 'choice' && type !== 'flag' && type !== 'group';
}

function worded(value: unknown, definition: FieldDefinition | undefined): string {
  if (definition && fieldType(definition.type).is(value, definition)) return formatAnswer(value, definition);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
