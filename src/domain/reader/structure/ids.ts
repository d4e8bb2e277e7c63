/** Ids that our own Word files carry in hidden bookmarks (`_my_<part>_<id>`, see the writer's `bookmarkName`). */
import type { SourceLine } from '../source-line.ts';

/** Ids of a line; a name that was cut for length keeps its hash and so stays the same in every file. */
export function idsOf({ ids = [] }: SourceLine): string[] {
  return ids.flatMap(name => {
    const id = /^_my_\d+_(.+)$/.exec(name)?.[1];
    return id === undefined ? [] : [id.replaceAll('_', '-')];
  });
}

/** Whether the line is the title of a part of our own Word file: 0 the contract, from 1 its annexes. */
export function isPartTitle({ ids = [] }: SourceLine, part: number): boolean {
  return ids.includes(`_my_${part}`);
}

export function isAnnexTitle({ ids = [] }: SourceLine): boolean {
  return ids.some(name => /^_my_[1-9]\d*$/.test(name));
}
