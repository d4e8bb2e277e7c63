/**
 * Front-matter schemas, used at build time only (the browser never loads zod).
 * Strict: an unknown key is an issue. Messages for people are made in `source/front-matter-issues.ts`.
 */
import { z } from 'zod';
import { parseCitation } from '../law/citation.ts';

const line = z.string().trim().min(1);
const isoDate = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const version = z.string().regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/);
const slug = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const fieldPath = z.string().regex(/^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/);
const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** `minfadian/585` as a Citation. */
const citation = z.string().transform((text, context) => {
  const parsed = parseCitation(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'citation' });
  return z.NEVER;
});
const citations = z.array(citation).default([]);

const stance = z.enum(['neutral', 'party-a', 'party-b']);
const status = z.enum(['draft', 'released', 'superseded', 'withdrawn']);
const audience = z.enum(['business', 'consumer']);

const review = z.strictObject({
  status: z.enum(['unreviewed', 'self-checked', 'counsel-reviewed']),
  on: isoDate.optional(),
  note: line.optional(),
});

const party = z.strictObject({
  label: line,
  role: line,
  kind: z.enum(['organisation', 'person', 'either']),
});

const duration = z.strictObject({
  count: z.int().min(0),
  unit: z.enum(['day', 'working-day', 'month', 'year']),
});
const scalar = z.union([z.string(), z.int(), z.boolean(), duration]);
const rows = z.array(z.record(z.string(), scalar));

const choice = z.strictObject({ value: slug, label: line, hint: line.optional() });

const fieldBase = {
  label: line,
  hint: line.optional(),
  example: line.optional(),
  group: slug.optional(),
  required: z.boolean().optional(),
  default: z.union([scalar, rows]).optional(),
  min: z.union([z.number(), z.string()]).optional(),
  max: z.union([z.number(), z.string()]).optional(),
  unit: line.optional(),
  durationUnit: duration.shape.unit.optional(),
  choices: z.array(choice).min(2).optional(),
  citations: citations.optional(),
};
const simpleTypes = [
  'text',
  'long-text',
  'date',
  'money',
  'percent',
  'integer',
  'duration',
  'choice',
  'flag',
  'person-id',
  'identity',
  'uscc',
  'phone',
  'email',
  'address',
  'bank-account',
] as const;

const simpleField = z.strictObject({ type: z.enum(simpleTypes), ...fieldBase });
const field = z
  .strictObject({
    type: z.enum([...simpleTypes, 'group']),
    ...fieldBase,
    fields: z.record(fieldName, simpleField).optional(),
  })
  .superRefine((value, context) => {
    const needs = (key: 'choices' | 'fields' | 'durationUnit', type: string) => {
      if (value.type === type && value[key] === undefined) {
        context.addIssue({ code: 'custom', message: 'missing', path: [key] });
      }
      if (value.type !== type && value[key] !== undefined) {
        context.addIssue({ code: 'custom', message: 'misplaced', path: [key] });
      }
    };
    needs('choices', 'choice');
    needs('fields', 'group');
    needs('durationUnit', 'duration');
  });

const optionCase = z.union([line, z.strictObject({ label: line, hint: line.optional() })]);
const option = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choice'),
    label: line,
    hint: line.optional(),
    group: slug.optional(),
    cases: z.record(slug, optionCase),
    default: slug.optional(),
  }),
  z.strictObject({
    type: z.literal('flag'),
    label: line,
    hint: line.optional(),
    group: slug.optional(),
    default: z.boolean().optional(),
  }),
]);

const checkBase = {
  message: line,
  severity: z.enum(['error', 'warning']).default('error'),
  citations,
};
const check = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sum'), total: fieldPath, parts: fieldPath, ...checkBase }),
  z.strictObject({ type: z.literal('date-order'), earlier: fieldPath, later: fieldPath, ...checkBase }),
  z.strictObject({
    type: z.literal('at-most-percent'),
    field: fieldPath,
    of: fieldPath,
    percent: z.string().regex(/^\d+(?:\.\d+)?$/),
    ...checkBase,
  }),
]);

const change = z.strictObject({ what: line, why: line, sources: citations });

const common = {
  title: line,
  version: version.optional(),
  status,
  date: isoDate.optional(),
  audience,
  stance: stance.default('neutral'),
  summary: line,
  changes: z.array(change).default([]),
  review,
};
const fillable = {
  parties: z.record(fieldName, party).default({}),
  groups: z.record(slug, line).default({}),
  fields: z.record(fieldPath, field).default({}),
  options: z.record(fieldPath, option).default({}),
  checks: z.array(check).default([]),
  kinds: z.array(slug).default([]),
  governingLaw: line.default('中华人民共和国法律（不含港澳台地区法律）'),
};

export const contractSchema = z.strictObject({
  ...common,
  ...fillable,
  family: slug,
  variant: slug,
  variantTitle: line,
  annexes: z.array(z.strictObject({ id: slug, version: version.optional() })).default([]),
});
export const annexSchema = z.strictObject({ ...common, ...fillable });
export const checklistSchema = z.strictObject({ ...common, audience: audience.default('business') });

export type ContractFrontMatter = z.infer<typeof contractSchema>;
export type AnnexFrontMatter = z.infer<typeof annexSchema>;
export type ChecklistFrontMatter = z.infer<typeof checklistSchema>;

const position = z.strictObject({ preferred: line, acceptable: line, lowest: line });

export const clauseSchema = z.strictObject({
  title: line,
  summary: line,
  order: z.int(),
  citations,
  without: line,
  traps: z.array(line).min(1),
  positions: z.strictObject({ 'party-a': position, 'party-b': position, neutral: position }),
});

export const familySchema = z.strictObject({
  title: line,
  summary: line,
  order: z.int(),
  when: z.array(line).min(1),
  notFor: z.array(line).default([]),
  choose: z.strictObject({
    columns: z.array(line).min(1),
    rows: z.array(z.strictObject({ variant: slug, cells: z.array(line) })).min(1),
  }),
});

export const guideSchema = z.strictObject({ title: line, summary: line, order: z.int() });

export const lawSchema = z.strictObject({
  title: line,
  shortTitle: line,
  kind: line,
  number: line.optional(),
  issuer: line,
  promulgated: isoDate.optional(),
  effective: isoDate,
  currentVersionEffective: isoDate,
  status: z.enum(['in-force', 'repealed', 'superseded', 'not-yet-in-force']),
  ended: isoDate.optional(),
  supersededBy: z.array(slug).default([]),
  articleCount: z.int().optional(),
  checkedOn: isoDate.optional(),
  note: line.optional(),
  unit: z.literal('项').optional(),
  articles: z
    .record(
      z.string().regex(/^[1-9]\d*(?:-[1-9]\d*)?$/),
      z.strictObject({ gist: line, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    )
    .default({}),
});

export type ClauseFrontMatter = z.infer<typeof clauseSchema>;
export type FamilyFrontMatter = z.infer<typeof familySchema>;
export type GuideFrontMatter = z.infer<typeof guideSchema>;
