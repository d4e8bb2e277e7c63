/** The tree as lines that rules read: the words of the plain text, each line with its place in the document. */
import { listSigns, underscores } from '../document/added-words.ts';
import type { Article, Document, Inline, Node } from '../document/nodes.ts';
import { type Spelling, textOf } from '../document/text-of.ts';
import type { Numbering } from '../numbering/numbering.ts';
import { type AnnexTitle, missingReference, referenceTexts } from '../numbering/references.ts';
import { partiesIn } from './parties.ts';
import { recogniseKind } from './recognise.ts';
import type { Subject, SubjectArticle, SubjectLine, SubjectParty } from './subject.ts';

/** An entry of a table of contents as it stands in an outside document. */
export interface ContentsEntry {
  readonly number: string;
  readonly title: string;
}

export interface SubjectFrame {
  readonly title: string;
  /** Empty: read from the lines. */
  readonly parties: readonly SubjectParty[];
  readonly annexes: readonly AnnexTitle[];
  readonly contents?: readonly ContentsEntry[];
}

/**
 * Lines of a document in reading order: title, contents, body, signature page. Notes and the words of boxes to tick are
 * no words of the contract and left out. Articles without a kind get the one that heading and words show.
 */
export function subjectOf(tree: Document, numbering: Numbering, frame: SubjectFrame): Subject {
  const { title, parties, annexes, contents = [] } = frame;
  const lines: SubjectLine[] = [];
  if (title) lines.push({ number: '', text: title, kind: 'title', article: -1 });
  for (const entry of contents)
    lines.push({ number: entry.number, text: entry.title, kind: 'contents', article: -1 });
  const articles = readBody(tree, numbering, annexes, lines);
  return {
    title,
    lines,
    articles: articles.map(article => withKind(article, lines)),
    parties: parties.length > 0 ? parties : partiesIn(lines),
    annexes,
    tree,
    numbering,
  };
}

/** How a node's lines are to be marked. */
interface At {
  readonly kind: SubjectLine['kind'];
  readonly number: string;
  readonly cases: readonly string[];
}

/** Adds the lines of the body and returns its articles. */
function readBody(
  tree: Document,
  numbering: Numbering,
  annexes: readonly AnnexTitle[],
  lines: SubjectLine[],
): SubjectArticle[] {
  const references = referenceTexts(tree, numbering, annexes);
  const spelling: Spelling = {
    blank: node => node.value ?? underscores(node),
    reference: node => references.get(node.to) ?? missingReference(node.to),
  };
  const articles: SubjectArticle[] = [];
  let article = -1;

  const numberOf = (node: Node) => numbering.get(node)?.text ?? '';
  const add = (node: Node, text: string, { kind, number, cases }: At) => {
    lines.push({ number, text, kind, article, node, ...(cases.length ? { cases } : {}) });
  };
  const words = (inlines: readonly Inline[]) => textOf(inlines, spelling);

  /** The number belongs to the first line only. */
  const parts = (children: readonly Node[], at: At) => {
    let next = at;
    for (const child of children) {
      const before = lines.length;
      part(child, next);
      if (lines.length > before) next = { ...at, number: '' };
    }
  };

  const part = (node: Node, at: At): void => {
    const { cases } = at;
    if (node.type === 'line') add(node, words(node.children), at);
    else if (node.type === 'list')
      for (const [index, child] of node.children.entries())
        part(child, { kind: 'item', number: (index === 0 && at.number) || listSigns[node.style], cases });
    else if (node.type === 'item')
      parts(node.children, { kind: 'item', number: numberOf(node) || at.number, cases });
    else if (node.type === 'table') {
      if (node.header.length) row(node, node.header, at);
      for (const [index, each] of node.rows.entries())
        row(each, each.cells, index === 0 && !node.header.length ? at : { ...at, number: '' });
    } else if (isConditional(node)) branches(node, at, parts);
  };

  const row = (node: Node, cells: readonly { readonly children: readonly Inline[] }[], at: At) => {
    const text = cells.map(cell => words(cell.children).replace(/[\n\t]/g, ' ')).join('\t');
    add(node, text, { ...at, kind: 'row' });
  };

  const blocks = (children: readonly Node[], at: At) => {
    for (const child of children) block(child, at);
  };

  const heading = (node: Node, title: string, at: At) =>
    add(node, title, { ...at, kind: 'heading', number: numberOf(node) });

  const whole = (node: Article, at: At) => {
    article = articles.length;
    const from = lines.length;
    articles.push({ ...open(node, numberOf(node)), from, to: from });
    heading(node, node.title, at);
    blocks(node.children, at);
    articles[article] = { ...articles[article]!, to: lines.length };
    article = -1;
  };

  const block = (node: Node, at: At): void => {
    if (node.type === 'chapter' || node.type === 'group') {
      heading(node, node.title, at);
      blocks(node.children, at);
    } else if (node.type === 'article') whole(node, at);
    else if (node.type === 'preamble') blocks(node.children, at);
    else if (node.type === 'paragraph' || node.type === 'requirement')
      parts(node.children, { ...at, kind: 'text', number: numberOf(node) });
    else if (node.type === 'signature')
      for (const party of node.parties) parts(party.lines, { ...at, kind: 'signature', number: '' });
    else if (isConditional(node)) branches(node, at, blocks);
  };

  blocks(tree.children, { kind: 'text', number: '', cases: [] });
  return articles;
}

type Conditional = Extract<Node, { type: 'choose' | 'when' | 'each' }>;

function isConditional(node: Node): node is Conditional {
  return node.type === 'choose' || node.type === 'when' || node.type === 'each';
}

function branches(node: Conditional, at: At, inside: (children: readonly Node[], at: At) => void): void {
  const within = (name: string): At => ({ ...at, cases: [...at.cases, name] });
  if (node.type === 'each') inside(node.children, at);
  else if (node.type === 'when') inside(node.children, within(`${node.field}=${node.is}`));
  else for (const branch of node.cases) inside(branch.children, within(`${node.by}=${branch.is}`));
}

function open({ id, kind, title }: Article, number: string) {
  return { id, number, title, ...(kind ? { kind } : {}) };
}

function withKind(article: SubjectArticle, lines: readonly SubjectLine[]): SubjectArticle {
  if (article.kind) return article;
  const kind = recogniseKind(article.title, lines.slice(article.from + 1, article.to));
  return kind ? { ...article, kind } : article;
}
