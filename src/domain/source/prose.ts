/** Clause pages, family pages and guides: front matter, and the citations in their ordinary Markdown. */

import type { z } from 'zod';
import type { Issue } from '../issue/issue.ts';
import type { Citation } from '../law/citation.ts';
import { parseCitation } from '../law/citation.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkFrontMatter } from './front-matter-issues.ts';
import { type Mdast, parseMdx } from './mdast.ts';

export interface ProseCitation {
  readonly citation: Citation;
  /** Words of the link. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface Prose<T> {
  readonly data?: T;
  readonly citations: readonly ProseCitation[];
  readonly issues: readonly Issue[];
}

export function parseProse<S extends z.ZodType>(text: string, file: string, schema: S): Prose<z.output<S>> {
  const front = readFrontMatter(text, file);
  const issues: Issue[] = [...front.issues];
  const checked = front.data === undefined ? { issues: [] } : checkFrontMatter(front, schema);
  issues.push(...checked.issues);
  const result = parseMdx(text);
  if ('message' in result) {
    issues.push({
      code: 'mdx-syntax',
      severity: 'error',
      message: '这里的写法读不懂。',
      hint: `检查引号、“<>”和花括号是否成对。（${result.message})`,
      at: { file, line: result.line, column: result.column },
    });
    return { citations: [], issues };
  }
  const citations: ProseCitation[] = [];
  collect(result.root, file, citations, issues);
  return {
    citations,
    issues,
    ...('data' in checked && checked.data !== undefined ? { data: checked.data } : {}),
  };
}

function collect(node: Mdast, file: string, citations: ProseCitation[], issues: Issue[]): void {
  if (node.type === 'link' && node.url?.startsWith('law:')) {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const citation = parseCitation(node.url.slice(4));
    if (citation) citations.push({ citation, text: plain(node), line: start.line, column: start.column });
    else {
      issues.push({
        code: 'link-not-allowed',
        severity: 'error',
        message: `援引 ${node.url} 的写法不对。`,
        hint: '写成 [文字](law:minfadian/585）、[文字](law:xingfa/253-1) 或者 [《民法典》](law:minfadian）。',
        at: { file, line: start.line, column: start.column },
      });
    }
  }
  if (node.type === 'table' && node.children?.[0]?.children?.some(cell => plain(cell).trim() === '')) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    issues.push({
      code: 'table-header-empty',
      severity: 'error',
      message: '表格的表头有一格是空的。',
      hint: '给这一列写一个名字，如“项目”。',
      at: { file, line, column },
    });
  }
  for (const child of node.children ?? []) collect(child, file, citations, issues);
}

function plain(node: Mdast): string {
  return node.value ?? (node.children ?? []).map(plain).join('');
}
