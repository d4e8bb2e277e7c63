/**
 * The one tree. A template, a filled contract, an annex, a checklist and (later) an outside document are all
 * made of these nodes; every output is produced from them. Nodes hold words and structure, never numbers:
 * those come from `numbering`, keyed by node identity.
 */
import type { Citation } from '../law/citation.ts';

/** Position in the source file, both from 1. Absent on nodes that no author wrote. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Base {
  readonly at?: Position;
}

/* ---- inline ---- */

export interface Text extends Base {
  readonly type: 'text';
  readonly value: string;
}

/** Emphasis that the law asks for (显著方式): printed bold. */
export interface Strong extends Base {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** A blank (空白) for the field at `path`. Without `value` it is still open. */
export interface Blank extends Base {
  readonly type: 'blank';
  /** Field path such as `partyA.name` or `price.total.capital`; inside Each `item.date`. */
  readonly path: string;
  /** Label of the field: title of the blank on the page, never part of the text. */
  readonly label: string;
  /** Width of the open blank in characters (em). */
  readonly width: number;
  /** Open form where words belong between the lines: `[4, '年', 2, '月', 2, '日']`, `[8, '元']`; numbers are widths. */
  readonly open?: OpenBlank;
  /** An open blank that wants several lines to write on (long-text, address in forms). */
  readonly lines?: number;
  /** Formatted text of the answer or of the field's default. */
  readonly value?: string;
  /** True when `value` is the template's default and nobody has entered anything. */
  readonly isDefault?: boolean;
}

/** Widths in characters and the words between them. */
export type OpenBlank = readonly (number | string)[];

/** Reference (引用) to an article, paragraph or annex of the same document; its text comes from numbering. */
export interface Reference extends Base {
  readonly type: 'reference';
  readonly to: string;
}

/** Citation (援引): words of the text that rest on an article of law. */
export interface CitationLink extends Base {
  readonly type: 'citation';
  readonly citation: Citation;
  readonly children: readonly Inline[];
}

/** The place where a term is defined. */
export interface Term extends Base {
  readonly type: 'term';
  readonly id: string;
  readonly children: readonly Inline[];
}

export type Inline = Text | Strong | Blank | Reference | CitationLink | Term;

/* ---- blocks inside a paragraph (款) ---- */

/** A run of text that starts on a new line. */
export interface Line extends Base {
  readonly type: 'line';
  readonly children: readonly Inline[];
}

/** 项 (ordered, first level), 目 (ordered, nested), 〇 points, or boxes to tick. */
export interface List extends Base {
  readonly type: 'list';
  readonly style: 'ordered' | 'bullet' | 'check';
  readonly children: readonly (Item | Conditional<Item>)[];
}

export interface Item extends Base {
  readonly type: 'item';
  readonly children: readonly (Line | List)[];
}

export interface Table extends Base {
  readonly type: 'table';
  readonly header: readonly Cell[];
  readonly rows: readonly Row[];
}

export interface Row extends Base {
  readonly type: 'row';
  readonly cells: readonly Cell[];
}

export interface Cell extends Base {
  readonly type: 'cell';
  readonly children: readonly Inline[];
}

/** Anything that may stand inside a paragraph. */
export type Part = Line | List | Table | Choose<Part> | When<Part> | Each<Part>;

/* ---- conditions: data, so that a build can walk every combination ---- */

/** Choice between cases by an option. Present only while the option is open; `fill` collapses it. */
export interface Choose<T> extends Base {
  readonly type: 'choose';
  readonly by: string;
  readonly label: string;
  readonly cases: readonly Case<T>[];
}

export interface Case<T> extends Base {
  readonly is: string;
  readonly label: string;
  readonly children: readonly T[];
}

/** Text that stands only when a flag is set (`is` true) or not set (`is` false). */
export interface When<T> extends Base {
  readonly type: 'when';
  readonly field: string;
  readonly label: string;
  readonly is: boolean;
  readonly children: readonly T[];
}

/** Repetition for every row of a group field; a table inside repeats its body rows. */
export interface Each<T> extends Base {
  readonly type: 'each';
  readonly of: string;
  readonly label: string;
  readonly children: readonly T[];
}

export type Conditional<T> = Choose<T> | When<T> | Each<T>;

/* ---- structure ---- */

/** A paragraph (款). `id` is the author's; a document without numbered paragraphs may leave it out. */
export interface Paragraph extends Base {
  readonly type: 'paragraph';
  readonly id?: string;
  readonly children: readonly Part[];
}

/** Advice beside an article. Not part of the contract's text. */
export interface Note extends Base {
  readonly type: 'note';
  readonly stance: Stance;
  readonly risk: Risk;
  readonly children: readonly Part[];
}

export type Stance = 'neutral' | 'party-a' | 'party-b';
export type Risk = 'high' | 'medium' | 'low';

/** An article (条). `kind` is a clause kind, a file name in `src/content/clauses`. */
export interface Article extends Base {
  readonly type: 'article';
  readonly id: string;
  readonly kind?: string;
  readonly title: string;
  readonly children: readonly ArticleChild[];
}

export type ArticleChild = Paragraph | Note | Choose<ArticleChild> | When<ArticleChild> | Each<ArticleChild>;

/** A chapter (章). */
export interface Chapter extends Base {
  readonly type: 'chapter';
  readonly id: string;
  readonly title: string;
  readonly children: readonly ChapterChild[];
}

export type ChapterChild = Article | Choose<ChapterChild> | When<ChapterChild> | Each<ChapterChild>;

/** Preamble (首部): parties and recitals; its paragraphs are not numbered. */
export interface Preamble extends Base {
  readonly type: 'preamble';
  readonly children: readonly ArticleChild[];
}

/** Signature page (签署页): one block for each party, its lines already worded. */
export interface Signature extends Base {
  readonly type: 'signature';
  readonly parties: readonly SignatureParty[];
}

export interface SignatureParty {
  readonly party: string;
  readonly lines: readonly Line[];
}

/** Group of checklist requirements. */
export interface RequirementGroup extends Base {
  readonly type: 'group';
  readonly id: string;
  readonly title: string;
  readonly children: readonly Requirement[];
}

export type RequirementLevel = 'must' | 'should' | 'may';

/** One requirement of a checklist; `evidence` says what counts as proof, `rule` names the review rule that answers it. */
export interface Requirement extends Base {
  readonly type: 'requirement';
  readonly id: string;
  readonly level: RequirementLevel;
  readonly evidence: string;
  readonly rule?: string;
  readonly children: readonly Part[];
}

export type Block =
  | Preamble
  | Chapter
  | Article
  | Paragraph
  | Signature
  | RequirementGroup
  | Choose<Block>
  | When<Block>
  | Each<Block>;

export interface Document {
  readonly type: 'document';
  readonly children: readonly Block[];
}

export type Node =
  | Document
  | Block
  | ChapterChild
  | ArticleChild
  | Requirement
  | Part
  | Item
  | Row
  | Cell
  | Inline
  | Conditional<Item>;
