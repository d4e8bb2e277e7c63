/** What zod found in front matter, as issues an author can act on. */
import type { z } from 'zod';
import type { Issue } from '../issue/issue.ts';
import { nearest } from '../text/nearest.ts';
import type { FrontMatter } from './front-matter.ts';

type Schema = z.ZodType;

/** Parses front matter; on failure every problem is reported at its own line. */
export function checkFrontMatter<S extends Schema>(
  front: FrontMatter,
  schema: S,
): { data?: z.output<S>; issues: Issue[] } {
  const result = schema.safeParse(front.data ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  return { issues: result.error.issues.flatMap(issue => describe(issue, front, schema)) };
}

function describe(issue: z.core.$ZodIssue, front: FrontMatter, schema: Schema): Issue[] {
  const name = issue.path.join('.') || '卷首';
  const at = front.place(issue.path);
  const make = (code: Issue['code'], message: string, hint?: string, place = at): Issue => ({
    code,
    severity: 'error',
    message,
    at: place,
    ...(hint ? { hint } : {}),
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => {
        const known = keysAt(schema, issue.path);
        const close = nearest(key, known);
        return make(
          'front-matter-key-unknown',
          `不认识的键 ${[...issue.path, key].join('.')}。`,
          `${close ? `是不是 ${close}？` : ''}这里可以写：${known.join('、')}。`,
          front.place(issue.path, key),
        );
      });
    case 'invalid_value':
      return [valueProblem(make, name, issue)];
    case 'invalid_type': {
      if (issue.input === undefined) {
        return [make('front-matter-key-missing', `缺少 ${name}。`, '补上这个键；写法见 docs/dialect.md。')];
      }
      return [make('front-matter-value', `${name} 的类型不对。`, `应当是${typeName(issue.expected)}。`)];
    }
    case 'invalid_format':
      return [make('front-matter-value', `${name} 的写法不对。`, formatHint(issue.path))];
    case 'too_small':
      return [make('front-matter-value', `${name} 太短或者太少。`, `至少 ${String(issue.minimum)}。`)];
    case 'invalid_key':
      return [
        make(
          'front-matter-key-unknown',
          `键 ${name} 的写法不对。`,
          '用小驼峰 ASCII，点分路径，如 price.total。',
        ),
      ];
    case 'invalid_union':
      return [make('front-matter-value', `${name} 的写法不对。`, unionHint(issue))];
    case 'custom':
      return [make(...customProblem(issue.message, name))];
    default:
      return [make('front-matter-value', `${name} 的写法不对。`)];
  }
}

function valueProblem(
  make: (code: Issue['code'], message: string, hint: string) => Issue,
  name: string,
  issue: z.core.$ZodIssueInvalidValue,
): Issue {
  const known = issue.values.map(String);
  if (issue.input === undefined)
    return make('front-matter-key-missing', `缺少 ${name}。`, `可以写：${known.join('、')}。`);
  const close = nearest(String(issue.input), known);
  return make(
    'front-matter-value',
    `${name} 的值“${String(issue.input)}”不对。`,
    `${close ? `是不是 ${close}？` : ''}可以写：${known.join('、')}。`,
  );
}

function customProblem(message: string, name: string): [Issue['code'], string, string] {
  if (message === 'missing')
    return [
      'front-matter-key-missing',
      `缺少 ${name}。`,
      '这种类型的字段必须写它；见 docs/dialect.md 的字段类型表。',
    ];
  if (message === 'misplaced')
    return ['front-matter-key-unknown', `这种类型的字段没有 ${name}。`, '删去它，或者改正 type。'];
  return [
    'front-matter-value',
    `${name} 不是援引的写法。`,
    '写成“法律编号/条号”，如 minfadian/585、xingfa/253-1。',
  ];
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: '文字',
    int: '整数',
    number: '数',
    boolean: 'true 或者 false',
    array: '列表',
    object: '键值',
    record: '键值',
  };
  return names[expected] ?? expected;
}

function formatHint(path: readonly PropertyKey[]): string {
  const key = String(path.at(-1));
  if (/^(?:on|date|promulgated|effective|currentVersionEffective|ended|checkedOn)$/.test(key))
    return '写成 2026-11-22 的样子。';
  if (key === 'version') return '写成 1.0.0 的样子。';
  return '用 ASCII 小写字母、数字和连字符，如 customer-protection。';
}

function unionHint(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = (issue as { options?: readonly unknown[] }).options;
  return options ? `type 可以写：${options.map(String).join('、')}。` : '写法见 docs/dialect.md。';
}

/** Keys that the schema knows at `path`; empty where the schema is not an object. */
function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  let current: readonly Schema[] = [schema];
  for (const step of path) current = current.flatMap(item => childAt(item, step));
  return [...new Set(current.flatMap(item => Object.keys(objectShape(item))))].sort();
}

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Record<string, Schema>;
}

function definitionOf(schema: Schema): Definition {
  return schema.def as unknown as Definition;
}

function objectShape(schema: Schema): Record<string, Schema> {
  const { shape, innerType, in: input, options } = definitionOf(schema);
  if (shape) return shape;
  const inner = innerType ?? input;
  if (inner) return objectShape(inner);
  return Object.assign({}, ...(options ?? []).map(objectShape));
}

function childAt(schema: Schema, step: PropertyKey): Schema[] {
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? definition.in;
  if (inner) return childAt(inner, step);
  if (definition.options) return definition.options.flatMap(option => childAt(option, step));
  if (definition.element) return [definition.element];
  if (definition.valueType) return [definition.valueType];
  const child = definition.shape?.[String(step)];
  return child ? [child] : [];
}
