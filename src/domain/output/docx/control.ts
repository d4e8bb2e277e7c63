/** Blanks as content controls, for a contract that is filled in in Word. */
import type { Blank } from '../../document/nodes.ts';
import type { FieldDefinition } from '../../field/field.ts';
import { fieldAt } from '../../fill/resolve.ts';
import type { Bound } from '../bound.ts';
import type { StoredValues } from './custom-xml.ts';
import { type Control, type Inline, type Look, run } from './model.ts';

export type BlankWriter = (node: Blank, look?: Look) => Inline[];

/** `part` counts the contract as 0. Controls are bound to `values`; without it each one stands for itself. */
export function controls(bound: Bound, part: number, values: StoredValues | undefined): BlankWriter {
  return (node, look) => {
    const own = part === 0 || meansTheSame(node.path, bound, part);
    const definition = own ? fieldAt(node.path, bound.fields) : undefined;
    // A unit stays outside, so that whoever enters 10 reads 10个工作日.
    const unit = unitOf(node);
    const inside = node.value?.slice(0, node.value.length - unit.length);
    const { kind, stored } = kindOf(definition, inside);
    const path = own ? node.path : `${bound.parts[part]!.meta.id}:${node.path}`;
    const control: Control = {
      type: 'control',
      kind,
      alias: node.label,
      tag: node.path,
      ...(inside === undefined ? { prompt: `〔${node.label}〕` } : {}),
      ...(values ? { xpath: values.bind(path, stored) } : {}),
      children: inside === undefined ? [] : [run(inside, look)],
    };
    return unit ? [control, run(unit, look)] : [control];
  };
}

/** The unit after the room to write on, 元 of `[8, '元']`; empty where a value is worded otherwise. */
function unitOf({ open, value }: Blank): string {
  const unit = open?.length === 2 && typeof open[1] === 'string' ? open[1] : '';
  return value === undefined || value.endsWith(unit) ? unit : '';
}

/** An annex has answers of its own where its party of that name is somebody else than the contract's. */
function meansTheSame(path: string, { meta, parts, fields }: Bound, part: number): boolean {
  const id = path.split('.')[0];
  const kind = (parties: Bound['meta']['parties']) => parties.find(party => party.id === id)?.kind;
  const [here, there] = [kind(meta.parties), kind(parts[part]!.meta.parties)];
  return fieldAt(path, fields) !== undefined && (here === there || there === 'either');
}

/** The kind of control, and what the bound XML holds for a text that is shown. */
function kindOf(
  definition: FieldDefinition | undefined,
  shown: string | undefined,
): { readonly kind: Control['kind']; readonly stored: string } {
  const text = shown ?? '';
  switch (definition?.type) {
    case 'date': {
      const [year, month, day] = text.match(/\d+/g) ?? [];
      const iso = year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
      return { kind: { type: 'date', ...(iso ? { iso } : {}) }, stored: iso ?? '' };
    }
    case 'choice': {
      const { choices = [] } = definition;
      return {
        kind: { type: 'list', choices },
        stored: choices.find(choice => choice.label === text)?.value ?? '',
      };
    }
    case 'flag':
      return {
        kind: { type: 'list', choices: ['是', '否'].map(value => ({ value, label: value })) },
        stored: text,
      };
    case 'long-text':
      return { kind: { type: 'text', multiLine: true }, stored: text };
    default:
      return { kind: { type: 'text' }, stored: text };
  }
}
