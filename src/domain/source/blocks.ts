/** Block structure: preamble, chapters, articles, paragraphs, notes, requirements. */
import type {
  Article,
  ArticleChild,
  Block,
  Chapter,
  ChapterChild,
  Note,
  Paragraph,
  Part,
  Preamble,
  Requirement,
  RequirementGroup,
} from '../document/nodes.ts';
import { readConditional } from './conditional.ts';
import { positionOf, type ReadContext, report } from './context.ts';
import { reportMarkdown } from './inline.ts';
import { attribute, isElement, type Mdast } from './mdast.ts';
import { isInline, readParts } from './parts.ts';
import { signatureBlock } from './signature.ts';

export function readBlocks(nodes: readonly Mdast[], context: ReadContext, group?: string): Block[] {
  const blocks: Block[] = [];
  let loose: Mdast[] = [];
  const flush = () => {
    if (!loose.length) return;
    if (context.type === 'annex') blocks.push(...(readArticleChildren(loose, context, group) as Block[]));
    else {
      report(
        context,
        loose[0]!,
        'text-outside-article',
        '正文文字要放在 <Article> 或者 <Preamble> 里面。',
        context.type === 'checklist'
          ? '清单里用 <Group> 和 <Requirement>。'
          : '例：<Article id="payment" kind="payment" title="付款"> … </Article>',
      );
    }
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === 'yaml') continue;
    const block = readBlock(node, context);
    if (block === undefined) loose.push(node);
    else {
      flush();
      if (block) blocks.push(block);
    }
  }
  flush();
  return blocks;
}

/** The block that a node is; undefined for plain text, null after a reported issue. */
function readBlock(node: Mdast, context: ReadContext): Block | null | undefined {
  const at = positionOf(node);
  const children = node.children ?? [];
  if (isElement(node, 'Preamble')) {
    return { type: 'preamble', children: readArticleChildren(children, context), at } satisfies Preamble;
  }
  if (isElement(node, 'Chapter')) return readChapter(node, context);
  if (isElement(node, 'Article')) return readArticle(node, context);
  if (isElement(node, 'Group')) return readGroup(node, context);
  if (isElement(node, 'Signature')) {
    const ids = (attribute(node, 'parties') ?? '').split(/\s+/).filter(Boolean);
    const known = context.parties.map(party => party.id);
    const parties = ids.flatMap(id => {
      const party = context.parties.find(item => item.id === id);
      if (party) return [signatureBlock(party, 12)];
      report(
        context,
        node,
        'party-unknown',
        `签署页的当事人 ${id} 没有声明。`,
        `卷首 parties 里有：${known.join('、') || '（空）'}。`,
      );
      return [];
    });
    return { type: 'signature', parties, at };
  }
  if (isElement(node) && /^(?:Choose|When|Each)$/.test(node.name ?? '') && !startsWithText(node)) {
    return readConditional<Block>(node, context, (inner, group) => readBlocks(inner, context, group)) ?? null;
  }
  if (isElement(node, 'Requirement') || isElement(node, 'Case') || isElement(node, 'Note')) {
    report(
      context,
      node,
      'element-misplaced',
      `<${node.name}> 不能放在最外层。`,
      '<Requirement> 放在 <Group> 里，<Case> 放在 <Choose> 里，<Note> 放在 <Article> 里。',
    );
    return null;
  }
  return undefined;
}

/** True when a condition holds text, lists or tables directly (not articles or chapters). */
function startsWithText(node: Mdast): boolean {
  const first = node.children?.[0];
  if (!first) return false;
  if (isElement(first) && /^(?:Case|Choose|When|Each)$/.test(first.name ?? '')) return startsWithText(first);
  return !isElement(first) || isElement(first, 'Para') || isInline(first);
}

function readChapter(node: Mdast, context: ReadContext): Chapter {
  const read = (nodes: readonly Mdast[]): ChapterChild[] =>
    nodes.flatMap((child): ChapterChild[] => {
      if (isElement(child, 'Article')) return [readArticle(child, context)];
      const conditional = readConditional<ChapterChild>(child, context, read);
      if (conditional) return [conditional];
      report(context, child, 'element-misplaced', '<Chapter> 里面只能放 <Article>。', '把文字移进某一条。');
      return [];
    });
  return {
    type: 'chapter',
    id: attribute(node, 'id') ?? '',
    title: attribute(node, 'title') ?? '',
    children: read(node.children ?? []),
    at: positionOf(node),
  };
}

function readArticle(node: Mdast, context: ReadContext): Article {
  const kind = attribute(node, 'kind');
  if (kind === undefined && context.type === 'contract') {
    report(
      context,
      node,
      'attribute-missing',
      '<Article> 缺少属性 kind。',
      '写上条款类型，如 kind="payment"；可用的类型见 src/content/clauses。',
    );
  }
  return {
    type: 'article',
    id: attribute(node, 'id') ?? '',
    title: attribute(node, 'title') ?? '',
    ...(kind === undefined ? {} : { kind }),
    children: readArticleChildren(node.children ?? [], context),
    at: positionOf(node),
  };
}

/** Groups loose text into paragraphs: a paragraph of text starts one, lists, tables and conditions on them join it. */
function readArticleChildren(nodes: readonly Mdast[], context: ReadContext, group?: string): ArticleChild[] {
  const result: ArticleChild[] = [];
  let open: { at: Paragraph['at']; parts: Part[] } | undefined;
  const close = () => {
    if (open) result.push({ type: 'paragraph', children: open.parts, ...(open.at ? { at: open.at } : {}) });
    open = undefined;
  };
  const join = (node: Mdast) => {
    open ??= { at: positionOf(node), parts: [] };
    open.parts.push(...readParts([node], context, group));
  };
  nodes.forEach((node, index) => {
    if (isElement(node, 'Para')) {
      close();
      result.push(readPara(node, context, group));
    } else if (isElement(node, 'Note')) {
      close();
      result.push(readNote(node, context));
    } else if (node.type === 'paragraph' || (isInline(node) && !(index > 0 && isInline(nodes[index - 1]!)))) {
      close();
      join(node);
    } else if (node.type === 'list' || node.type === 'table' || isInline(node)) join(node);
    else if (isElement(node) && /^(?:Choose|When|Each)$/.test(node.name ?? '')) {
      if (holdsParts(node)) join(node);
      else {
        close();
        const conditional = readConditional<ArticleChild>(node, context, (inner, of) =>
          readArticleChildren(inner, context, of ?? group),
        );
        if (conditional) result.push(conditional);
      }
    } else if (isElement(node)) {
      report(
        context,
        node,
        'element-misplaced',
        `<${node.name}> 不能放在这里。`,
        '条里面可以放款（<Para>）、<Note>、<Choose>、<When>、<Each>。',
      );
    } else reportMarkdown(node, context);
  });
  close();
  return result;
}

/** True when a condition begins with a list or a table: it belongs to the paragraph before it. */
function holdsParts(node: Mdast): boolean {
  const first = node.children?.[0];
  if (!first) return false;
  if (isElement(first) && /^(?:Case|Choose|When|Each)$/.test(first.name ?? '')) return holdsParts(first);
  return first.type === 'list' || first.type === 'table';
}

function readPara(node: Mdast, context: ReadContext, group?: string): Paragraph {
  return {
    type: 'paragraph',
    id: attribute(node, 'id') ?? '',
    children: readParts(node.children ?? [], context, group),
    at: positionOf(node),
  };
}

function readNote(node: Mdast, context: ReadContext): Note {
  return {
    type: 'note',
    stance: (attribute(node, 'stance') ?? 'neutral') as Note['stance'],
    risk: (attribute(node, 'risk') ?? 'medium') as Note['risk'],
    children: readParts(node.children ?? [], { ...context, inNote: true }),
    at: positionOf(node),
  };
}

function readGroup(node: Mdast, context: ReadContext): RequirementGroup {
  const children = (node.children ?? []).flatMap((child): Requirement[] => {
    if (isElement(child, 'Requirement')) return [readRequirement(child, context)];
    report(
      context,
      child,
      'element-misplaced',
      '<Group> 里面只能放 <Requirement>。',
      '把文字移进某一项要求。',
    );
    return [];
  });
  return {
    type: 'group',
    id: attribute(node, 'id') ?? '',
    title: attribute(node, 'title') ?? '',
    children,
    at: positionOf(node),
  };
}

function readRequirement(node: Mdast, context: ReadContext): Requirement {
  const rule = attribute(node, 'rule');
  return {
    type: 'requirement',
    id: attribute(node, 'id') ?? '',
    level: (attribute(node, 'level') ?? 'should') as Requirement['level'],
    evidence: attribute(node, 'evidence') ?? '',
    ...(rule === undefined ? {} : { rule }),
    children: readParts(node.children ?? [], context),
    at: positionOf(node),
  };
}
