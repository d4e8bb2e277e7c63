/** Blocks inside a paragraph (款): lines, lists, tables and conditions around them. */
import type { Cell, Item, Line, List, Part, Row, Table } from '../document/nodes.ts';
import { readConditional } from './conditional.ts';
import { positionOf, type ReadContext, report } from './context.ts';
import { readInline, reportMarkdown } from './inline.ts';
import { isElement, type Mdast } from './mdast.ts';

const INLINE = new Set(['text', 'strong', 'link', 'mdxTextExpression', 'mdxJsxTextElement']);

export function isInline(node: Mdast): boolean {
  return (
    INLINE.has(node.type) ||
    node.type === 'mdxFlowExpression' ||
    isElement(node, 'Ref') ||
    isElement(node, 'Term')
  );
}

export function readParts(nodes: readonly Mdast[], context: ReadContext, group?: string): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]!;
    if (isInline(node)) {
      const run = [node];
      while (index + 1 < nodes.length && isInline(nodes[index + 1]!)) run.push(nodes[++index]!);
      parts.push({ type: 'line', children: readInline(run, context, group), at: positionOf(node) });
    } else parts.push(...readPart(node, context, group));
  }
  return parts;
}

function readPart(node: Mdast, context: ReadContext, group?: string): Part[] {
  if (node.type === 'paragraph') return [readLine(node, context, group)];
  if (node.type === 'list') return [readList(node, context, group)];
  if (node.type === 'table') return [readTable(node, context, group)];
  const conditional = readConditional<Part>(node, context, (children, inner) =>
    readParts(children, context, inner ?? group),
  );
  if (conditional) return [conditional];
  if (isElement(node)) {
    report(
      context,
      node,
      'element-misplaced',
      `<${node.name}> 不能放在这里。`,
      '款里面只能放文字、列表、表格和 <Choose>、<When>、<Each>。',
    );
  } else reportMarkdown(node, context);
  return [];
}

function readLine(node: Mdast, context: ReadContext, group?: string): Line {
  return { type: 'line', children: readInline(node.children ?? [], context, group), at: positionOf(node) };
}

export function readList(node: Mdast, context: ReadContext, group?: string, nested = false): List {
  const items = node.children ?? [];
  const check = items.length > 0 && items.every(item => typeof item.checked === 'boolean');
  const style = node.ordered ? 'ordered' : check ? 'check' : 'bullet';
  if (style === 'bullet' && context.type === 'contract' && !context.inNote && !nested) {
    report(
      context,
      node,
      'list-not-numbered',
      '合同正文的列表要编号。',
      '把“- ”改成“1. ”，印出来是（1）、（2）。',
    );
  }
  return {
    type: 'list',
    style,
    children: items.map(item => readItem(item, context, group)),
    at: positionOf(node),
  };
}

function readItem(node: Mdast, context: ReadContext, group?: string): Item {
  const children: (Line | List)[] = [];
  for (const child of node.children ?? []) {
    if (child.type === 'paragraph') children.push(readLine(child, context, group));
    else if (child.type === 'list') children.push(readList(child, context, group, true));
    else if (isElement(child)) {
      report(
        context,
        child,
        'element-misplaced',
        `<${child.name}> 不能放在列表的一项里面。`,
        '把条件写在列表外面：前后两个列表的序号会接着编。',
      );
    } else reportMarkdown(child, context);
  }
  return { type: 'item', children, at: positionOf(node) };
}

export function readTable(node: Mdast, context: ReadContext, group?: string): Table {
  const cell = (item: Mdast): Cell => ({
    type: 'cell',
    children: readInline(item.children ?? [], context, group),
    at: positionOf(item),
  });
  const [header, ...rows] = node.children ?? [];
  const columns = header?.children?.length ?? 0;
  for (const item of rows) {
    const count = item.children?.length ?? 0;
    if (count === columns) continue;
    report(
      context,
      item,
      'table-width',
      `这一行有 ${count} 格，表头有 ${columns} 格。`,
      '补上或者删去多余的格，没有内容的格也要写出“|”。',
    );
  }
  const row = (item: Mdast): Row => ({
    type: 'row',
    cells: (item.children ?? []).map(cell),
    at: positionOf(item),
  });
  return {
    type: 'table',
    header: (header?.children ?? []).map(cell),
    rows: rows.map(row),
    at: positionOf(node),
  };
}
