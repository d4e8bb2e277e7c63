/**
 * Candidates: the pages that the index offers for a query, and the reading of the first ones. The index knows pairs of
 * characters only, so a page counts as found when its text was read and holds the words.
 */
import { type PageText, readPage } from './page-text.ts';
import type { Fragment, PagefindInstance, Result, SearchOptions } from './pagefind.ts';
import { indexWords, looseSpellings, type Spelling, spellings } from './query.ts';
import { type PageView, viewPage } from './view.ts';

/** How found pages relate to the query: they hold it as typed, its single words, or only some of these. */
export type Closeness = 'typed' | 'words' | 'some';

export interface Page {
  readonly fragment: Fragment;
  readonly text: PageText;
}

export interface Candidate {
  readonly result: Result;
  /** Place among the index's results for a spelling, from 0; the best one, as scores of two spellings do not compare. */
  readonly rank: number;
  /** By how many spellings the page was found. */
  readonly spellings: number;
}

/** Loads pages, each once. */
export class Pages {
  readonly #loading = new Map<string, Promise<Page>>();

  load(result: Result): Promise<Page> {
    const known = this.#loading.get(result.id);
    if (known) return known;
    const page = result.data().then(fragment => ({ fragment, text: readPage(fragment) }));
    this.#loading.set(result.id, page);
    page.catch(() => this.#loading.delete(result.id));
    return page;
  }
}

export interface Found {
  readonly closeness: Closeness;
  /** The spellings that were asked for. */
  readonly spellings: readonly Spelling[];
  /** Pages that hold the words, best first. */
  readonly hits: readonly Candidate[];
  /** Pages that were read and do not hold them as they are. */
  readonly near: readonly Candidate[];
  /** Pages that were not read. */
  readonly unread: readonly Candidate[];
}

/** So many hits are wanted before reading stops. */
const wantedHits = 5;
/** So many pages are read for them, and so many while not one hit is found. */
const maxRead = 10;
const maxReadInVain = 60;

/** Every page that the filters let through. */
export async function browse(index: PagefindInstance, options: SearchOptions): Promise<Found> {
  const response = await index.search(null, options);
  const hits = response.results.map((result, rank) => ({ result, rank, spellings: 0 }));
  return { closeness: 'typed', spellings: [], hits, near: [], unread: [] };
}

/** Asks for what was typed; when no page that was read holds it, for its words; at last for pages with some of them. */
export async function find(
  index: PagefindInstance,
  pages: Pages,
  query: string,
  options: SearchOptions,
): Promise<Found> {
  const typed = spellings(query);
  const asTyped = await read(pages, await ask(index, typed, options), typed, options);
  if (asTyped.hits.length > 0) return { closeness: 'typed', spellings: typed, ...asTyped };

  const loose = looseSpellings(query);
  const asWords = await read(pages, await ask(index, loose, options), loose, options);
  if (asWords.hits.length > 0) {
    return { closeness: 'words', spellings: loose, ...asWords, unread: join(asWords.unread, asTyped.unread) };
  }

  const single = [...new Set(loose.flatMap(({ terms }) => terms))].map(term => ({
    terms: [term],
    text: term,
  }));
  const some = [...(await ask(index, single, options))].sort(
    (a, b) => b.spellings - a.spellings || byRank(a, b),
  );
  return { closeness: 'some', spellings: single, hits: [], near: [], unread: join(some, asTyped.unread) };
}

/** The first list and what only the second one has. */
function join(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const ids = new Set(first.map(({ result }) => result.id));
  return [...first, ...second.filter(({ result }) => !ids.has(result.id))];
}

/** Pages that the index offers for any of the spellings, best first. */
async function ask(
  index: PagefindInstance,
  wanted: readonly Spelling[],
  options: SearchOptions,
): Promise<readonly Candidate[]> {
  const responses = await Promise.all(wanted.map(spelling => index.search(indexWords(spelling), options)));
  const found = new Map<string, Candidate>();
  for (const response of responses) {
    response.results.forEach((result, rank) => {
      const known = found.get(result.id);
      found.set(result.id, {
        result,
        rank: Math.min(rank, known?.rank ?? rank),
        spellings: (known?.spellings ?? 0) + 1,
      });
    });
  }
  return [...found.values()].sort(byRank);
}

function byRank(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || b.result.score - a.result.score;
}

/** Reads candidates from the front until enough of them hold the words. */
async function read(
  pages: Pages,
  candidates: readonly Candidate[],
  wanted: readonly Spelling[],
  options: SearchOptions,
): Promise<Pick<Found, 'hits' | 'near' | 'unread'>> {
  const hits: { readonly candidate: Candidate; readonly view: PageView }[] = [];
  const near: Candidate[] = [];
  let done = 0;
  while (hits.length < wantedHits) {
    const limit = hits.length > 0 ? maxRead : maxReadInVain;
    const next = candidates.slice(done, Math.min(done + wantedHits - hits.length, limit));
    if (next.length === 0) break;
    const texts = await Promise.all(next.map(({ result }) => pages.load(result)));
    next.forEach((candidate, i) => {
      const view = viewPage(texts[i]!.text, wanted, options.filters?.clause);
      if (view.literal) hits.push({ candidate, view });
      else near.push(candidate);
    });
    done += next.length;
  }
  hits.sort((a, b) => b.view.named - a.view.named || byRank(a.candidate, b.candidate));
  return { hits: hits.map(hit => hit.candidate), near, unread: candidates.slice(done) };
}
