/** One line of an outside document before anybody knows its place: what Word files and plain texts have in common. */
import type { Table } from '../document/nodes.ts';

export interface SourceLine {
  /** Trimmed words; without the number where Word numbers by itself. Empty for a table. */
  readonly text: string;
  /** Automatic number as Word prints it. */
  readonly label?: string;
  /** Level in Word's list, from 0. */
  readonly level?: number;
  /** A point without a number. */
  readonly bullet?: true;
  /** Outline level from 1. */
  readonly heading?: number;
  /** Set as the title of the document. */
  readonly title?: true;
  /** Follows a line break inside one paragraph. */
  readonly soft?: true;
  readonly table?: Table;
  /** Ids that our own Word file put into hidden bookmarks. */
  readonly ids?: readonly string[];
}

/** What either kind of source hands to the structure builder. */
export interface SourceText {
  readonly lines: readonly SourceLine[];
  /** Lines of a table of contents that the source marks as such. */
  readonly contents: readonly string[];
}
