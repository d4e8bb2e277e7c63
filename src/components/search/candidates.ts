/**
 * Candidates: the pages that the index offers for a query, and the reading of the first ones. The index knows pairs of
 * characters only, so a page counts as found when its text was read and holds the words.
 */
import type { Fragment, PagefindInstance, Result, SearchOptions } from './pagefind.ts';
import { expectedRow, indexWords, looseSpellings, mayBeCut, type Spelling, spellings } from './query.ts';
import { type PageText, type PageView, readPage, viewPage } from './view.ts';

/** How found pages relate to the query: they hold it as typed, its single words, or only some of these. */
export type Closeness = 'typed' | 'words' | 'some';

export interface Page {
  readonly fragment: Fragment;
  readonly text: PageText;
}

export interface Candidate {
  readonly result: Result;
  /** Score of the index; the best one where several spellings found the page. */
  score: number;
  /** Enough of the found words stand together for the query to stand there as one. */
  together: boolean;
  /** By how many spellings the page was found. */
  spellings: number;
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

/** So many hits are wanted before reading stops, and so many pages are read at most. */
const wantedHits = 6;
const maxRead = 18;

type Attempt = Pick<Found, 'closeness' | 'spellings'> & { readonly candidates: readonly Candidate[] };

/** Asks the index for less and less until a page holds what was asked for. */
export async function find(
  index: PagefindInstance,
  pages: Pages,
  query: string,
  options: SearchOptions,
): Promise<Found> {
  const typed = spellings(query);
  const loose = looseSpellings(query);
  const attempts: readonly (() => Promise<Attempt>)[] = [
    async () => attempt('typed', typed, await ask(index, typed, false, options)),
    async () => attempt('typed', typed, await ask(index, typed.filter(mayBeCut), true, options)),
    async () => attempt('words', loose, await ask(index, loose, false, options)),
  ];
  for (const next of attempts) {
    const asked = await next();
    const { hits, near, unread } = await read(pages, asked);
    if (hits.length > 0) return { ...asked, hits, near, unread };
  }
  const single = [...new Set(loose.flatMap(({ terms }) => terms))].map(term => ({
    terms: [term],
    text: term,
  }));
  const some = [...(await ask(index, single, true, options))].sort(
    (a, b) => b.spellings - a.spellings || b.score - a.score,
  );
  return { closeness: 'some', spellings: single, hits: [], near: [], unread: some };
}

function attempt(
  closeness: Closeness,
  wanted: readonly Spelling[],
  candidates: readonly Candidate[],
): Attempt {
  return { closeness, spellings: wanted, candidates };
}

/** Pages that the index offers for any of the spellings, best first. */
async function ask(
  index: PagefindInstance,
  wanted: readonly Spelling[],
  cut: boolean,
  options: SearchOptions,
): Promise<readonly Candidate[]> {
  const responses = await Promise.all(
    wanted.map(spelling => index.search(indexWords(spelling, cut), options)),
  );
  const found = new Map<string, Candidate>();
  responses.forEach((response, i) => {
    const row = expectedRow(wanted[i]!);
    for (const result of response?.results ?? []) {
      const together = longestRow(result.words) >= row;
      const known = found.get(result.id);
      if (known) {
        known.score = Math.max(known.score, result.score);
        known.together ||= together;
        known.spellings++;
      } else {
        found.set(result.id, { result, score: result.score, together, spellings: 1 });
      }
    }
  });
  return [...found.values()].sort((a, b) => Number(b.together) - Number(a.together) || b.score - a.score);
}

/** Most words that stand together, one other word between them allowed. */
function longestRow(places: readonly number[]): number {
  let longest = 0;
  let row = 0;
  let last = -2;
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    row = place <= last + 2 ? row + 1 : 1;
    longest = Math.max(longest, row);
    last = place;
  }
  return longest;
}

/** Reads candidates from the front until enough of them hold the words. */
async function read(
  pages: Pages,
  { candidates, spellings: wanted }: Attempt,
): Promise<Pick<Found, 'hits' | 'near' | 'unread'>> {
  const hits: { readonly candidate: Candidate; readonly view: PageView }[] = [];
  const near: Candidate[] = [];
  let done = 0;
  while (done < Math.min(candidates.length, maxRead) && hits.length < wantedHits) {
    if (hits.length > 0 && !candidates[done]!.together) break;
    const batch = candidates.slice(done, Math.min(done + wantedHits - hits.length, maxRead));
    const next = batch.filter(candidate => candidate.together === batch[0]!.together);
    const texts = await Promise.all(next.map(({ result }) => pages.load(result)));
    next.forEach((candidate, i) => {
      const view = viewPage(texts[i]!.text, wanted);
      if (view.literal) hits.push({ candidate, view });
      else near.push(candidate);
    });
    done += next.length;
    (globalThis as any).__reads = ((globalThis as any).__reads ?? 0) + next.length;
  }
  hits.sort((a, b) => place(b.view) - place(a.view) || b.candidate.score - a.candidate.score);
  const unread = candidates.slice(done);
  const full = hits.length >= wantedHits;
  return {
    hits: hits.map(hit => hit.candidate),
    unread: full ? unread : [],
    near: full ? near : [...near, ...unread],
  };
}

function place({ inTitle, inHeading }: PageView): number {
  return (inTitle ? 2 : 0) + (inHeading ? 1 : 0);
}
