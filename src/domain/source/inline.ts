/** Inline Markdown and inline elements → inline nodes of the tree. */
import type { Inline } from '../document/nodes.ts';
import { parseCitation } from '../law/citation.ts';
import { blankFor, positionOf, type ReadContext, report } from './context.ts';
import { attribute, isElement, type Mdast } from './mdast.ts';

/** `group` is the path of the Each around, for `{item.…}`. */
export function readInline(nodes: readonly Mdast[], context: ReadContext, group?: string): Inline[] {
  return nodes.flatMap(node => readOne(node, context, group));
}

function readOne(node: Mdast, context: ReadContext, group?: string): Inline[] {
  const at = positionOf(node);
  const children = () => readInline(node.children ?? [], context, group);
  switch (node.type) {
    case 'text': {
      const value = joinLines(node.value ?? '');
      if (value.includes('**')) {
        report(
          context,
          node,
          'strong-unclosed',
          '这里的“**”没有成为粗体。',
          '紧挨着文字的结束符号不能跟在标点后面：把标点移到粗体外面，写成 **……**。后文。',
        );
      }
      return value ? [{ type: 'text', value, at }] : [];
    }
    case 'strong':
      return [{ type: 'strong', children: children(), at }];
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return [blankFor(context, (node.value ?? '').trim(), group, at)];
    case 'link':
      return readLink(node, context, group);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (isElement(node, 'Term'))
        return [
          { type: 'term', id: attribute(node, 'id') ?? '', children: flatten(node, context, group), at },
        ];
      if (isElement(node, 'Ref')) return [{ type: 'reference', to: attribute(node, 'to') ?? '', at }];
      report(
        context,
        node,
        'element-misplaced',
        `<${node.name}> 不能放在一句话中间。`,
        `让 <${node.name}> 单独占行，前后各空一行。`,
      );
      return [];
    default:
      reportMarkdown(node, context);
      return [];
  }
}

/** Content of an inline element: plain inline nodes, or one paragraph when it was written on lines of its own. */
function flatten(node: Mdast, context: ReadContext, group?: string): Inline[] {
  const inner = (node.children ?? []).flatMap(child =>
    child.type === 'paragraph' ? (child.children ?? []) : [child],
  );
  return readInline(inner, context, group);
}

function readLink(node: Mdast, context: ReadContext, group?: string): Inline[] {
  const url = node.url ?? '';
  const citation = url.startsWith('law:') ? parseCitation(url.slice(4)) : undefined;
  if (!citation) {
    report(
      context,
      node,
      'link-not-allowed',
      `这里的链接 ${url} 不是援引。`,
      '援引法条写成 [文字](law:minfadian/585)；引用本合同的条款用 <Ref to="…" />；其他链接只能写在文章里。',
    );
    return readInline(node.children ?? [], context, group);
  }
  return [
    {
      type: 'citation',
      citation,
      children: readInline(node.children ?? [], context, group),
      at: positionOf(node),
    },
  ];
}

const MARKDOWN_NAMES: Record<string, string> = {
  emphasis: '斜体',
  delete: '删除线',
  inlineCode: '代码',
  code: '代码块',
  image: '图片',
  heading: '标题',
  blockquote: '引用块',
  thematicBreak: '分隔线',
  html: 'HTML',
  footnoteReference: '脚注',
  footnoteDefinition: '脚注',
  break: '硬换行',
  imageReference: '图片',
  linkReference: '引用式链接',
  definition: '链接定义',
  mdxjsEsm: '代码',
};

export function reportMarkdown(node: Mdast, context: ReadContext): void {
  const name = MARKDOWN_NAMES[node.type] ?? node.type;
  report(
    context,
    node,
    'markdown-not-allowed',
    `合同里不能用${name}。`,
    '可以用的写法：段落、有序列表、表格、**粗体**、{字段} 和 docs/dialect.md 里的元素；标题写在 <Article title="…">。',
  );
}

/** A line break in the source is not a space between Chinese words: it vanishes next to a non-ASCII character. */
function joinLines(value: string): string {
  return value.replace(/([^\n]?)[ \t]*\n[ \t]*(?=([^\n]?))/g, (_, before: string, after: string) =>
    isLatin(before) && isLatin(after) ? `${before} ` : before,
  );
}

function isLatin(character: string): boolean {
  return character !== '' && character.charCodeAt(0) < 0x2e80;
}
