/**
 * Fields (字段): what a template asks for. A definition is data from front matter; a field type knows how to
 * read, check and print a value of its kind. One folder per type; `fieldTypes` in `types.ts` is the registry.
 */
import type { Citation } from '../law/citation.ts';

export type FieldTypeName =
  | 'text'
  | 'long-text'
  | 'date'
  | 'money'
  | 'percent'
  | 'integer'
  | 'duration'
  | 'choice'
  | 'flag'
  | 'person-id'
  | 'identity'
  | 'uscc'
  | 'phone'
  | 'email'
  | 'address'
  | 'bank-account'
  | 'group';

export type DurationUnit = 'day' | 'working-day' | 'month' | 'year';
export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
}

/** Calendar date `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * A value as stored in answers (JSON):
 * text-like types: string; date: IsoDate; money: integer 分; percent: decimal string of percent (`"0.05"`);
 * integer: number; duration: {count, unit}; choice: the chosen value; flag: boolean; group: rows.
 */
export type Value = string | number | boolean | Duration | readonly Row[];
export type Row = Readonly<Record<string, Value>>;
/** Answers keyed by dotted field path (`partyA.name`); rows of a group stand under the group's path. */
export type Answers = Readonly<Record<string, Value>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface FieldDefinition {
  readonly type: FieldTypeName;
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  /** Step of the form. */
  readonly group?: string;
  readonly required?: boolean;
  readonly default?: Value;
  /** integer: number; money: 分; percent: number of percent; date: IsoDate; text: length; duration: count; group: rows. */
  readonly min?: number | string;
  readonly max?: number | string;
  /** integer: the word printed after the number (套、次、份). */
  readonly unit?: string;
  /** duration: the unit asked for. */
  readonly durationUnit?: DurationUnit;
  /** choice: what can be chosen. */
  readonly choices?: readonly Choice[];
  /** group: the fields of a row. */
  readonly fields?: Readonly<Record<string, FieldDefinition>>;
  readonly citations?: readonly Citation[];
}

/** What is wrong with one value, in the visitor's words. A warning does not stop. */
export interface FieldProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Groups: the row (from 0) and field that the problem lies in; absent when it is the group as a whole. */
  readonly cell?: readonly [row: number, key: string];
}

export type Parsed<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly message: string };

export type Control =
  | 'text'
  | 'textarea'
  | 'date'
  | 'money'
  | 'number'
  | 'duration'
  | 'radio'
  | 'checkbox'
  | 'tel'
  | 'email'
  | 'rows';

export interface FieldType<V extends Value = Value> {
  readonly name: FieldTypeName;
  readonly control: Control;
  /** Reads what a person typed (full-width digits, spaces, 年月日 and the like are understood). */
  parse(input: string, definition: FieldDefinition): Parsed<V>;
  /** True when a stored answer has the shape of this type. */
  is(value: unknown, definition: FieldDefinition): value is V;
  /** Everything that is wrong or doubtful with a value; empty when nothing is. */
  check(value: V, definition: FieldDefinition): readonly FieldProblem[];
  /** Text as it stands in a contract. */
  format(value: V, definition: FieldDefinition): string;
  /** Other spellings, asked for by a last path segment: `price.total.capital` (大写), `signedOn.capital`. */
  readonly facets: Readonly<Record<string, (value: V, definition: FieldDefinition) => string>>;
  /** Width of the open blank in characters. */
  width(definition: FieldDefinition): number;
  /** Open form with the words that the value would bring along: 元, 个工作日, 年月日. Absent where there are none. */
  open?(definition: FieldDefinition): readonly (number | string)[];
}
