/**
 * One sitting with one contract: the answers so far, what was typed that cannot be read, and who wants to know of
 * changes. It knows nothing of React: typing must reach the preview without going through a render.
 */
import { cleanLine } from '../../../domain/field/clean-text.ts';
import type { Answers, FieldDefinition, FieldProblem, Row, Value } from '../../../domain/field/field.ts';
import { inputText } from '../../../domain/field/input-text.ts';
import { fieldType } from '../../../domain/field/types.ts';
import { type AnswerProblem, checkAnswers, checkField } from '../../../domain/fill/check-answers.ts';
import { effectiveValue } from '../../../domain/fill/effective-value.ts';
import { fieldAt, ROW_PATH } from '../../../domain/fill/resolve.ts';
import { fieldOf, visibleFields } from '../../../domain/fill/visible-fields.ts';
import type { Template } from '../../../domain/template/template.ts';

/** What the form holds; both parts are saved, so that nothing typed is ever lost. */
export interface Entries {
  readonly answers: Answers;
  /** Typed text that is no value of its field yet, by path (`payments.0.amount` in rows). */
  readonly unread: Readonly<Record<string, string>>;
}

/**
 * `value`: the text of one field changed. `shape`: a choice was made, rows came or went.
 * `enter`: a control got the focus; nothing changed.
 */
export type Change = { readonly type: 'value' | 'enter'; readonly path: string } | { readonly type: 'shape' };

/** Why text could not be read, and the checks of the field and of the relations it takes part in. */
export type Problem = FieldProblem & Partial<Pick<AnswerProblem, 'citations'>> & { readonly path: string };

export type Session = ReturnType<typeof createSession>;

export function createSession(template: Template, start: Entries) {
  let { answers, unread } = start;
  let asked = visibleFields(template, answers);
  let shape = 0;
  /** Controls that hold the beginning of a date: browsers do not tell what stands there, so it is not kept. */
  const begun = new Set<string>();
  const listeners = new Set<(change: Change) => void>();

  const tell = (change: Change) => {
    if (change.type === 'shape') {
      asked = visibleFields(template, answers);
      shape += 1;
    }
    for (const listener of listeners) listener(change);
  };

  const definition = (path: string): FieldDefinition | undefined => fieldAt(path, template.fields);

  const set = (path: string, value: Value | undefined) => {
    const cell = template.fields.has(path) || path in template.meta.options ? null : ROW_PATH.exec(path);
    if (!cell) {
      answers = withKey(answers, path, value);
      return;
    }
    const [, group, index, key] = cell;
    const rows = [...rowsOf(group!)];
    while (rows.length <= Number(index)) rows.push({});
    rows[Number(index)] = withKey(rows[Number(index)]!, key!, value);
    answers = withKey(answers, group!, rows);
  };

  const rowsOf = (path: string): readonly Row[] => {
    const rows = answers[path];
    const given = Array.isArray(rows) ? (rows as readonly Row[]) : undefined;
    const preset = template.fields.get(path)?.default;
    return given ?? (Array.isArray(preset) ? (preset as readonly Row[]) : []);
  };

  const session = {
    template,
    get entries(): Entries {
      return { answers, unread };
    },
    /** Counts changes of shape: a key for what must be drawn anew. */
    get shape() {
      return shape;
    },
    /** Paths that the contract asks for now. */
    get asked(): readonly string[] {
      return asked;
    },
    definition,
    rows: rowsOf,

    /** Text typed into a control; what cannot be read stays as typed and leaves the blank open. */
    type(path: string, text: string): void {
      const field = definition(path);
      if (!field) return;
      const read = cleanLine(text) === '' ? undefined : fieldType(field.type).parse(text, field);
      set(path, read?.ok ? read.value : undefined);
      unread = withKey(unread, path, read && !read.ok ? text : undefined);
      begun.delete(path);
      tell({ type: 'value', path });
    },

    /** Whether the control holds the beginning of a date, which is to be finished; the blank stays open. */
    begin(path: string, isBegun: boolean): void {
      if (begun.has(path) === isBegun) return;
      if (isBegun) begun.add(path);
      else begun.delete(path);
      tell({ type: 'value', path });
    },

    /** A choice, a flag or an option; `undefined` takes it back. */
    choose(path: string, value: Value | undefined): void {
      set(path, value);
      unread = withKey(unread, path, undefined);
      tell(template.meta.options[path] ? { type: 'shape' } : { type: 'value', path });
    },

    /** Rows as a whole: added, removed, reordered. `order` names for each new row the old one it was, or -1. */
    arrange(path: string, order: readonly number[]): void {
      const old = rowsOf(path);
      const prefix = `${path}.`;
      const moved: Record<string, string> = {};
      for (const [key, text] of Object.entries(unread)) {
        const cell = key.startsWith(prefix) ? ROW_PATH.exec(key) : null;
        const to = cell ? order.indexOf(Number(cell[2])) : -1;
        if (!cell) moved[key] = text;
        else if (to >= 0) moved[`${path}.${to}.${cell[3]}`] = text;
      }
      unread = moved;
      // The controls are drawn anew, with what is known of them.
      for (const key of [...begun]) if (key.startsWith(prefix)) begun.delete(key);
      answers = withKey(
        answers,
        path,
        order.map(from => old[from] ?? {}),
      );
      tell({ type: 'shape' });
    },

    /** The visitor went into the control of a field. */
    enter(path: string): void {
      for (const listener of listeners) listener({ type: 'enter', path });
    },

    /** What the control of a field shows. */
    text(path: string): string {
      const field = definition(path);
      return unread[path] ?? (field ? inputText(session.value(path), field) : '');
    },

    value(path: string): Value | undefined {
      const cell = path in answers || template.fields.has(path) ? null : ROW_PATH.exec(path);
      return cell ? rowsOf(cell[1]!)[Number(cell[2])]?.[cell[3]!] : answers[path];
    },

    /** Everything wrong with one field; nothing is wrong with a blank that is still open. */
    problems(path: string): readonly Problem[] {
      const field = definition(path);
      const typed = begun.has(path) ? BEGUN : unread[path];
      if (field && typed !== undefined) {
        const read = fieldType(field.type).parse(typed, field);
        if (!read.ok)
          return [{ path, severity: 'error', message: read.message, citations: field.citations ?? [] }];
      }
      const found = checkField(template, answers, path, asked);
      return found.filter(problem => !isOpen(problem) && touches(problem.path, path, template));
    },

    /** Everything wrong in the whole form, in the order of the contract. */
    allProblems(): readonly Problem[] {
      const unreadable = [...Object.keys(unread), ...begun].flatMap(path => {
        const group = fieldOf(path, template.fields);
        return group !== undefined && asked.includes(group) ? session.problems(path) : [];
      });
      return [...unreadable, ...checkAnswers(template, answers, asked).filter(problem => !isOpen(problem))];
    },

    subscribe(listener: (change: Change) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  /** A blank may stay open: what is missing is counted, not refused. */
  const isOpen = ({ path }: { readonly path: string }): boolean => {
    const field = definition(path);
    return field !== undefined && effectiveValue(field, session.value(path)) === undefined;
  };

  return session;
}

/** Text that no date is read from. */
const BEGUN = '…';

/** A problem of a relation is shown at the field that it names. */
function touches(place: string, path: string, { fields }: Template): boolean {
  return place === path || (fields.get(path)?.type === 'group' && place.startsWith(`${path}.`));
}

function withKey<V>(
  record: Readonly<Record<string, V>>,
  key: string,
  value: V | undefined,
): Record<string, V> {
  const { [key]: _old, ...rest } = record;
  return value === undefined ? rest : { ...record, [key]: value };
}
