/** Which fields a contract asks for, given what has been decided so far. */
import type { Node } from '../document/nodes.ts';
import { visit } from '../document/visit.ts';
import type { Answers, FieldDefinition } from '../field/field.ts';
import { fieldType, fieldTypes } from '../field/types.ts';
import type { Template } from '../template/template.ts';
import { fill } from './fill.ts';
import { resolveField, rowPath } from './resolve.ts';

/**
 * Paths of the declared fields that a document uses, in reading order, each once; rows stand under their group.
 * Blanks written by hand (signatures) are no fields. `open: false` leaves out what stands inside an open condition.
 */
export function usedFields(
  node: Node,
  fields: ReadonlyMap<string, FieldDefinition>,
  { open }: { readonly open: boolean } = { open: true },
): string[] {
  const used = new Set<string>();
  visit(node, inner => {
    if (!open && (inner.type === 'choose' || inner.type === 'when')) return 'skip';
    if (inner.type === 'each' && fields.has(inner.of)) used.add(inner.of);
    if (inner.type !== 'blank' || rowPath(inner.path)) return undefined;
    const path = fieldOf(inner.path, fields);
    if (path !== undefined) used.add(path);
    return undefined;
  });
  return [...used];
}

/** The declared field a blank belongs to: `payments` for `payments.0.date`, `price.total` for `price.total.capital`. */
export function fieldOf(path: string, fields: ReadonlyMap<string, FieldDefinition>): string | undefined {
  const use = resolveField(path, key => fields.get(key));
  if (use) return use.path;
  const group = /^(.+?)\.\d+\./.exec(path)?.[1];
  return group !== undefined && fields.has(group) ? group : undefined;
}

/**
 * Paths to ask for, in the order of the document. What stands inside a choice that is neither made nor has a default
 * is not asked for yet.
 */
export function visibleFields(template: Template, answers: Answers): string[] {
  const { body, fields, meta } = template;
  const document = fill(body, fields, meta.options, answers, { defaults: false, choose: 'defaults' });
  return usedFields(document, fields, { open: false });
}

export interface Progress {
  readonly filled: number;
  readonly total: number;
}

/** How many of the visible fields have a value of their own or a default; a group counts when all its cells do. */
export function progress(
  template: Template,
  answers: Answers,
  paths: readonly string[] = visibleFields(template, answers),
): Progress {
  const filled = paths.filter(path => isFilled(template.fields.get(path)!, answers[path]));
  return { filled: filled.length, total: paths.length };
}

function isFilled(definition: FieldDefinition, answer: unknown): boolean {
  const value = fieldType(definition.type).is(answer, definition) ? answer : definition.default;
  if (definition.type !== 'group') return fieldType(definition.type).is(value, definition);
  if (!fieldTypes.group.is(value, definition)) return false;
  return value.every(row =>
    Object.entries(definition.fields ?? {}).every(([key, cell]) => isFilled(cell, row[key])),
  );
}
