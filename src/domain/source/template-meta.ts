/** Front matter as checked by the schema → the template's meta and its table of fields. */
import type { FieldDefinition } from '../field/field.ts';
import { partyFields } from '../field/party.ts';
import type { AnnexFrontMatter, ChecklistFrontMatter, ContractFrontMatter } from '../template/schema.ts';
import type { Option, Party, TemplateMeta } from '../template/template.ts';

type Fillable = ContractFrontMatter | AnnexFrontMatter;

export function partiesOf(data: Fillable): Party[] {
  return Object.entries(data.parties).map(([id, party]) => ({ id, ...party }));
}

/** Parties' fields first, then the declared ones, in the order written. A declared field may refine a party's. */
export function fieldsOf(data: Fillable): Map<string, FieldDefinition> {
  const fields = new Map<string, FieldDefinition>();
  for (const party of partiesOf(data)) {
    for (const [path, definition] of partyFields(party)) fields.set(path, definition);
  }
  for (const [path, definition] of Object.entries(data.fields))
    fields.set(path, definition as FieldDefinition);
  return fields;
}

export function optionsOf(data: Fillable): Record<string, Option> {
  const options: Record<string, Option> = {};
  for (const [path, option] of Object.entries(data.options)) {
    const { label, hint, group } = option;
    const common = { label, ...(hint ? { hint } : {}), ...(group ? { group } : {}) };
    const preset = option.default === undefined ? {} : { default: option.default };
    const cases =
      option.type === 'choice'
        ? Object.entries(option.cases).map(([value, item]) => ({
            value,
            ...(typeof item === 'string' ? { label: item } : item),
          }))
        : [];
    options[path] = { type: option.type, ...common, cases, ...preset } as Option;
  }
  return options;
}

interface Shared {
  readonly id: string;
  readonly data: ContractFrontMatter | AnnexFrontMatter | ChecklistFrontMatter;
}

function commonMeta({ id, data }: Shared) {
  return {
    id,
    title: data.title,
    ...(data.version ? { version: data.version } : {}),
    ...(data.date ? { date: data.date } : {}),
    status: data.status,
    audience: data.audience,
    stance: data.stance,
    summary: data.summary,
    review: data.review,
    changes: data.changes,
  };
}

function fillableMeta(data: Fillable) {
  return {
    parties: partiesOf(data),
    groups: data.groups,
    options: optionsOf(data),
    checks: data.checks,
    kinds: data.kinds,
    governingLaw: data.governingLaw,
  };
}

export function contractMeta(id: string, data: ContractFrontMatter): TemplateMeta {
  return {
    type: 'contract',
    ...commonMeta({ id, data }),
    family: data.family,
    variant: data.variant,
    variantTitle: data.variantTitle,
    ...fillableMeta(data),
    annexes: data.annexes,
  } as TemplateMeta;
}

export function annexMeta(id: string, data: AnnexFrontMatter): TemplateMeta {
  return {
    type: 'annex',
    ...commonMeta({ id, data }),
    ...fillableMeta(data),
    annexes: [],
  } as unknown as TemplateMeta;
}

export function checklistMeta(id: string, data: ChecklistFrontMatter): TemplateMeta {
  return {
    type: 'checklist',
    ...commonMeta({ id, data }),
    parties: [],
    groups: {},
    options: {},
    checks: [],
    kinds: [],
    annexes: [],
    governingLaw: '',
  } as unknown as TemplateMeta;
}
