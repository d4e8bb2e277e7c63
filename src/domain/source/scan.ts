/**
 * A first look at the body, line by line, before the MDX parser: unknown and unpaired elements, wrong attributes,
 * braces. The MDX parser stops at the first fault and speaks of JavaScript; this one finds all and speaks of the dialect.
 */
import type { Issue } from '../issue/issue.ts';
import { nearest } from '../text/nearest.ts';
import { type Element, elementNames, elements, ID_PATTERN, PATH_PATTERN } from './elements.ts';

interface Open {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*?)(\/?)>/g;
const ATTRIBUTE = /([A-Za-z_][\w-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;

/** Issues of the body; `firstLine` is the line number of its first line in the file. */
export function scanBody(body: string, file: string, firstLine: number): Issue[] {
  const issues: Issue[] = [];
  const open: Open[] = [];
  const report = (code: Issue['code'], line: number, column: number, message: string, hint: string) =>
    issues.push({ code, severity: 'error', message, hint, at: { file, line, column } });

  const closeTag = (name: string, line: number, column: number) => {
    const index = open.findLastIndex(entry => entry.name === name);
    if (index < 0) {
      report(
        'element-not-open',
        line,
        column,
        `多了一个 </${name}>：前面没有对应的 <${name}>。`,
        '删去它，或者补上开头。',
      );
      return;
    }
    for (const left of open.splice(index).slice(1)) {
      reportUnclosed(left);
    }
  };
  const reportUnclosed = (entry: Open) => {
    if (!elements[entry.name]) return;
    report(
      'element-not-closed',
      entry.line,
      entry.column,
      `<${entry.name}> 没有结束。`,
      `在内容之后另起一行写 </${entry.name}>。例：${elements[entry.name]?.example ?? ''}`,
    );
  };

  body.split('\n').forEach((text, index) => {
    const line = firstLine + index;
    if (/^(?:import|export)\s/.test(text)) {
      report(
        'code-not-allowed',
        line,
        1,
        '合同里不能写 import 或者 export。',
        '删去这一行；合同只用 docs/dialect.md 里的写法。',
      );
      return;
    }
    const rest = text.replace(
      TAG,
      (tag, close: string, name: string, attributes: string, selfClose: string, offset: number) => {
        const column = offset + 1;
        const element = elements[name];
        if (!element) {
          const close = nearest(name, elementNames);
          report(
            'element-unknown',
            line,
            column,
            `不认识的元素 <${name}>。`,
            `${close ? `是不是 <${close}>?` : ''}可以用：${elementNames.join('、')}。`,
          );
        } else if (!close) {
          for (const problem of attributeProblems(name, element, attributes))
            report(problem.code, line, column, problem.message, problem.hint);
        }
        if (close) closeTag(name, line, column);
        else if (!selfClose && element?.empty) {
          report('element-not-closed', line, column, `<${name}> 要自己结束。`, `写成 ${element.example}。`);
        } else if (!selfClose) open.push({ name, line, column });
        return ' '.repeat(tag.length);
      },
    );
    const stray = rest.search(/<(?=[A-Za-z/!?])|<$/);
    if (stray >= 0) {
      report(
        'tag-malformed',
        line,
        stray + 1,
        '这里的“<”没有写成完整的元素。',
        '补上引号和“>”；属性写成 名称="值"，一个元素写在一行里。',
      );
    }
    for (const problem of braceProblems(rest))
      report(problem.code, line, problem.column, problem.message, problem.hint);
  });
  for (const entry of open) reportUnclosed(entry);
  return issues;
}

interface Problem {
  readonly code: Issue['code'];
  readonly message: string;
  readonly hint: string;
}

function attributeProblems(name: string, element: Element, source: string): Problem[] {
  const problems: Problem[] = [];
  const known = Object.keys(element.attributes);
  const seen = new Set<string>();
  for (const match of source.matchAll(ATTRIBUTE)) {
    const key = match[1]!;
    const raw = match[2];
    const attribute = element.attributes[key];
    if (!attribute) {
      const close = nearest(key, known);
      problems.push({
        code: 'attribute-unknown',
        message: `<${name}> 没有属性 ${key}。`,
        hint: known.length
          ? `${close ? `是不是 ${close}？` : ''}可以用：${known.join('、')}。`
          : `写成 ${element.example}。`,
      });
      continue;
    }
    seen.add(key);
    if (!raw || !/^["']/.test(raw)) {
      problems.push({
        code: 'attribute-value',
        message: `<${name}> 的 ${key} 没有用引号写出值。`,
        hint: `写成 ${element.example}。`,
      });
      continue;
    }
    const problem = valueProblem(name, key, raw.slice(1, -1), attribute.value);
    if (problem) problems.push(problem);
  }
  for (const key of known) {
    if (element.attributes[key]!.required && !seen.has(key)) {
      problems.push({
        code: 'attribute-missing',
        message: `<${name}> 缺少属性 ${key}。`,
        hint: `写成 ${element.example}。`,
      });
    }
  }
  return problems;
}

function valueProblem(
  name: string,
  key: string,
  value: string,
  kind: Element['attributes'][string]['value'],
): Problem | undefined {
  const wrong = (hint: string): Problem => ({
    code: 'attribute-value',
    message: `<${name}> 的 ${key}="${value}" 写得不对。`,
    hint,
  });
  if (typeof kind !== 'string') {
    if (kind.includes(value)) return undefined;
    const close = nearest(value, kind);
    return wrong(`${close ? `是不是 ${close}？` : ''}可以写：${kind.join('、')}。`);
  }
  if (kind === 'text') return value.trim() ? undefined : wrong('写上文字。');
  if (kind === 'id')
    return ID_PATTERN.test(value)
      ? undefined
      : wrong('用 ASCII 小写字母、数字和连字符，以字母开头，如 payment-schedule。');
  return PATH_PATTERN.test(value) ? undefined : wrong('写字段路径，如 dispute.method。');
}

function braceProblems(text: string): (Problem & { column: number })[] {
  const problems: (Problem & { column: number })[] = [];
  const example = '空白写成 {字段路径}，如 {partyA.name}；文字里的花括号改用“【】”以外的说法。';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '}') {
      problems.push({ code: 'brace-unpaired', column: index + 1, message: '多了一个“}”。', hint: example });
    }
    if (character !== '{') continue;
    const end = text.indexOf('}', index);
    const inner = text.slice(index + 1, end < 0 ? undefined : end);
    if (end < 0 || inner.includes('{')) {
      problems.push({
        code: 'brace-unpaired',
        column: index + 1,
        message: '“{”没有对应的“}”。',
        hint: example,
      });
      if (end < 0) return problems;
      continue;
    }
    if (!PATH_PATTERN.test(inner)) {
      problems.push({
        code: 'expression-not-allowed',
        column: index + 1,
        message: `花括号里只能写字段路径，现在是 {${inner}}。`,
        hint: example,
      });
    }
    index = end;
  }
  return problems;
}
