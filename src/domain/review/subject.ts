/**
 * A document as rules read it: the tree, and its words line by line with their places. Made from a template of the
 * library and from outside documents alike (`subjectOf`).
 */
import type { Document, Node } from '../document/nodes.ts';
import type { Numbering } from '../numbering/numbering.ts';
import type { AnnexTitle } from '../numbering/references.ts';

/** One line of the document as printed: a heading, a run of a paragraph, an item, a table row (cells joined by tab). */
export interface SubjectLine {
  /** Number as printed, without the gap after it: 第三条, 3.2, （1）; empty when there is none. */
  readonly number: string;
  /** Words after the number. Offsets of places count in this text. Open blanks are underscores. */
  readonly text: string;
  readonly kind: 'title' | 'heading' | 'text' | 'item' | 'row' | 'signature' | 'contents';
  /** Index in `articles`, or -1 outside of them. */
  readonly article: number;
  /** Line, Row, Article, Chapter or RequirementGroup; absent for the title and the contents. */
  readonly node?: Node;
  /**
   * Cases of open choices in which the line stands, outermost first: `dispute.method=arbitration`. Lines of two cases
   * of one choice never stand in one contract. Absent when the line always stands.
   */
  readonly cases?: readonly string[];
}

export interface SubjectArticle {
  /** The author's id; for outside documents `a1`, `a2`, … in order. */
  readonly id: string;
  /** Clause kind: the author's, or recognised from heading and words. */
  readonly kind?: string;
  /** 第三条, 三、 */
  readonly number: string;
  readonly title: string;
  /** Lines from (inclusive) and to (exclusive), heading included. */
  readonly from: number;
  readonly to: number;
}

export interface SubjectParty {
  /** 甲方, 经营者, 披露方. */
  readonly label: string;
  /** Name as filled in; absent when blank. */
  readonly name?: string;
}

export interface Subject {
  readonly title: string;
  readonly lines: readonly SubjectLine[];
  readonly articles: readonly SubjectArticle[];
  readonly parties: readonly SubjectParty[];
  /** Annexes that come with the document, in their order; empty when none is known. */
  readonly annexes: readonly AnnexTitle[];
  readonly tree: Document;
  readonly numbering: Numbering;
}
