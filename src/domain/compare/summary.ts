/** What a comparison comes to: how many changes of each class, and in which kinds of clause. */
import { type ChangeClass, changeClasses } from './change-class.ts';
import type { Redline } from './redline.ts';

export interface Summary {
  readonly counts: Readonly<Record<ChangeClass, number>>;
  /** Clauses with changes, in reading order; renumbering and answers alone do not count. */
  readonly clauses: readonly {
    readonly id: string;
    readonly kind?: string;
    readonly title: string;
    readonly count: number;
  }[];
  /** True when the texts say the same, whatever their numbers, punctuation and answers. */
  readonly sameWords: boolean;
}

const QUIET: ReadonlySet<ChangeClass> = new Set<ChangeClass>(['number', 'punctuation', 'answer']);

export function summary({ changes }: Redline): Summary {
  const counts = Object.fromEntries(changeClasses.map(name => [name, 0])) as Record<ChangeClass, number>;
  const clauses = new Map<string, { id: string; kind?: string; title: string; count: number }>();
  for (const change of changes) {
    counts[change.class]++;
    const place = change.b ?? change.a;
    if (!place || QUIET.has(change.class)) continue;
    const { clause: id, kind, title } = place;
    const entry = clauses.get(id) ?? { id, ...(kind ? { kind } : {}), title, count: 0 };
    clauses.set(id, { ...entry, count: entry.count + 1 });
  }
  return { counts, clauses: [...clauses.values()], sameWords: clauses.size === 0 };
}
