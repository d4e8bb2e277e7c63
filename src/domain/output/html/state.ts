/** What the handlers share while one document is printed. */
import type { TermUses } from '../../analysis/terms.ts';
import type { Article, Inline, Node } from '../../document/nodes.ts';
import type { NodeType } from '../../document/visit.ts';
import type { Citation } from '../../law/citation.ts';
import type { Numbering } from '../../numbering/numbering.ts';
import type { OutputContext } from '../context.ts';

export interface HtmlContext extends OutputContext {
  /** Address of an article of law, or of an instrument as a whole; undefined where citations are not links (print). */
  lawHref(citation: Citation): string | undefined;
  /** Address of an annex. */
  annexHref(id: string): string;
  /** Stands before every id, where one page holds several documents. */
  readonly idPrefix?: string;
  /** Level of the outermost headings, 2 when absent; articles of chapters are one level below. */
  readonly headingLevel?: number;
  /** Names the field of each blank in `data-field`, for a page where pressing a blank leads to its field. */
  readonly fieldPaths?: boolean;
  /** Links to copy beside articles and paragraphs; reading pages have them. */
  readonly anchors?: boolean;
  /** HTML to stand at the end of the article's section, such as its notes. */
  afterArticle?(article: Article, numbering: Numbering): string;
}

export interface HtmlState {
  readonly context: HtmlContext;
  readonly references: ReadonlyMap<string, string>;
  readonly termUses: TermUses;
  readonly headingLevel: number;
  /** Prints nodes of any kind one after the other; `lead` goes to the first line. */
  nodes(nodes: readonly Node[], state: HtmlState, lead?: string): string;
  /** Prints the content of a line. */
  inline(nodes: readonly Inline[], state: HtmlState): string;
}

export interface Info {
  /** HTML that stands at the start of the first line: a number, a box. */
  readonly lead?: string;
  /** The stretch of a text that is printed here. */
  readonly from?: number;
  readonly to?: number;
}

export type Handle<T extends { readonly type: NodeType }> = (node: T, state: HtmlState, info: Info) => string;
