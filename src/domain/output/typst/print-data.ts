/**
 * What `sheet.ts` prints: the tree flattened to blocks, as plain JSON. Everything that a person typed is a JSON string
 * here and never source code, so that no text can be taken for markup.
 */

/** A contract in the form from which a PDF is compiled; equal input gives equal strings. */
export interface PrintData {
  readonly title: string;
  /** Keywords of the file; empty for a copy that does not remember what it was made from. */
  readonly keywords: readonly string[];
  /** Year, month, day of the release; absent on a draft. */
  readonly date?: readonly [number, number, number];
  readonly cover: Cover;
  /** Texts in the margins of each page after the cover. */
  readonly running: Running;
  readonly contents: boolean;
  readonly blocks: readonly Block[];
}

export interface Cover {
  readonly title: string;
  readonly variant?: string;
  readonly edition: string;
  readonly parties: readonly { readonly label: string; readonly name: readonly Run[] }[];
  readonly imprint: readonly string[];
}

export interface Running {
  readonly title: string;
  readonly edition: string;
  readonly mark: string;
}

/** A piece of a line. */
export type Run =
  | string
  | { readonly is: 'strong'; readonly runs: readonly Run[] }
  /** The answer to a blank. */
  | { readonly is: 'filled'; readonly runs: readonly Run[] }
  /** Lines to write on (widths in em) and the words between them; never parted. */
  | { readonly is: 'open'; readonly pieces: readonly (number | string)[] }
  /** A piece that may be parted between any two of its chunks, such as a long word. */
  | { readonly is: 'chunks'; readonly chunks: readonly string[] }
  | { readonly is: 'break' }
  | { readonly is: 'box' }
  /** Words that came, words that went: marked by a line, so that it shows without colours. */
  | { readonly is: 'ins' | 'del'; readonly runs: readonly Run[] }
  /** Small words such as 〔必须〕. */
  | { readonly is: 'small'; readonly runs: readonly Run[] }
  | { readonly is: 'link'; readonly to: string; readonly runs: readonly Run[] };

export type Look = 'body' | 'case' | 'requirement' | 'evidence';

export type Block =
  | { readonly is: 'title'; readonly runs: readonly Run[] }
  | { readonly is: 'annex'; readonly id: string; readonly label: string; readonly title: string }
  | {
      readonly is: 'heading';
      /** `change` is the small line over words that changed. */
      readonly look: 'chapter' | 'article' | 'group' | 'change';
      readonly level: number;
      /** Stands in the contents; bookmarks have them all. */
      readonly listed: boolean;
      readonly id?: string;
      readonly text: string;
      /** Printed in place of the text. */
      readonly runs?: readonly Run[];
    }
  | LineBlock
  | {
      readonly is: 'table';
      /** Shares of the width. */
      readonly columns: readonly number[];
      readonly header: readonly (readonly Run[])[];
      readonly rows: readonly TableRow[];
    }
  | {
      readonly is: 'signature';
      readonly parties: readonly (readonly (readonly Run[])[])[];
      /** Kept on one page; not where a name is longer than a page. */
      readonly whole: boolean;
    };

export interface LineBlock {
  readonly is: 'line';
  readonly look: Look;
  readonly runs: readonly Run[];
  /** Distance from the margin, and further that of the first line, in em. */
  readonly indent: number;
  readonly first: number;
  /** Not justified, because an open blank among stretched spaces would look torn. */
  readonly ragged: boolean;
  /** Stays on the page of what follows. */
  readonly keep: boolean;
  readonly id?: string;
}

export interface TableRow {
  readonly cells: readonly (readonly Run[])[];
  readonly whole: boolean;
}
