/**
 * Answers for every field and option of a template, made from its definitions, so that tests of outputs need no
 * answers written by hand and a new template is covered from its first day.
 */

import { cleanLine } from '../../src/domain/field/clean-text.ts';
import type { Answers, FieldDefinition, Row, Value } from '../../src/domain/field/field.ts';
import type { Template } from '../../src/domain/template/template.ts';

/**
 * `plain`: what a person might enter; different in every field, within the limits of the definition, and in agreement
 * with the template's checks. `extreme`: right in shape and hostile in content (markup, formulas, control characters,
 * right-to-left text, 10,000 characters in two fields, the largest numbers); limits and checks do not hold.
 */
export type SampleVariant = 'plain' | 'extreme';

const ROWS = 3;

/** Decides every option by its first case; spread another combination over the result to decide otherwise. */
export function sampleAnswers(
  { fields, meta }: Pick<Template, 'fields' | 'meta'>,
  variant: SampleVariant = 'plain',
): Answers {
  const answers: Record<string, Value> = {};
  for (const [path, option] of Object.entries(meta.options))
    answers[path] = option.type === 'flag' ? true : option.cases[0]!.value;
  const sample = variant === 'plain' ? plainSamples() : extremeSamples();
  for (const [path, definition] of fields) answers[path] = answerTo(definition, sample);
  if (variant === 'plain') agree(answers, meta.checks);
  return answers;
}

/** The value of a field that is no group; `row` counts from 0 inside a group. */
type Sample = (definition: FieldDefinition, row?: number) => Value;

function answerTo(definition: FieldDefinition, sample: Sample): Value {
  if (definition.type !== 'group') return sample(definition);
  const cells = Object.entries(definition.fields ?? {});
  return Array.from(
    { length: ROWS },
    (_, row): Row => Object.fromEntries(cells.map(([key, cell]) => [key, sample(cell, row)])),
  );
}

/* ---- plain ---- */

const usccs = ['91350100M000100Y43', '91110108551385082Q', '91330100MA21004580', '91330100MA21006930'];
const personIds = ['11010519491231002X', '110105199003070017', '33010619850615002X'];
const accounts = ['6200000000000005', '1202020309900012345', '33001550400050001234', '3301040160001234'];
/** Shares of the amounts in the rows of a group, in 分; every group has the same sum. */
const amounts = [3_000_050, 3_000_000, 4_000_009];

function plainSamples(): Sample {
  const used = new Set<string>();
  let count = 0;
  const turn = <T>(values: readonly T[]): T => values[count % values.length]!;
  const words = ({ label, example, max }: FieldDefinition, row?: number): string => {
    const own = row === undefined ? example : undefined;
    let text = own ?? `${label}示例${row === undefined ? '' : row + 1}`;
    if (used.has(text)) text = `${label}示例${count}`;
    const kept = [...text].slice(0, Number(max ?? 200)).join('');
    used.add(kept);
    return kept;
  };
  return (definition, row) => {
    count += 1;
    switch (definition.type) {
      case 'date':
        return `20${27 + Math.floor(count / 336)}-${two(1 + (Math.floor(count / 28) % 12))}-${two(1 + (count % 28))}`;
      case 'money':
        return row === undefined
          ? inRange(Number(definition.default ?? 1_000_000 + count * 1_001), definition)
          : amounts[row]!;
      case 'percent':
        return String(definition.default ?? inRange(5, definition));
      case 'integer':
        return inRange(Number(definition.default ?? 3), definition);
      case 'duration':
        return (
          definition.default ?? { count: inRange(15, definition), unit: definition.durationUnit ?? 'day' }
        );
      case 'choice':
        return turn(definition.choices ?? []).value;
      case 'flag':
        return count % 2 === 0;
      case 'uscc':
        return turn(usccs);
      case 'person-id':
      case 'identity':
        return turn(personIds);
      case 'bank-account':
        return turn(accounts);
      case 'phone':
        return `1380013${String(8000 + count).slice(-4)}`;
      case 'email':
        return `name${count}@example.com`;
      case 'long-text':
        return row === undefined ? `${words(definition)}；\n第二行` : words(definition, row);
      default:
        return words(definition, row);
    }
  };
}

const two = (n: number) => String(n).padStart(2, '0');

function inRange(value: number, { min, max }: FieldDefinition): number {
  return Math.min(Math.max(value, Number(min ?? 0)), Number(max ?? Number.MAX_SAFE_INTEGER));
}

/** Makes sums add up, dates follow each other and shares stay below their limits. */
function agree(answers: Record<string, Value>, checks: Template['meta']['checks']): void {
  const totals = new Set(checks.flatMap(check => (check.type === 'sum' ? [check.total] : [])));
  for (const check of checks) {
    if (check.type !== 'sum') continue;
    const dot = check.parts.lastIndexOf('.');
    const rows = answers[check.parts.slice(0, dot)] as readonly Row[];
    const column = check.parts.slice(dot + 1);
    answers[check.total] = rows.reduce((sum, row) => sum + Number(row[column]), 0);
  }
  for (let pass = 0; pass < checks.length; pass += 1) {
    for (const check of checks) {
      if (check.type === 'date-order') {
        const [earlier, later] = [String(answers[check.earlier]), String(answers[check.later])];
        if (later < earlier) answers[check.later] = `${Number(earlier.slice(0, 4)) + 1}${earlier.slice(4)}`;
      } else if (check.type === 'at-most-percent') {
        const share = Number(check.percent) / 100;
        const [part, whole] = [Number(answers[check.field]), Number(answers[check.of])];
        if (part <= whole * share) continue;
        if (totals.has(check.of)) answers[check.field] = Math.floor(whole * share);
        else answers[check.of] = Math.ceil(part / share);
      }
    }
  }
}

/* ---- extreme ---- */

const LONG = 10_000;

/** Text that has broken some program; each of them is a name that a person may legally type. */
const hostileTexts: readonly string[] = [
  '<img src=x onerror="alert(1)"></w:t></w:r>&amp;]]><!--',
  "=cmd|'/C calc'!A0",
  '{partyB.name}{{x}}#{y}',
  '#[set page](x) @label $a^2$ *粗* _斜_ `码` \\u{41} ~ // /* ',
  '\u202eالعربية\u200f \u2067שלום\u2069',
  '👩‍👩‍👧‍👦🇨🇳👍🏽',
  '䶮𠮷𡈽𪚥𬎆㐂',
  '坏\u0000\u0007\u001b\u007f\ud800\udfff\ufffe\uffff字',
  '“双引号”‘单引号’——省略……〈书名〉',
  '  前后 空格\t制表  ',
  'O\'Neill & Söhne "GmbH" <r.t>; DROP TABLE 合同;--',
];

function extremeSamples(): Sample {
  let count = 0;
  return (definition, row) => {
    count += 1;
    const hostile = hostileTexts[count % hostileTexts.length]!;
    switch (definition.type) {
      case 'date':
        return row === 0 ? '1000-01-01' : '9999-12-31';
      case 'money':
      case 'integer':
        return row === 0 ? 0 : Number.MAX_SAFE_INTEGER;
      case 'percent':
        return '999999999.9999999999';
      case 'duration':
        return { count: Number.MAX_SAFE_INTEGER, unit: definition.durationUnit ?? 'working-day' };
      case 'choice':
        return (definition.choices ?? []).at(-1)!.value;
      case 'flag':
        return false;
      case 'uscc':
        return usccs[0]!;
      case 'person-id':
      case 'identity':
        return personIds[0]!;
      case 'bank-account':
        return 'NRA12345678901234567890123456789012';
      case 'phone':
        return '0571-88888888-123456';
      case 'email':
        return `${'a'.repeat(60)}@${'b'.repeat(60)}.example.com`;
      case 'long-text':
        return row === undefined && count % 3 === 0
          ? `${'长'.repeat(LONG / 2)}\n${'长'.repeat(LONG / 2)}`
          : `${hostile}\n\n第二行${hostile}`;
      default:
        if (count === 1) return '名'.repeat(LONG);
        if (count === 4) return 'W'.repeat(500);
        return cleanLine(hostile) ? hostile : '名';
    }
  };
}
