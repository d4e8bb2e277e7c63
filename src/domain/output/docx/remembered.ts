/** Reads back what a Word file of ours remembers, with whatever was entered in Word since. */
import type { Answers, FieldDefinition, Row, Value } from '../../field/field.ts';
import { fieldType } from '../../field/types.ts';
import { fieldAt, ROW_PATH } from '../../fill/resolve.ts';
import { type AnswersRecord, readAnswersFile } from '../json/answers-file.ts';
import { NAMESPACE } from './custom-xml.ts';
import { unescapeXml } from './xml.ts';

export interface RememberedAnswers extends AnswersRecord {
  /** What was entered in Word and cannot be read as an answer, by path. */
  readonly unread: readonly { readonly path: string; readonly text: string }[];
}

/** Rows of a group that are read at most: the number of a row comes from the file. */
const ROWS = 999;

/**
 * `parts` are the unpacked parts of the file by their path in it, as text or UTF-8 bytes. Without `fields`, the fields
 * of the template, what was entered in Word is not looked at. Undefined when the file is not one of ours.
 */
export function readDocxAnswers(
  parts: ReadonlyMap<string, Uint8Array | string>,
  fields?: ReadonlyMap<string, FieldDefinition>,
): RememberedAnswers | undefined {
  for (const [path, part] of parts) {
    if (!/^customXml\/item\d+\.xml$/.test(path)) continue;
    const xml = typeof part === 'string' ? part : new TextDecoder().decode(part);
    const root = /<(?:[\w-]+:)?contract\s([^<>]*)>/.exec(xml)?.[1];
    if (!root?.includes(NAMESPACE)) continue;
    const record = readAnswersFile({
      template: attribute(root, 'template'),
      version: attribute(root, 'version'),
      hash: attribute(root, 'hash'),
      answers: parseJson(/<(?:[\w-]+:)?answers>([^<]*)<\//.exec(xml)?.[1]),
    });
    if (!record) continue;
    return { ...record, ...(fields ? withEntries(record.answers, entries(xml), fields) : { unread: [] }) };
  }
  return undefined;
}

function parseJson(xml = ''): unknown {
  try {
    return JSON.parse(unescapeXml(xml));
  } catch {
    return undefined;
  }
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescapeXml(match?.[1] ?? match?.[2] ?? '');
}

interface Entry {
  readonly path: string;
  readonly text: string;
}

/**
 * The blanks whose text is no longer the one that the file was made with. No part of the expression goes past a `<`, so
 * that a part full of them is still read in one pass.
 */
function entries(xml: string): Entry[] {
  const found = xml.matchAll(/<(?:[\w-]+:)?v\s((?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)(?:\/>|>([^<]*)<\/)/g);
  return [...found].flatMap(([, tag = '', content = '']) => {
    const text = unescapeXml(content).replace(/\r\n?/g, '\n');
    const was = attribute(tag, 'was').replace(/\r\n?/g, '\n');
    return text === was ? [] : [{ path: attribute(tag, 'path'), text }];
  });
}

/** Entries win over stored answers; an emptied blank is unanswered. Other spellings of a value are not read. */
function withEntries(
  stored: Answers,
  changed: readonly Entry[],
  fields: ReadonlyMap<string, FieldDefinition>,
): Pick<RememberedAnswers, 'answers' | 'unread'> {
  const answers: Record<string, Value> = { ...stored };
  const groups = new Map<string, Record<string, Value>[]>();
  const unread: Entry[] = [];
  for (const { path, text } of changed) {
    const definition = fieldAt(path, fields);
    if (!definition) continue;
    const [, group = '', row = '0', key = ''] = fields.has(path) ? ['', '', '0', path] : ROW_PATH.exec(path)!;
    if (Number(row) >= ROWS) continue;
    const place = group ? rowOf(group, Number(row)) : answers;
    const read = text.trim() ? fieldType(definition.type).parse(text, definition) : undefined;
    if (read?.ok === false) unread.push({ path, text });
    else put(place, key, read?.value);
  }
  return { answers: { ...answers, ...Object.fromEntries(groups) }, unread };

  function rowOf(group: string, index: number): Record<string, Value> {
    const rows = groups.get(group) ?? rowsOf(stored[group]);
    groups.set(group, rows);
    while (rows.length <= index) rows.push({});
    return rows[index]!;
  }
}

/** Copies, to be written into. */
function rowsOf(value: Value | undefined): Record<string, Value>[] {
  return Array.isArray(value) ? value.map(row => ({ ...(row as Row) })) : [];
}

function put(answers: Record<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) delete answers[key];
  else answers[key] = value;
}
