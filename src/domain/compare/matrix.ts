/** 矩阵: the clause kinds of several texts beside each other, each with what it says in one line. */
import type { Article, Document, Node, Part } from '../document/nodes.ts';
import { textOf } from '../document/text-of.ts';
import { nodesOfType } from '../document/visit.ts';
import type { Numbering } from '../numbering/numbering.ts';

export interface MatrixText {
  readonly document: Document;
  readonly numbering: Numbering;
  /** Words of references by id. */
  readonly references: ReadonlyMap<string, string>;
}

export interface MatrixCell {
  /** The author's id of the article. */
  readonly id: string;
  /** 第三条 */
  readonly number: string;
  readonly title: string;
  /** Its first sentence, shortened. */
  readonly says: string;
}

export interface MatrixRow {
  readonly kind: string;
  /** For each text the articles of the kind, in order; empty where it has none. */
  readonly cells: readonly (readonly MatrixCell[])[];
}

/** Rows in the order of `kinds`; kinds that no text has are left out. */
export function matrix(texts: readonly MatrixText[], kinds: readonly string[]): MatrixRow[] {
  const articles = texts.map(({ document }) => nodesOfType(document, 'article'));
  return kinds.flatMap(kind => {
    const cells = texts.map((text, index) =>
      articles[index]!.filter(article => article.kind === kind).map(article => cellOf(article, text)),
    );
    return cells.every(cell => cell.length === 0) ? [] : [{ kind, cells }];
  });
}

function cellOf(article: Article, text: MatrixText): MatrixCell {
  const { id, title } = article;
  return { id, number: text.numbering.get(article)?.text ?? '', title, says: firstSentence(article, text) };
}

/** Characters of a sentence that are shown. */
const SHOWN = 70;
/** Shorter ones only introduce what follows. */
const SHORTEST = 8;

function firstSentence(article: Article, { references }: MatrixText): string {
  const words = linesOf(article)
    .map(line =>
      textOf(line.children, {
        blank: ({ value }) => value ?? '____',
        reference: ({ to }) => references.get(to) ?? '',
      }),
    )
    .join('');
  const [sentence = ''] = /^[\s\S]*?[。；]/.exec(words.slice(SHORTEST)) ?? [words.slice(SHORTEST)];
  const characters = [...(words.slice(0, SHORTEST) + sentence)];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}……` : characters.join('');
}

/** Lines of the article's text; its notes are no part of it. */
function linesOf(article: Article) {
  const lines: Extract<Part, { type: 'line' }>[] = [];
  const read = (node: Node): void => {
    if (node.type === 'note') return;
    if (node.type === 'line') lines.push(node);
    else if (node.type === 'choose') for (const { children } of node.cases) children.forEach(read);
    else if ('children' in node) (node.children as readonly Node[]).forEach(read);
  };
  article.children.forEach(read);
  return lines;
}
