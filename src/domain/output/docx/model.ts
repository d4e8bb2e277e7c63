/**
 * A Word document before it is XML: flat blocks as Word knows them, without ids and without namespaces. Contracts,
 * redlines and reports are composed of these; `package.ts` and the writers below it know WordprocessingML.
 */
import type { CharacterStyle, ParagraphStyle } from './styles.ts';

/** A tracked change. `date` is ISO with time and zone, the same for all changes of a file. */
export interface Revision {
  readonly kind: 'ins' | 'del' | 'moveFrom' | 'moveTo';
  readonly author: string;
  readonly date: string;
}

export interface Look {
  readonly bold?: true;
  readonly underline?: true;
  readonly style?: CharacterStyle;
}

/** Text of one look; `\n` is a line break and `\t` a tab. */
export interface Run {
  readonly type: 'run';
  readonly text: string;
  readonly look?: Look;
  readonly revision?: Revision;
}

/** A field such as `REF _my_0_price \n \h` with the text that it shows until Word computes it anew. */
export interface Field {
  readonly type: 'field';
  readonly instruction: string;
  readonly result: string;
  readonly look?: Look;
  readonly revision?: Revision;
}

/** A field whose result spans paragraphs: everything between its open and its close. */
export interface FieldOpen {
  readonly type: 'field-open';
  readonly instruction: string;
}
export interface FieldClose {
  readonly type: 'field-close';
}

/** A link to a bookmark of the same document. */
export interface Link {
  readonly type: 'link';
  readonly anchor: string;
  readonly children: readonly Inline[];
}

/** What can be entered in a content control. `stored` is what the bound XML holds, where that is not the text shown. */
export type ControlKind =
  | { readonly type: 'text'; readonly multiLine?: true }
  | { readonly type: 'date'; readonly iso?: string }
  | {
      readonly type: 'list';
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    };

export interface Control {
  readonly type: 'control';
  readonly kind: ControlKind;
  /** At most 64 characters are kept of either. */
  readonly alias: string;
  readonly tag: string;
  /** Shown in place of `children` while nothing is entered, and again when the entry is deleted. */
  readonly prompt?: string;
  /** XPath into the custom XML part of the file. */
  readonly xpath?: string;
  readonly children: readonly Inline[];
}

/** Something that begins at one place and ends at another; `start` and `end` hold the same object. */
export type Range =
  | { readonly kind: 'bookmark'; readonly name: string }
  | ({ readonly kind: 'comment' } & Comment)
  | {
      readonly kind: 'moveFrom' | 'moveTo';
      readonly name: string;
      readonly author: string;
      readonly date: string;
    };

export interface Comment {
  readonly author: string;
  readonly initials: string;
  readonly date?: string;
  readonly body: readonly Paragraph[];
}

export interface RangeEdge {
  readonly type: 'start' | 'end';
  readonly range: Range;
}

export type Inline = Run | Field | FieldOpen | FieldClose | Link | Control | RangeEdge;

/** The place of a paragraph in a Word list; `list` counts the document's lists from 1, `level` from 0. */
export interface ListPlace {
  readonly list: number;
  readonly level: number;
}

/** Style and list of a paragraph before somebody changed them. */
export interface FormerProperties extends Omit<Revision, 'kind'> {
  readonly style: ParagraphStyle;
  readonly place?: ListPlace;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly style: ParagraphStyle;
  readonly place?: ListPlace;
  readonly keepNext?: true;
  readonly newPage?: true;
  readonly align?: 'left';
  readonly children: readonly Inline[];
  /** Change of the paragraph mark: the paragraph was inserted, deleted or moved as such. */
  readonly mark?: Revision;
  /** What rejecting the change of its properties brings back. */
  readonly was?: FormerProperties;
}

export interface TableRow {
  readonly header?: true;
  readonly cells: readonly (readonly Paragraph[])[];
  readonly revision?: Revision;
}

/** `widths` in twentieths of a point. A table without borders only arranges. */
export interface Table {
  readonly type: 'table';
  readonly widths: readonly number[];
  readonly borders: boolean;
  readonly rows: readonly TableRow[];
}

export type Block = Paragraph | Table;

export interface ListLevel {
  readonly format: 'chineseCountingThousand' | 'decimal' | 'decimalEnclosedCircle';
  /** Word's pattern: 第%1条, %1.%2. */
  readonly text: string;
  readonly start: number;
  readonly suffix: 'space' | 'nothing';
  /** Numbers of all levels in Arabic figures (`isLgl`). */
  readonly legal: boolean;
  /** Indents in characters. */
  readonly left: number;
  readonly firstLine: number;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject?: string;
  readonly keywords?: string;
  /** ISO date; absent when the document has none, because nothing here asks a clock. */
  readonly created?: string;
}

export interface WordDocument {
  readonly properties: DocumentProperties;
  readonly body: readonly Block[];
  readonly header: readonly Paragraph[];
  readonly footer: readonly Paragraph[];
  /** Header and footer stand on every page; without it a title page bears neither. */
  readonly withoutTitlePage?: true;
  readonly lists: readonly (readonly ListLevel[])[];
  /** XML of the custom part to which controls are bound. */
  readonly customXml?: string;
  /** Changes made from now on are tracked. */
  readonly trackChanges?: true;
}

export function run(text: string, look?: Look): Run {
  return look ? { type: 'run', text, look } : { type: 'run', text };
}

export function paragraph(
  style: ParagraphStyle,
  children: string | readonly Inline[],
  more: Omit<Partial<Paragraph>, 'type' | 'style' | 'children'> = {},
): Paragraph {
  return {
    type: 'paragraph',
    style,
    children: typeof children === 'string' ? [run(children)] : children,
    ...more,
  };
}
