/** What filling a document knows at one place of it. */
import type { Answers, FieldDefinition, Row } from '../field/field.ts';
import type { Option } from '../template/template.ts';

export interface FillSettings {
  /** A blank without an answer shows its field's default. */
  readonly defaults: boolean;
  /** `answers`: an option without an answer stays open. `defaults`: the option's own default decides it. */
  readonly choose?: 'answers' | 'defaults';
}

/** The rows over which an Each repeats; `values` holds empty rows where nothing was answered. */
export interface RowSet {
  readonly of: string;
  readonly values: readonly Row[];
  readonly isDefault: boolean;
}

export interface Scope {
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  readonly options: Readonly<Record<string, Option>>;
  readonly answers: Answers;
  readonly settings: FillSettings;
  /** Inside an Each whose table repeats its body rows. */
  readonly rows?: RowSet;
  /** Inside one repetition; `index` counts from 0. Ids below the Each are in `ids`. */
  readonly row?: { readonly set: RowSet; readonly index: number; readonly ids: ReadonlySet<string> };
}
