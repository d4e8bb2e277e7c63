/** A document as plain data with its numbers and references spelled out, for programs that do not number themselves. */
import type { Document, Node } from '../../document/nodes.ts';
import { citationKey } from '../../law/citation.ts';
import { referenceTexts } from '../../numbering/references.ts';
import type { Template } from '../../template/template.ts';
import type { OutputContext } from '../context.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Named in every file, so that readers can tell when the shape changes. */
const FORMAT = 'mingyue-template/1';

/** Keys of nodes in the order in which they are written; a key that is not here is not written (`at`). */
const KEYS =
  'type id number kind title level rule evidence stance risk style by field of is party path label width open lines ' +
  'value isDefault to text citation header rows cells parties cases children';

/** The document's nodes with `number` where they have one and `text` on references. Key order is fixed. */
export function renderJson(document: Document, context: OutputContext): Json {
  const references = referenceTexts(document, context.numbering, context.annexes);
  return write(document);

  function write(value: unknown): Json {
    if (Array.isArray(value)) return value.map(write);
    if (typeof value !== 'object' || value === null) return value as Json;
    const source: Readonly<Record<string, unknown>> = { ...value, ...derived(value as Node) };
    const entries = KEYS.split(' ')
      .filter(key => source[key] !== undefined)
      .map(key => [key, write(source[key])] as const);
    return Object.fromEntries(entries);
  }

  function derived(node: Node): Readonly<Record<string, unknown>> {
    const number = context.numbering.get(node)?.text;
    if (node.type === 'reference') return { text: references.get(node.to) };
    if (node.type === 'citation') return { citation: citationKey(node.citation) };
    return number === undefined ? {} : { number };
  }
}

/** A whole template: what it is, what it asks for, what it says. */
export function renderTemplateJson(template: Template, context: OutputContext): Json {
  const { meta, fields, body, hash } = template;
  return {
    format: FORMAT,
    hash,
    meta: plain(meta),
    fields: plain(Object.fromEntries(fields)),
    body: renderJson(body, context),
  };
}

/** Data as JSON holds it: keys without a value are gone, order is kept. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
