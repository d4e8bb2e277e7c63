/** What counts as an article in a text: 第…条 where there are any, else 一、, else 1., else headings. */
import type { ArticleKind, MarkedLine } from './builder.ts';

export interface Articles {
  readonly kind: ArticleKind;
  /** Outline level of articles that are only headings. */
  readonly heading?: number;
}

/** Two headings make a structure; one may be anything. */
const FEWEST = 2;

export function articlesOf(lines: readonly MarkedLine[]): Articles {
  const count = (matches: (line: MarkedLine) => boolean): number => lines.filter(matches).length;
  if (lines.some(({ marker }) => marker?.kind === 'article')) return { kind: 'article' };
  if (count(({ marker }) => marker?.kind === 'chinese') >= FEWEST) return { kind: 'chinese' };
  const levels = new Map<number, number>();
  for (const { heading, marker } of lines)
    if (heading !== undefined && !marker) levels.set(heading, (levels.get(heading) ?? 0) + 1);
  const heading = [...levels.keys()].sort((a, b) => a - b).find(level => levels.get(level)! >= FEWEST);
  if (heading !== undefined) return { kind: 'heading', heading };
  return count(({ marker }) => marker?.kind === 'decimal') >= FEWEST ? { kind: 'decimal' } : { kind: 'none' };
}
