/** What composing one part of a contract shares from its first block to its last. */
import type { Node } from '../../document/nodes.ts';
import { numberAndGap } from '../../numbering/numbering.ts';
import type { Level, NumberingStyle } from '../../numbering/styles.ts';
import type { BoundPart } from '../bound.ts';
import { bookmarkName } from './bookmark-name.ts';
import type { ContentsEntry } from './contents.ts';
import type { InlineWriters } from './inline.ts';
import type { Inline, ListLevel, ListPlace, Range } from './model.ts';
import type { PlaceInList } from './word-lists.ts';

export interface ComposeSettings {
  /** Counts the contract as 0. */
  readonly part: number;
  readonly style: NumberingStyle;
  readonly writers: InlineWriters;
  /** Notes become comments on the heading of their article. */
  readonly notes: boolean;
  /** Lists of the whole document; those of this part are added. */
  readonly lists: (readonly ListLevel[])[];
  /** Entries for the table of contents are added here; absent for a part whose articles it leaves out. */
  readonly contents?: ContentsEntry[];
}

export interface Composer extends ComposeSettings {
  readonly bound: BoundPart;
  readonly placeIn: PlaceInList;
}

/** What stands before the words of a paragraph, and the bookmark around them. */
export interface Lead {
  readonly place?: ListPlace;
  readonly text?: string;
  readonly bookmark?: Range;
}

/** The number of a node as a place in one of Word's lists, or as text where Word has no such number. */
export function leadOf(node: Node, level: Level, composer: Composer): Lead {
  const { numbering } = composer.bound;
  const label = numbering.get(node);
  const place = label && composer.placeIn(level, label.path);
  const number = place ? { place } : { text: numberAndGap(node, numbering) };
  const id = 'id' in node ? node.id : undefined;
  return id ? { ...number, bookmark: { kind: 'bookmark', name: bookmarkName(composer.part, id) } } : number;
}

export function within(ranges: readonly Range[], words: readonly Inline[]): Inline[] {
  return [
    ...ranges.map(range => ({ type: 'start', range }) as const),
    ...words,
    ...ranges.map(range => ({ type: 'end', range }) as const).reverse(),
  ];
}
