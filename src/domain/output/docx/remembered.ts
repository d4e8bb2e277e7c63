/** Reads back what a Word file of ours remembers, with whatever was entered in Word since. */
import type { Answers, FieldDefinition, Row, Value } from '../../field/field.ts';
import { fieldType } from '../../field/types.ts';
import { NAMESPACE } from './custom-xml.ts';
import { fieldAt, ROW_PATH } from './field-at.ts';
import { unescapeXml } from './xml.ts';

export interface RememberedAnswers {
  readonly template: string;
  /** Empty for a draft. */
  readonly version: string;
  readonly hash: string;
  /** Not checked: whoever uses them asks the field types first, as `fill` does. */
  readonly answers: Answers;
  /** What was entered in Word and cannot be read as an answer, by path. */
  readonly unread: readonly { readonly path: string; readonly text: string }[];
}

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
    const root = /<(?:[\w-]+:)?contract\s([^>]*)>/.exec(xml)?.[1];
    if (!root?.includes(NAMESPACE)) continue;
    const stored = parseAnswers(/<(?:[\w-]+:)?answers>([\s\S]*?)<\//.exec(xml)?.[1]);
    if (!stored) continue;
    const [template, version, hash] = ['template', 'version', 'hash'].map(name => attribute(root, name));
    const entered = fields ? withEntries(stored, entries(xml), fields) : { answers: stored, unread: [] };
    return { template: template!, version: version!, hash: hash!, ...entered };
  }
  return undefined;
}

function parseAnswers(xml = ''): Answers | undefined {
  try {
    const answers: unknown = JSON.parse(unescapeXml(xml));
    const isObject = typeof answers === 'object' && answers !== null && !Array.isArray(answers);
    return isObject ? (answers as Answers) : undefined;
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

/** The blanks whose text is no longer the one that the file was made with. */
function entries(xml: string): Entry[] {
  const found = xml.matchAll(/<(?:[\w-]+:)?v\s((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:\/>|>([^<]*)<\/)/g);
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
  const unread: Entry[] = [];
  for (const { path, text } of changed) {
    const definition = fieldAt(path, fields);
    if (!definition) continue;
    const read = text.trim() ? fieldType(definition.type).parse(text, definition) : undefined;
    if (read?.ok === false) unread.push({ path, text });
    else put(answers, path, read?.value, fields);
  }
  return { answers, unread };
}

function put(
  answers: Record<string, Value>,
  path: string,
  value: Value | undefined,
  fields: ReadonlyMap<string, FieldDefinition>,
): void {
  const [, group = '', index, cell = ''] = fields.has(path) ? [] : (ROW_PATH.exec(path) ?? []);
  if (index === undefined) {
    if (value === undefined) delete answers[path];
    else answers[path] = value;
    return;
  }
  const before = answers[group];
  const rows: Record<string, Value>[] = Array.isArray(before) ? before.map(row => ({ ...(row as Row) })) : [];
  while (rows.length <= Number(index)) rows.push({});
  if (value === undefined) delete rows[Number(index)]![cell];
  else rows[Number(index)]![cell] = value;
  answers[group] = rows;
}
