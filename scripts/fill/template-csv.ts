/** An empty table for a template: every column that can be filled, and one row as an example. */
import Papa from 'papaparse';
import type { FieldDefinition, Row, Value } from '../../src/domain/field/field.ts';
import { inputText } from '../../src/domain/field/input-text.ts';
import { exampleAnswers } from '../../src/domain/fill/example-answers.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { answerable, headerFor } from './columns.ts';
import { guardCell } from './csv-guard.ts';

/** Rows of a group that get columns; more are had by adding columns or by JSON in one cell. */
const FEWEST_ROWS = 2;

/**
 * Comma-separated UTF-8 with the mark that spreadsheets need to show Chinese. A header is the label where only one field
 * has it, else the path; cells of groups are numbered (`付款安排.1.金额`).
 * The example leaves open what the contract does not print, given the choices of the example.
 */
export function templateCsv(template: Template): string {
  const all = answerable(template);
  const examples = exampleAnswers(template);
  const columns = [...all].flatMap(([path, definition]): (readonly [string, string])[] => {
    const header = headerFor(path, all);
    if (definition.type === 'group') return groupColumns(header, definition, examples[path]);
    return [[header, shown(examples[path], definition)]];
  });
  const rows = [columns.map(([header]) => header), columns.map(([, value]) => guardCell(value))];
  return `\ufeff${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}

function groupColumns(
  header: string,
  definition: FieldDefinition,
  value: Value | undefined,
): (readonly [string, string])[] {
  const examples = (Array.isArray(value) ? value : []) as readonly Row[];
  const count = Math.max(FEWEST_ROWS, Number(definition.min ?? 1), examples.length);
  const { fields = {} } = definition;
  const cells = new Map(Object.entries(fields));
  return Array.from({ length: count }, (_, index) => index).flatMap(index =>
    Object.entries(fields).map(
      ([key, field]) =>
        [`${header}.${index + 1}.${headerFor(key, cells)}`, shown(examples[index]?.[key], field)] as const,
    ),
  );
}

/** As a person types it, with the unit, and a choice by its label. */
function shown(value: Value | undefined, definition: FieldDefinition): string {
  if (value === undefined) return '';
  if (definition.type === 'choice') return definition.choices?.find(one => one.value === value)?.label ?? '';
  if (definition.type === 'flag') return value === true ? '是' : '否';
  return inputText(value, definition);
}
