/** The changes of a redline as a list to walk through: by clause, each in a few words. */
import { type ChangeClass, classNames } from '../../compare/change-class.ts';
import type { Change, Place, Redline } from '../../compare/redline.ts';

export interface ChangeEntry {
  readonly id: number;
  readonly class: ChangeClass;
  /** Number of the line: 3.2; empty where it has none of its own. */
  readonly line: string;
  /** Shortened; one of them is empty where something came or went. */
  readonly before: string;
  readonly after: string;
  readonly note?: string;
  readonly count: number;
}

export interface ChangedClause {
  /** Where the clause stands on either side. */
  readonly a?: Place;
  readonly b?: Place;
  /** 第三条 保密; 首部. */
  readonly title: string;
  readonly kind?: string;
  readonly entries: readonly ChangeEntry[];
}

/** Characters of either text that are shown. */
const SHOWN = 80;

/** Classes that a reader must see; the others are in the redline. */
export const WEIGHTY: ReadonlySet<ChangeClass> = new Set<ChangeClass>([
  'added',
  'removed',
  'moved',
  'split',
  'merged',
  'substantive',
]);

/** Clauses in reading order with their changes of the classes that are asked for. */
export function changeList({ changes }: Redline, wanted: ReadonlySet<ChangeClass>): ChangedClause[] {
  const clauses = new Map<string, ChangedClause & { entries: ChangeEntry[] }>();
  for (const change of changes) {
    const place = change.b ?? change.a;
    if (!place || !wanted.has(change.class)) continue;
    const { clause, number, title, kind } = place;
    const known = clauses.get(clause);
    const entry = entryOf(change, place);
    if (known) {
      clauses.set(clause, {
        ...known,
        ...(change.a ? { a: change.a } : {}),
        ...(change.b ? { b: change.b } : {}),
        entries: [...known.entries, entry],
      });
    } else {
      clauses.set(clause, {
        ...(change.a ? { a: change.a } : {}),
        ...(change.b ? { b: change.b } : {}),
        title: `${number} ${title}`.trim() || '正文',
        ...(kind ? { kind } : {}),
        entries: [entry],
      });
    }
  }
  return [...clauses.values()];
}

function entryOf(
  { id, class: own, before, after, note, count }: Change,
  { line, number }: Place,
): ChangeEntry {
  return {
    id,
    class: own,
    // An added line has its number in its words.
    line: line === number || (after || before).startsWith(line) ? '' : line,
    before: own === 'moved' ? '' : shortened(before),
    after: shortened(after),
    ...(note === undefined ? {} : { note }),
    count,
  };
}

function shortened(words: string): string {
  const characters = [...words.replace(/_{3,}/g, '____').replace(/\s+/g, ' ').trim()];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}……` : characters.join('');
}

/** 新增 2 处，实质 1 处: the classes that occur, in their order. */
export function countWords(counts: Readonly<Record<ChangeClass, number>>): string {
  return (Object.keys(classNames) as ChangeClass[])
    .filter(name => counts[name] > 0)
    .map(name => `${classNames[name]} ${counts[name]} 处`)
    .join('，');
}
