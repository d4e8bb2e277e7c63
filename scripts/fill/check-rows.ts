/** Every row of a table against the template, before anything is written: what is wrong, in which row and column. */
import { isUnanswered } from '../../src/domain/field/check-value.ts';
import type { Answers, Row, Value } from '../../src/domain/field/field.ts';
import { type AnswerProblem, checkAnswers } from '../../src/domain/fill/check-answers.ts';
import { effectiveValue } from '../../src/domain/fill/effective-value.ts';
import { fill } from '../../src/domain/fill/fill.ts';
import { openOptions } from '../../src/domain/fill/questions.ts';
import { ROW_PATH } from '../../src/domain/fill/resolve.ts';
import { usedFields, visibleFields } from '../../src/domain/fill/visible-fields.ts';
import { citationKey } from '../../src/domain/law/citation.ts';
import { answersFor } from '../../src/domain/output/bound.ts';
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
  /** Choices that stay open: all of their cases are printed. */
  readonly undecided: number;
  /** Headers of values that stand nowhere in the document, given the choices of the row. */
  readonly unprinted: readonly string[];
  readonly problems: readonly RowProblem[];
  /** At least one problem is an error. */
  readonly bad: boolean;
}

export interface CheckedTable {
  /** Problems of the header; with an error among them no row can be trusted. */
  readonly header: readonly RowProblem[];
  readonly rows: readonly CheckedRow[];
  /** Columns with values that are not printed. */
  readonly unprinted: readonly RowProblem[];
}

/** `annexes`: what is attached to the contract, and printed with it. */
export function checkTable(
  table: AnswerTable,
  template: Template,
  annexes: readonly Template[] = [],
): CheckedTable {
  const { id } = template.meta;
  const foreign = ({ from }: RawRow) => from !== undefined && from.template !== id;
  const own = table.rows.filter(row => !foreign(row));
  const [first] = table.rows;
  if (own.length === 0 && first?.from)
    throw misuse(`这份答案是为 ${first.from.template} 填的，不能用来填写 ${id}。`);
  const headers = table.headers.filter(header => own.some(({ values }) => Object.hasOwn(values, header)));
  const { columns, problems } = readHeaders(headers, own, template);
  if (problems.some(({ severity }) => severity === 'error'))
    return { header: problems, rows: [], unprinted: [] };
  const rows = table.rows.map(row =>
    foreign(row) ? foreignRow(row, id) : checkRow(row, columns, template, annexes),
  );
  return { header: problems, rows, unprinted: unprintedProblems(rows) };
}

function foreignRow({ row, line, from }: RawRow, id: string): CheckedRow {
  const message = `这一行是为 ${from?.template} 填的，不能用来填写 ${id}`;
  const problem: RowProblem = { row, line, column: '', severity: 'error', message };
  return { row, answers: {}, open: 0, undecided: 0, unprinted: [], problems: [problem], bad: true };
}

/**
 * Answers of another version may hold what this one does not ask for: that is told and left out. It is an error where a
 * row of this version, or of no version, has it.
 */
function readHeaders(headers: readonly string[], rows: readonly RawRow[], template: Template) {
  const { version } = template.meta;
  const ofOtherVersion = (header: string) =>
    rows.every(({ values, from }) => !Object.hasOwn(values, header) || (from && from.version !== version));
  const columns: Column[] = [];
  const problems: RowProblem[] = [];
  const used = new Map<string, string>();
  for (const header of headers) {
    const found = findTarget(header, template);
    const place = { line: 1, column: header };
    if ('message' in found) {
      const other = ofOtherVersion(header);
      const message = other ? `这一版合同不询问“${header}”，没有用上` : found.message;
      problems.push({ ...place, severity: other ? 'warning' : 'error', message });
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

function isCellOf(key: string, group: string): boolean {
  return ROW_PATH.exec(key)?.[1] === group;
}

/** Rows that are named in a reminder. */
const NAMED_ROWS = 5;

/** One reminder for a column, because whole columns are filled for a choice that few rows make. */
function unprintedProblems(rows: readonly CheckedRow[]): RowProblem[] {
  const byColumn = new Map<string, number[]>();
  for (const { row, unprinted, bad } of rows)
    for (const column of bad ? [] : unprinted) byColumn.set(column, [...(byColumn.get(column) ?? []), row]);
  return [...byColumn].map(([column, numbers]) => {
    const named = `第${numbers.slice(0, NAMED_ROWS).join('、')}行`;
    const more = numbers.length > NAMED_ROWS ? `等 ${numbers.length} 行` : '';
    const message = `${named}${more}填了它，而按这些行的选择，合同里没有它的位置，没有印出来`;
    return { line: 1, column, severity: 'warning', message };
  });
}

function checkRow(
  raw: RawRow,
  columns: readonly Column[],
  template: Template,
  annexes: readonly Template[],
): CheckedRow {
  const reading = readRow(raw, columns);
  const answers = inOrder(reading.answers, template);
  const printed = printedFields(template, answers);
  const asked = new Set(visibleFields(template, answers));
  // An answer inside a choice that stays open is printed, and so it is checked like all others.
  const checked = printed.filter(path => asked.has(path) || !isUnanswered(answers[path]));
  const found = checkAnswers(template, answers, checked).filter(problem =>
    isTold(problem, template, reading),
  );
  const problems = [...reading.problems, ...found.map(problem => placed(problem, raw, reading))];
  const open = printed.filter(
    path => effectiveValue(template.fields.get(path)!, answers[path]) === undefined,
  );
  const shown = new Set([...printed, ...annexes.flatMap(annex => printedInAnnex(annex, template, answers))]);
  const unprinted = Object.keys(answers).filter(path => template.fields.has(path) && !shown.has(path));
  return {
    row: raw.row,
    answers,
    open: open.length,
    undecided: openOptions(template, answers).length,
    unprinted: unprinted.map(path => reading.headers.get(path) ?? path),
    problems,
    bad: problems.some(({ severity }) => severity === 'error'),
  };
}

/** Fields that stand in the document as it is printed: in the chosen cases and in all of an open choice. */
function printedFields({ body, fields, meta }: Template, answers: Answers): string[] {
  return usedFields(
    fill(body, fields, meta.options, answers, { defaults: false, choose: 'defaults' }),
    fields,
  );
}

function printedInAnnex(annex: Template, template: Template, answers: Answers): string[] {
  const shared = answersFor(annex, template, answers);
  return printedFields(annex, shared).filter(path => Object.hasOwn(shared, path));
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
  const [, group = '', index, key = ''] = ROW_PATH.exec(path) ?? [];
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
  const group = ROW_PATH.exec(path)?.[1];
  const column = headers.get(path) ?? (group === undefined ? undefined : headers.get(group)) ?? label;
  const law = citations.length > 0 ? { citations: citations.map(citationKey) } : {};
  return { row, line, column, severity, message, ...law };
}

/** In the order of the template, so that the order of the columns changes nothing in the files. */
function inOrder(answers: Readonly<Record<string, Value>>, template: Template): Answers {
  const paths = [...answerable(template).keys()].filter(path => Object.hasOwn(answers, path));
  return Object.fromEntries(paths.map(path => [path, answers[path]!]));
}
