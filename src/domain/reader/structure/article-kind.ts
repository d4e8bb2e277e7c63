/** What counts as an article in a text: 第…条 where there are any, else 一、, else 1., else headings. */
import type { MarkedLine } from './marker.ts';

/** What numbers, or sets apart, the articles of a text. */
export interface Articles {
  readonly kind: 'article' | 'chinese' | 'decimal' | 'heading' | 'none';
  /** Outline level of articles that are only headings. */
  readonly heading?: number;
  /** Their level where Word counts: deeper ones may be printed alike. */
  readonly level?: number;
}

/** Two headings make a structure; one may be anything. */
const FEWEST = 2;

export function articlesOf(lines: readonly MarkedLine[]): Articles {
  const numbered = (kind: 'chinese' | 'decimal'): Articles | undefined => {
    const own = lines.filter(({ marker }) => marker?.kind === kind);
    const level = own.reduce((least, line) => Math.min(least, line.level ?? least), Number.POSITIVE_INFINITY);
    if (own.length < FEWEST) return undefined;
    return { kind, ...(Number.isFinite(level) ? { level } : {}) };
  };
  if (lines.some(({ marker }) => marker?.kind === 'article')) return { kind: 'article' };
  const levels = new Map<number, number>();
  for (const { heading, marker } of lines)
    if (heading !== undefined && !marker) levels.set(heading, (levels.get(heading) ?? 0) + 1);
  const heading = [...levels.keys()].sort((a, b) => a - b).find(level => levels.get(level)! >= FEWEST);
  const headed: Articles | undefined = heading === undefined ? undefined : { kind: 'heading', heading };
  return numbered('chinese') ?? headed ?? numbered('decimal') ?? { kind: 'none' };
}

export function beginsArticle({ marker, heading, level }: MarkedLine, articles: Articles): boolean {
  if (articles.kind === 'heading') return !marker && heading === articles.heading;
  if (marker?.kind !== articles.kind) return false;
  return level === undefined || articles.level === undefined || level <= articles.level;
}
