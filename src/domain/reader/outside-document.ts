/** What the reader makes of somebody else's contract: our own tree, and beside it what is not part of its body. */
import type { Document } from '../document/nodes.ts';
import type { Numbering } from '../numbering/numbering.ts';

export interface OutsideDocument {
  /** As printed above the contract; empty when there is none. */
  readonly title: string;
  /** Lines of the title page of our own Word file. */
  readonly cover: readonly string[];
  /**
   * The body. Articles are `a1`, `a2`, …, chapters `c1`, … in order, unless our own Word file names them. An annex
   * begins with a chapter that carries its label and has no children. Blanks (____, ［　］, 【】) stay as typed.
   */
  readonly document: Document;
  /** Numbers exactly as printed (第 3 条, 3．1, （１）); `path` holds the values that were printed. */
  readonly numbering: Numbering;
  /** Table of contents. The word 目录 and the leaders are not kept. */
  readonly contents: readonly ContentsEntry[];
  readonly parties: readonly OutsideParty[];
  readonly annexes: readonly OutsideAnnex[];
  /** Texts of page headers and footers and of notes; none of them is in the body. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly notes: readonly OutsideNote[];
  readonly problems: readonly OutsideProblem[];
  readonly source: 'docx' | 'text' | 'markdown';
  /**
   * Custom XML parts of a Word file by path, for `readDocxAnswers`: our own files remember template and answers there.
   * It wants the fields of the template, which only a caller with a library has.
   */
  readonly custom: ReadonlyMap<string, string>;
}

export interface ContentsEntry {
  readonly number: string;
  readonly title: string;
  /** As printed. */
  readonly page?: string;
}

export interface OutsideParty {
  /** 甲方, 委托人. */
  readonly label: string;
  /** Absent when it is left blank. */
  readonly name?: string;
}

export interface OutsideAnnex {
  /** 附件一, 附件 2. */
  readonly label: string;
  readonly title: string;
  /** Index in `document.children` of the chapter that begins it. */
  readonly from: number;
}

export interface OutsideNote {
  readonly kind: 'footnote' | 'endnote';
  readonly text: string;
}

/** Something that could not be placed in the tree, or was placed by guessing. */
export interface OutsideProblem {
  readonly kind: ProblemKind;
  /** The words in question, shortened; empty when there are none. */
  readonly quote: string;
  /** Where they stand, in words. */
  readonly where: string;
  /** What happened and what to do. */
  readonly message: string;
}

export type ProblemKind =
  | 'hidden-text'
  | 'struck-text'
  | 'revisions'
  | 'text-box'
  | 'picture'
  | 'embedded'
  | 'external'
  | 'comments'
  | 'symbol'
  | 'number-format'
  | 'unreadable-character'
  | 'run-together'
  | 'no-articles';
