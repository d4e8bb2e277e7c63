/** Splits a file into front matter and body, and reads the YAML with the place of every key. */
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Issue, Place } from '../issue/issue.ts';

export interface FrontMatter {
  /** Plain data, or undefined when the YAML could not be read. */
  readonly data: unknown;
  /** First line of the body, from 1. */
  readonly bodyLine: number;
  readonly body: string;
  readonly issues: readonly Issue[];
  /** Place of the value (or, with `key`, of a key below it) at `path`; the nearest ancestor where it is absent. */
  place(path: readonly PropertyKey[], key?: string): Place;
}

const FENCE = '---';

export function readFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split('\n');
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0) {
    const unclosed = lines[0] === FENCE;
    return {
      data: undefined,
      bodyLine: 1,
      body: text,
      place: () => ({ file, line: 1 }),
      issues: [
        {
          code: 'front-matter-missing',
          severity: 'error',
          message: unclosed ? '卷首没有结束：找不到第二行“---”。' : '文件开头没有卷首（front matter）。',
          hint: '卷首写在文件最前面，上下各用一行“---”围起来；写法见 docs/dialect.md。',
          at: { file, line: 1 },
        },
      ],
    };
  }
  const counter = new LineCounter();
  const yaml = parseDocument(lines.slice(1, end).join('\n'), { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const position = counter.linePos(offset);
    return { file, line: position.line + 1, column: position.col };
  };
  const issues: Issue[] = yaml.errors.map(error => ({
    code: 'front-matter-yaml',
    severity: 'error',
    message: `卷首不是正确的 YAML:${yamlMessage(error.code)}。`,
    hint: '检查缩进（两个空格）、冒号后的空格和引号是否成对；含有冒号、井号的文字用引号括起来。',
    at: at(error.pos[0]),
  }));
  return {
    data: issues.length ? undefined : yaml.toJS(),
    bodyLine: end + 2,
    body: lines.slice(end + 1).join('\n'),
    issues,
    place: (path, key) => at(offsetOf(yaml, path, key)),
  };
}

function offsetOf(yaml: Document, path: readonly PropertyKey[], key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = yaml.getIn(path.slice(0, length), true);
    if (key !== undefined && length === path.length && isMap(node)) {
      const pair = node.items.find(
        item => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
      );
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range) return range[0]!;
  }
  return 0;
}

function yamlMessage(code: string): string {
  const messages: Record<string, string> = {
    DUPLICATE_KEY: '同一个键写了两次',
    BAD_INDENT: '缩进不对',
    TAB_AS_INDENT: '用了制表符缩进',
    MISSING_CHAR: '缺少冒号、引号或者括号',
    UNEXPECTED_TOKEN: '这里多出了字符',
    BLOCK_AS_IMPLICIT_KEY: '冒号的位置不对',
    MULTILINE_IMPLICIT_KEY: '键不能跨行，可能缺少冒号',
    BAD_SCALAR_START: '这个值要用引号括起来',
  };
  return messages[code] ?? `这里写得不对（${code})`;
}
