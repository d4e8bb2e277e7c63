/** Every row of a table against the template, before anything is written: what is wrong, in which row and column. */
import { isUnanswered } from '../../src/domain/field/check-value.ts';
import type { Answers, Row, Value } from '../../src/domain/field/field.ts';
import { type AnswerProblem, checkAnswers } from '../../src/domain/fill/check-answers.ts';
import { effectiveValue } from '../../src/domain/fill/effective-value.ts';
import { visibleFields } from '../../src/domain/fill/visible-fields.ts';
import { citationKey } from '../../src/domain/law/citation.ts';
import type { Template } from '../../src/domain/template/template.ts';
import type { AnswerTable, RawRow } from './answer-table.ts';
import { answerable, type Column, findTarget } from './columns.ts';
import { misuse } from './failure.ts';
import { readValue } from './read-value.ts';

export interface RowProblem {
  /** Counted from 1 without the header; absent when the header itself is wrong. */
  readonly row?: number;
  /** Row of the spreadsheet or line of the file. */
  readonly line: number;
  /** As the file's header has it, or the field's label where the table has no such column. */
  readonly column: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** `minfadian/586`; only where law stands behind it. */
  readonly citations?: readonly string[];
}

export interface CheckedRow {
  readonly row: number;
  readonly answers: Answers;
  /** Blanks that stay open in the document. */
  readonly open: number;
  readonly problems: readonly RowProblem[];
  /** At least one problem is an error. */
  readonly bad: boolean;
}

export interface CheckedTable {
  /** Problems of the header; with an error among them no row can be trusted. */
  readonly header: readonly RowProblem[];
  readonly rows: readonly CheckedRow[];
}

export function checkTable(table: AnswerTable, template: Template): CheckedTable {
  const { from } = table;
  const { id, version = 'draft' } = template.meta;
  if (from && from.template !== id) throw misuse(`这份答案是为 ${from.template} 填的，不能用来填写 ${id}。`);
  const older = from !== undefined && from.version !== version;
  const { columns, problems } = readHeaders(table.headers, template, older);
  if (problems.some(({ severity }) => severity === 'error')) return { header: problems, rows: [] };
  return { header: problems, rows: table.rows.map(row => checkRow(row, columns, template)) };
}

/** Answers of another version may hold what this one no longer asks for: that is told and left out. */
function readHeaders(headers: readonly string[], template: Template, older: boolean) {
  const columns: Column[] = [];
  const problems: RowProblem[] = [];
  const used = new Map<string, string>();
  for (const header of headers) {
    const found = findTarget(header, template);
    const place = { line: 1, column: header };
    if ('message' in found) {
      const message = older ? `这一版合同不再询问“${header}”，没有用上` : found.message;
      problems.push({ ...place, severity: older ? 'warning' : 'error', message });
      continue;
    }
    const { path, cell } = found.target;
    const key = cell ? `${path}.${cell.index}.${cell.key}` : path;
    const twin =
      used.get(key) ?? (cell ? used.get(path) : [...used].find(([one]) => isCellOf(one, path))?.[1]);
    if (twin !== undefined)
      problems.push({ ...place, severity: 'error', message: `与“${twin}”是同一个字段，留一列` });
    used.set(key, header);
    columns.push({ header, target: found.target });
  }
  return { columns, problems };
}

const CELL = /^(.+?)\.(\d+)\.(.+)$/;

function isCellOf(key: string, group: string): boolean {
  return key.startsWith(`${group}.`) && /^\d+\./.test(key.slice(group.length + 1));
}

function checkRow(raw: RawRow, columns: readonly Column[], template: Template): CheckedRow {
  const reading = readRow(raw, columns);
  const answers = inOrder(reading.answers, template);
  const asked = visibleFields(template, answers);
  const found = checkAnswers(template, answers, asked).filter(problem => isTold(problem, template, reading));
  const problems = [...reading.problems, ...found.map(problem => placed(problem, raw, reading))];
  const open = asked.filter(path => effectiveValue(template.fields.get(path)!, answers[path]) === undefined);
  return {
    row: raw.row,
    answers,
    open: open.length,
    problems,
    bad: problems.some(({ severity }) => severity === 'error'),
  };
}

interface Reading {
  readonly answers: Readonly<Record<string, Value>>;
  readonly problems: readonly RowProblem[];
  /** Paths whose text could not be read: told already. */
  readonly unread: ReadonlySet<string>;
  /** Header by path of the answer; cells by the row they became (`payments.0.amount`). */
  readonly headers: ReadonlyMap<string, string>;
}

function readRow({ row, line, values, message }: RawRow, columns: readonly Column[]): Reading {
  const answers: Record<string, Value> = {};
  const problems: RowProblem[] = [];
  const unread = new Set<string>();
  const headers = new Map<string, string>();
  const groups = new Map<
    string,
    Map<number, { row: Row; headers: Map<string, string>; unread: Set<string> }>
  >();
  if (message !== undefined) problems.push({ row, line, column: '', severity: 'error', message });
  for (const { header, target } of columns) {
    const { path, definition, cell } = target;
    const read = readValue(values[header], cell?.definition ?? definition);
    if (read?.ok === false)
      problems.push({ row, line, column: header, severity: 'error', message: read.message });
    if (!cell) {
      headers.set(path, header);
      if (read?.ok === false) unread.add(path);
      if (read?.ok) answers[path] = read.value;
      continue;
    }
    headers.set(path, headers.get(path) ?? header);
    const rows = groups.get(path) ?? new Map();
    groups.set(path, rows);
    const own = rows.get(cell.index) ?? { row: {}, headers: new Map(), unread: new Set() };
    own.headers.set(cell.key, header);
    if (read?.ok === false) own.unread.add(cell.key);
    if (read?.ok) own.row = { ...own.row, [cell.key]: read.value };
    rows.set(cell.index, own);
  }
  for (const [path, rows] of groups) {
    const kept = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one)
      .filter(one => one.unread.size > 0 || Object.keys(one.row).length > 0);
    if (kept.length > 0) answers[path] = kept.map(one => one.row);
    for (const [index, one] of kept.entries()) {
      for (const [key, header] of one.headers) headers.set(`${path}.${index}.${key}`, header);
      for (const key of one.unread) unread.add(`${path}.${index}.${key}`);
    }
  }
  return { answers, problems, unread, headers };
}

/**
 * A blank may stay open. What is required and missing counts as forgotten only where the table has a column for it: a
 * company that leaves the column away means to fill the blank in by hand.
 */
function isTold({ path }: AnswerProblem, template: Template, { answers, unread, headers }: Reading): boolean {
  if (unread.has(path)) return false;
  const [, group = '', index, key = ''] = CELL.exec(path) ?? [];
  const rows = answers[group] as readonly Row[] | undefined;
  const definition = template.fields.get(path) ?? template.fields.get(group)?.fields?.[key];
  const value: unknown = rows ? rows[Number(index)]?.[key] : answers[path];
  const missing = definition && isUnanswered(value) && effectiveValue(definition, undefined) === undefined;
  if (!missing || headers.has(path)) return true;
  const asJson = headers.has(group) && ![...headers.keys()].some(one => isCellOf(one, group));
  return asJson;
}

function placed(problem: AnswerProblem, { row, line }: RawRow, { headers }: Reading): RowProblem {
  const { path, label, severity, message, citations } = problem;
  const group = CELL.exec(path)?.[1];
  const column = headers.get(path) ?? (group === undefined ? undefined : headers.get(group)) ?? label;
  const law = citations.length > 0 ? { citations: citations.map(citationKey) } : {};
  return { row, line, column, severity, message, ...law };
}

/** In the order of the template, so that the order of the columns changes nothing in the files. */
function inOrder(answers: Readonly<Record<string, Value>>, template: Template): Answers {
  const paths = [...answerable(template).keys()].filter(path => Object.hasOwn(answers, path));
  return Object.fromEntries(paths.map(path => [path, answers[path]!]));
}
