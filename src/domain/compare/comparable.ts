/**
 * A document as a comparison reads it: clauses of lines, each line with its printed number apart from its words, and
 * with the stretches that come from answers and references. A template, a filled draft and an outside document (the
 * same nodes, with the numbers it was printed with) all become this.
 */

/** Part of a line's text in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands in a blank. */
export interface AnswerStretch extends Stretch {
  readonly path: string;
  /** `open`: nothing yet, or the template's own default; `given`: somebody entered it. */
  readonly state: 'open' | 'given';
  /** A blank of several lines: whole sentences may stand in it. */
  readonly long?: true;
}

/** Words made from a number: they change when the clause that they lead to is renumbered. */
export interface ReferenceStretch extends Stretch {
  readonly target: string;
}

/** `option`: the line with a box over a case that is still open; `row`: table cells joined by tab. */
export type LineStyle = 'title' | 'chapter' | 'heading' | 'text' | 'item' | 'row' | 'signature' | 'option';

export interface ComparableLine {
  /** Number or sign as printed: 第三条, 3.2, （1）, •; empty when there is none. */
  readonly number: string;
  readonly text: string;
  readonly style: LineStyle;
  /** 0 headings, 1 text, 2 items (项), 3 subitems (目). */
  readonly level: number;
  readonly blanks: readonly AnswerStretch[];
  readonly references: readonly ReferenceStretch[];
  /** The author's permanent id; only on the first line of what carries it. */
  readonly id?: string;
  /** Which table of the document a row belongs to, from 0. */
  readonly table?: number;
  /** Options whose open cases this line stands in. */
  readonly options?: readonly string[];
}

/** An article, a chapter's heading, the preamble, the signature page: what is aligned first. */
export interface ComparableClause {
  readonly id: string;
  /** True for an author's id, which means the same in every version and variant; false for one that was made up. */
  readonly permanent: boolean;
  readonly kind?: string;
  readonly number: string;
  readonly title: string;
  /** Index of the document in a bundle: 0 for the contract, then its annexes. Numbers are unique within one. */
  readonly part: number;
  readonly lines: readonly ComparableLine[];
}

export interface Comparable {
  readonly title: string;
  readonly clauses: readonly ComparableClause[];
  /** Names of parties; each is one token. */
  readonly names: readonly string[];
  /** Defined terms. */
  readonly terms: readonly string[];
}

/** Plain text as one clause, a line of text a line. */
export function comparableText(text: string, title = ''): Comparable {
  const lines = text.split('\n').map(plainLine);
  return {
    title,
    clauses: [{ id: 'text', permanent: false, number: '', title, part: 0, lines }],
    names: [],
    terms: [],
  };
}

function plainLine(text: string): ComparableLine {
  return { number: '', text, style: 'text', level: 1, blanks: [], references: [] };
}
