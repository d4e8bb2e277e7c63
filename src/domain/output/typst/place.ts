/** What the handlers know at one place of the tree. */
import type { Numbering } from '../../numbering/numbering.ts';
import type { Run } from './print-data.ts';

export interface Place {
  readonly numbering: Numbering;
  readonly references: ReadonlyMap<string, string>;
  /** Anchors in the file, by what a reference names. */
  readonly targets: ReadonlyMap<string, string>;
  /** Anchor of an id of this part, or undefined when it has been given away already. */
  anchor(id: string | undefined): string | undefined;
  readonly level: number;
  readonly listed: boolean;
  /** Distance from the margin in em. */
  readonly indent: number;
  /** Further distance of first lines. */
  readonly first: number;
  /** Letters from which on a word may be parted. */
  readonly longWord: number;
  /** Goes to the first line: a number, a box. */
  readonly lead?: readonly Run[];
}
