/** Seeded queries cut out of a site's pages. Runs in the browser. */
import { wording, words } from '../../src/domain/output/search/wording.ts';
import type { SitePage } from './site-text.ts';

export interface Sample {
  readonly query: string;
  readonly url: string;
  /** Anchor of the section it was cut from. */
  readonly section: string;
}

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Strings with 2 to 6 letters or figures, punctuation between them not counted, cut at any place of any paragraph: every
 * page has the same chance, and every character of a page.
 */
export function cutSamples(pages: readonly SitePage[], count: number, seed: number): Sample[] {
  const random = seeded(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const samples: Sample[] = [];
  while (samples.length < count) {
    const page = pages[below(pages.length)]!;
    const places = page.sections.flatMap(section => section.blocks.map(block => ({ section, block })));
    let at = below(places.reduce((sum, { block }) => sum + block.length, 0));
    const place = places.find(({ block }) => {
      at -= block.length;
      return at < 0;
    })!;
    const query = cut(place.block, at + place.block.length, 2 + below(5));
    if (query !== undefined) samples.push({ query, url: page.url, section: place.section.id });
  }
  return samples;
}

function cut(block: string, from: number, length: number): string | undefined {
  const { text, offsets } = wording(block);
  const first = offsets.findIndex(offset => offset >= from);
  if (first < 0 || first + length > text.length) return undefined;
  return words(text.slice(first, first + length)).join('').length === length
    ? block.slice(offsets[first]!, offsets[first + length - 1]! + 1)
    : undefined;
}

/** Titles and headings, whole or a part of them, as queries. */
export function headingSamples(pages: readonly SitePage[], count: number, seed: number): Sample[] {
  const random = seeded(seed);
  const headings = pages.flatMap(page =>
    page.sections.map(({ id, heading }) => ({
      url: page.url,
      section: id,
      query: heading.replace(/^(?:第\S{1,8}?[条章节]|[一二三四五六七八九十]+、)\s*/, ''),
    })),
  );
  const usable = headings.filter(({ query }) => wording(query).text.length >= 2);
  return Array.from({ length: count }, () => usable[Math.floor(random() * usable.length)]!);
}
