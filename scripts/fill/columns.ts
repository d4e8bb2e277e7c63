/** What the columns of a table mean: headers are paths or labels of fields, options and cells of repeated groups. */
import type { FieldDefinition } from '../../src/domain/field/field.ts';
import { ROW_PATH } from '../../src/domain/fill/resolve.ts';
import type { Option, Template } from '../../src/domain/template/template.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { toHalfWidthDigits } from '../../src/domain/text/width.ts';

export interface Target {
  /** Of the field or option; of a cell its group. */
  readonly path: string;
  readonly definition: FieldDefinition;
  /** One cell of one row: `payments.2.amount` is index 1, key `amount`. */
  readonly cell?: { readonly index: number; readonly key: string; readonly definition: FieldDefinition };
}

export interface Column {
  readonly header: string;
  readonly target: Target;
}

export type Found = { readonly target: Target } | { readonly message: string };

/** Everything that can be answered, by path, options first as in the form. */
export function answerable({ meta, fields }: Template): ReadonlyMap<string, FieldDefinition> {
  const options = Object.entries(meta.options).map(([path, option]) => [path, asField(option)] as const);
  return new Map([...options, ...fields]);
}

/** An option is read like the field type of the same name. */
function asField({ type, label, cases, default: preset }: Option): FieldDefinition {
  const own = preset === undefined ? {} : { default: preset };
  return type === 'flag' ? { type, label, ...own } : { type, label, choices: cases, ...own };
}

/** The meaning of a header, or why it has none. */
export function findTarget(header: string, template: Template): Found {
  const all = answerable(template);
  const whole = lookUp(header, all);
  if (typeof whole === 'string') return { target: { path: whole, definition: all.get(whole)! } };
  const [, group = '', row = '', key = ''] = ROW_PATH.exec(header.trim()) ?? [];
  const path = group ? lookUp(group, all) : [];
  const definition = typeof path === 'string' ? all.get(path) : undefined;
  if (typeof path === 'string' && definition?.fields) {
    const cells = new Map(Object.entries(definition.fields));
    const found = lookUp(key, cells);
    if (Number(row) === 0) return { message: `“${header}”的行号从1数起` };
    if (typeof found !== 'string')
      return { message: `${definition.label}里没有“${key}”这一项${suggestion(key, cells)}` };
    const cell = { index: Number(row) - 1, key: found, definition: cells.get(found)! };
    return { target: { path, definition, cell } };
  }
  if (whole.length > 1) return { message: `“${header}”有几个，改写路径：${whole.join('、')}` };
  return { message: `没有“${header}”这个字段${suggestion(header, all)}` };
}

/** The path that a word means; otherwise the paths that it could mean. */
function lookUp(word: string, all: ReadonlyMap<string, FieldDefinition>): string | readonly string[] {
  const plain = word.trim();
  if (all.has(plain)) return plain;
  const same = [...all].filter(([, { label }]) => folded(label) === folded(plain)).map(([path]) => path);
  return same.length === 1 ? same[0]! : same;
}

function folded(label: string): string {
  return toHalfWidthDigits(label).replace(/\s/g, '');
}

function suggestion(word: string, all: ReadonlyMap<string, FieldDefinition>): string {
  const names = [...all].flatMap(([path, { label }]) => [label, path]);
  const meant = nearest(word.trim(), names);
  return meant ? `，最接近的是“${meant}”` : '，删去它，或者运行 --template-csv 查看可以写的表头';
}

/** The header that is written for a path: the label where it is the only one of its kind. */
export function headerFor(path: string, all: ReadonlyMap<string, FieldDefinition>): string {
  const { label } = all.get(path)!;
  return lookUp(label, all) === path ? label : path;
}
