/**
 * A template as plain JSON, for the pages that fill it in: no parser is needed to read it, and the places of the
 * author's file stay at home.
 */
import type { FieldDefinition } from '../field/field.ts';
import type { Template } from './template.ts';

export interface PortableTemplate extends Omit<Template, 'fields' | 'file'> {
  /** In the order of the form. */
  readonly fields: readonly (readonly [path: string, definition: FieldDefinition])[];
}

export function portable({ meta, fields, body, hash }: Template): PortableTemplate {
  const plain: PortableTemplate = { meta, fields: [...fields], body, hash };
  return JSON.parse(JSON.stringify(plain, (key, value) => (key === 'at' ? undefined : value)));
}

/** The inverse, but for places and the name of the file, which a portable template has not. */
export function fromPortable({ meta, fields, body, hash }: PortableTemplate): Template {
  return { meta, fields: new Map(fields), body, hash, file: '' };
}
