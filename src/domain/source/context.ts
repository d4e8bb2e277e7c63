/** What the reader of one file carries along: the template's declarations and the issues found so far. */
import type { Blank, Position } from '../document/nodes.ts';
import type { FieldDefinition } from '../field/field.ts';
import { fieldType } from '../field/types.ts';
import type { Issue } from '../issue/issue.ts';
import type { Option, Party, TemplateType } from '../template/template.ts';
import type { Mdast } from './mdast.ts';

export interface ReadContext {
  readonly file: string;
  readonly type: TemplateType;
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  readonly options: Readonly<Record<string, Option>>;
  readonly parties: readonly Party[];
  readonly issues: Issue[];
  /** Inside a Note, where bullets are allowed. */
  readonly inNote: boolean;
}

export function positionOf(node: Mdast): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

export function report(
  context: ReadContext,
  node: Mdast,
  code: Issue['code'],
  message: string,
  hint: string,
): void {
  context.issues.push({
    code,
    severity: 'error',
    message,
    hint,
    at: { file: context.file, ...positionOf(node) },
  });
}

/** The blank at `path`. An undeclared path still makes a blank; analysis reports it. */
export function blankFor(context: ReadContext, path: string, group: string | undefined, at: Position): Blank {
  const definition = lookup(context, path, group);
  if (!definition) return { type: 'blank', path, label: path, width: 8, at };
  const type = fieldType(definition.type);
  const lines = definition.type === 'long-text' ? { lines: 3 } : {};
  // Another spelling of a value (大写) brings its own words.
  const pieces = isSpelling(context, path, group) ? undefined : type.open?.(definition);
  const open = pieces ? { open: pieces } : {};
  return {
    type: 'blank',
    path,
    label: definition.label,
    width: type.width(definition),
    ...open,
    ...lines,
    at,
  };
}

function isSpelling(context: ReadContext, path: string, group: string | undefined): boolean {
  return group !== undefined && path.startsWith('item.')
    ? path.split('.').length > 2
    : !context.fields.has(path);
}

function lookup(context: ReadContext, path: string, group: string | undefined): FieldDefinition | undefined {
  if (group !== undefined && path.startsWith('item.')) {
    const rows = context.fields.get(group)?.fields;
    const [, name = ''] = path.split('.');
    return name === 'no' ? { type: 'integer', label: '序号' } : rows?.[name];
  }
  return context.fields.get(path) ?? context.fields.get(path.replace(/\.[^.]+$/, ''));
}
