/**
 * Relations between answers that an author declares in `checks`: sums, order of dates, a share of another amount. What
 * the visitor reads is the author's sentence with the numbers of the case.
 */
import { formatAnswer } from '../field/answer.ts';
import type { Answers, FieldDefinition, Value } from '../field/field.ts';
import { fieldTypes } from '../field/types.ts';
import type { TemplateCheck } from '../template/template.ts';
import { compareDates } from '../text/dates.ts';
import { effectiveValue } from './effective-value.ts';

export interface RelationProblem {
  /** The field beside which the problem is shown: the total, the later date, the share. */
  readonly path: string;
  readonly label: string;
  readonly message: string;
}

type Fields = ReadonlyMap<string, FieldDefinition>;

interface Side {
  readonly definition: FieldDefinition;
  readonly value: Value;
}

/** Declared fields that a relation speaks of; of a sum's parts the group that holds them. */
export function relatedFields(check: TemplateCheck): readonly [string, string] {
  if (check.type === 'sum') return [check.total, splitParts(check.parts).group];
  return check.type === 'date-order' ? [check.later, check.earlier] : [check.field, check.of];
}

/** Undefined when the relation holds and when one of its sides has no value yet (a row without its amount, too). */
export function checkRelation(
  check: TemplateCheck,
  fields: Fields,
  answers: Answers,
): RelationProblem | undefined {
  const [path] = relatedFields(check);
  const difference = differenceOf(check, fields, answers);
  if (difference === undefined) return undefined;
  const message = `${check.message.replace(/[。；]$/, '')}（${difference}）`;
  return { path, label: fields.get(path)!.label, message };
}

/** The numbers that do not agree, as text. */
function differenceOf(check: TemplateCheck, fields: Fields, answers: Answers): string | undefined {
  switch (check.type) {
    case 'sum':
      return wrongSum(side(check.total, fields, answers), check.parts, fields, answers);
    case 'date-order':
      return wrongOrder(side(check.earlier, fields, answers), side(check.later, fields, answers));
    case 'at-most-percent':
      return tooMuch(side(check.field, fields, answers), side(check.of, fields, answers), check.percent);
  }
}

function side(path: string, fields: Fields, answers: Answers): Side | undefined {
  const definition = fields.get(path);
  const value = definition && effectiveValue(definition, answers[path]);
  return definition && value !== undefined ? { definition, value } : undefined;
}

/**
 * Amounts are whole numbers from 0, so a sum of theirs is exact as long as it can equal a total, and merely large beyond.
 */
function wrongSum(
  total: Side | undefined,
  parts: string,
  fields: Fields,
  answers: Answers,
): string | undefined {
  const { group, key } = splitParts(parts);
  const rows = side(group, fields, answers);
  const cell = rows?.definition.fields?.[key];
  if (!rows || !cell || !fieldTypes.group.is(rows.value, rows.definition)) return undefined;
  const values = rows.value.map(row => effectiveValue(cell, row[key]));
  if (typeof total?.value !== 'number' || !values.every(value => typeof value === 'number')) return undefined;
  const sum = values.reduce((before, value) => before + value, 0);
  if (sum === total.value) return undefined;
  const print = (value: number) => formatAnswer(Math.min(value, Number.MAX_SAFE_INTEGER), cell);
  const gap = `相差${print(Math.abs(sum - total.value))}`;
  return `${rows.definition.label}的${cell.label}之和${print(sum)}，${named(total)}，${gap}`;
}

/** One day may be both the first and the last. */
function wrongOrder(earlier: Side | undefined, later: Side | undefined): string | undefined {
  if (!earlier || !later || compareDates(String(earlier.value), String(later.value)) <= 0) return undefined;
  return `${named(earlier)}，${named(later)}`;
}

/** Percentages are decimal text, so the limit is worked out in whole numbers and never rounds in the payer's favour. */
function tooMuch(part: Side | undefined, whole: Side | undefined, percent: string): string | undefined {
  if (typeof part?.value !== 'number' || typeof whole?.value !== 'number') return undefined;
  const [units, fraction = ''] = percent.split('.');
  const limit = (BigInt(whole.value) * BigInt(units! + fraction)) / (100n * 10n ** BigInt(fraction.length));
  if (BigInt(part.value) <= limit) return undefined;
  const bound =
    percent === '100' ? '' : `，它的${percent}%是${formatAnswer(Number(limit), whole.definition)}`;
  return `${named(part)}，${named(whole)}${bound}`;
}

function named({ definition, value }: Side): string {
  return definition.label + formatAnswer(value, definition);
}

/** `payments.amount` is the cell `amount` of every row of `payments`. */
function splitParts(parts: string): { readonly group: string; readonly key: string } {
  const dot = parts.lastIndexOf('.');
  return { group: parts.slice(0, dot), key: parts.slice(dot + 1) };
}
