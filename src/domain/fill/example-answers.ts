/** A set of answers to look at a contract with: the author's examples and defaults, and plainly invented values else. */
import type { Answers, FieldDefinition, Row, Value } from '../field/field.ts';
import { fieldType } from '../field/types.ts';
import type { Template, TemplateCheck } from '../template/template.ts';
import { openOptions } from './questions.ts';
import { visibleFields } from './visible-fields.ts';

/**
 * Answers to every option without a default (its first case) and to every field that is visible then, each of which
 * passes its own field's check.
 */
export function exampleAnswers(template: Template): Answers {
  const chosen = choices(template);
  const answers: Record<string, Value> = { ...chosen };
  for (const path of visibleFields(template, chosen)) {
    const value = otherParty(template, path) ?? exampleValue(template.fields.get(path)!);
    if (value !== undefined) answers[path] = value;
  }
  return settle(template, answers);
}

/** One choice may bring another one with it. */
function choices(template: Template): Answers {
  let chosen: Answers = {};
  for (
    let [path] = openOptions(template, chosen);
    path !== undefined;
    [path] = openOptions(template, chosen)
  ) {
    const { type, cases } = template.meta.options[path]!;
    chosen = { ...chosen, [path]: type === 'flag' ? true : cases[0]!.value };
  }
  return chosen;
}

/** The examples of the parties' own fields show one company; the second party of the example is another one. */
const SECOND: Readonly<Record<string, Value>> = {
  uscc: '91310100M000200Y4A',
  personId: '310101199003070019',
  representative: '钱七',
  address: '上海市黄浦区样例路2号',
  contact: '孙八',
  phone: '13900139000',
  email: 'other@example.com',
  bankName: '样例银行上海黄浦支行',
  bankAccount: '6200000000000013',
};

function otherParty({ meta, fields }: Template, path: string): Value | undefined {
  const [id, key = '', ...more] = path.split('.');
  const party = meta.parties.slice(1).find(one => one.id === id);
  const definition = fields.get(path);
  if (!party || !definition || more.length > 0) return undefined;
  const name = party.kind === 'person' ? '周九' : '上海样例商务服务有限公司';
  const value = key === 'name' || key === 'bankHolder' ? name : SECOND[key];
  const type = fieldType(definition.type);
  return value !== undefined && type.is(value, definition) && fits(value, definition) ? value : undefined;
}

/** The author's example or default, else an invented value within the limits of the field. */
export function exampleValue(definition: FieldDefinition): Value | undefined {
  const type = fieldType(definition.type);
  if (definition.type === 'group') return exampleRows(definition);
  const read = definition.example === undefined ? undefined : type.parse(definition.example, definition);
  const candidates = [read?.ok ? read.value : undefined, definition.default, invented(definition)];
  return candidates.find(
    value => value !== undefined && type.is(value, definition) && fits(value, definition),
  );
}

function fits(value: Value, definition: FieldDefinition): boolean {
  return fieldType(definition.type).check(value, definition).length === 0;
}

function exampleRows(definition: FieldDefinition): readonly Row[] {
  if (fieldType('group').is(definition.default, definition)) return definition.default as readonly Row[];
  const cells = Object.entries(definition.fields ?? {});
  const row = Object.fromEntries(
    cells.flatMap(([key, cell]) => {
      const value = exampleValue(cell);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
  return Array.from({ length: Math.max(1, Number(definition.min ?? 1)) }, () => row);
}

function invented({
  type,
  label,
  min,
  max,
  choices,
  durationUnit = 'day',
}: FieldDefinition): Value | undefined {
  const number = (wish: number) => Math.min(Math.max(wish, Number(min ?? 0)), Number(max ?? Infinity));
  switch (type) {
    case 'text':
    case 'long-text':
      return `示例${label}`.slice(0, Number(max ?? 40));
    case 'address':
      return '示例市示例区示例路1号';
    case 'date':
      return String(min ?? '2026-12-01');
    case 'money':
      return number(10_000_000);
    case 'percent':
      return String(number(5));
    case 'integer':
      return number(3);
    case 'duration':
      return { count: number(durationUnit === 'year' ? 1 : 10), unit: durationUnit };
    case 'choice':
      return choices?.[0]?.value;
    case 'flag':
      return false;
    case 'person-id':
    case 'identity':
      return '11010519491231002X';
    case 'uscc':
      return '91350100M000100Y43';
    case 'phone':
      return '13800138000';
    case 'email':
      return 'name@example.com';
    case 'bank-account':
      return '6200000000000005';
    default:
      return undefined;
  }
}

/** Totals become what their parts add up to, limits are kept and dates put in order: the example contradicts no check. */
function settle({ meta }: Template, answers: Readonly<Record<string, Value>>): Answers {
  const settled: Record<string, Value> = { ...answers };
  // A limit may hang on a total that another check settles: as many rounds as there are checks are always enough.
  for (const _round of meta.checks) for (const check of meta.checks) settleOne(check, settled);
  return settled;
}

function settleOne(check: TemplateCheck, settled: Record<string, Value>): void {
  if (check.type === 'sum') {
    const [, group = '', cell = ''] = /^(.+)\.([^.]+)$/.exec(check.parts) ?? [];
    const rows = settled[group];
    if (!Array.isArray(rows) || settled[check.total] === undefined) return;
    const amounts = (rows as readonly Row[]).map(row => row[cell]).filter(value => typeof value === 'number');
    settled[check.total] = amounts.reduce((sum, amount) => sum + amount, 0);
  } else if (check.type === 'at-most-percent') {
    const [field, of] = [settled[check.field], settled[check.of]];
    if (typeof field !== 'number' || typeof of !== 'number') return;
    settled[check.field] = Math.min(field, Math.floor((of * Number(check.percent)) / 100));
  } else {
    const [earlier, later] = [settled[check.earlier], settled[check.later]];
    if (typeof earlier !== 'string' || typeof later !== 'string' || later > earlier) return;
    settled[check.later] = `${Number(earlier.slice(0, 4)) + 1}${earlier.slice(4, 8)}01`;
  }
}
