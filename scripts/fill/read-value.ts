/** One answer as it stands in a table or in JSON: a stored value, or text as a person types it. */
import { isUnanswered } from '../../src/domain/field/check-value.ts';
import type { FieldDefinition, Parsed, Row, Value } from '../../src/domain/field/field.ts';
import { fieldType } from '../../src/domain/field/types.ts';
import { nearest } from '../../src/domain/text/nearest.ts';

/** Undefined when nothing is there. `source` is a cell's text or a JSON value. */
export function readValue(source: unknown, definition: FieldDefinition): Parsed<Value> | undefined {
  if (definition.type === 'group') return readRows(source, definition);
  if (isUnanswered(source)) return undefined;
  const type = fieldType(definition.type);
  if (typeof source === 'string') return type.parse(source, definition);
  if (type.is(source, definition)) return { ok: true, value: source };
  if (definition.type === 'money')
    return unread(`${definition.label}在 JSON 里应当是以分计的整数，或者文字，例如“120,000.00元”`);
  if (typeof source === 'number' || typeof source === 'boolean')
    return type.parse(String(source), definition);
  return unread(`${definition.label}读不懂：${JSON.stringify(source)}`);
}

function readRows(source: unknown, definition: FieldDefinition): Parsed<Value> | undefined {
  if (source === undefined || source === null || (typeof source === 'string' && source.trim() === ''))
    return undefined;
  const rows = typeof source === 'string' ? parsed(source) : source;
  if (!Array.isArray(rows))
    return unread(`${definition.label}应当是 JSON 数组，例如 ${JSON.stringify([exampleRow(definition)])}`);
  const values: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readRow(row, index, definition);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return { ok: true, value: values };
}

function readRow(row: unknown, index: number, { label, fields = {} }: FieldDefinition): Parsed<Row> {
  const place = `${label}第${index + 1}行`;
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return unread(`${place}应当是 JSON 对象，一项一个值`);
  const values: Record<string, Value> = {};
  for (const [name, source] of Object.entries(row)) {
    const key = Object.keys(fields).find(one => one === name || fields[one]!.label === name);
    if (key === undefined) {
      const meant = nearest(name, Object.keys(fields));
      return unread(`${place}没有“${name}”这一项${meant ? `，最接近的是“${meant}”` : ''}`);
    }
    const read = readValue(source, { ...fields[key]!, label: `${place}的${fields[key]!.label}` });
    if (read?.ok === false) return read;
    if (read) values[key] = read.value;
  }
  return { ok: true, value: values };
}

function exampleRow({ fields = {} }: FieldDefinition): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([key, { label }]) => [key, label]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unread(message: string): Parsed<never> {
  return { ok: false, message };
}
