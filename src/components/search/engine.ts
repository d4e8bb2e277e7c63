/**
 * A layer over Pagefind with Pagefind's own API. Pagefind finds candidates by the pairs of characters in its index;
 * this layer asks for every spelling of the query, reads the first candidates, puts those first that hold the words as
 * typed, names their clauses and cuts their excerpts.
 */
import { browse, type Candidate, type Closeness, find, type Page, Pages } from './candidates.ts';
import { type Piece, plainText, toHtml } from './excerpt.ts';
import type {
  Filters,
  Fragment,
  PagefindInstance,
  Result,
  SearchOptions,
  SearchResponse,
} from './pagefind.ts';
import { indexWords, type Spelling, spellings } from './query.ts';
import { type PageView, viewPage } from './view.ts';
import { startPagefind } from './worker.ts';

/** A page with the places that were found in it. */
export interface FoundPage extends Fragment {
  readonly view: PageView;
}

export interface FoundPages extends SearchResponse<FoundPage> {
  readonly closeness: Closeness;
  /** The spellings that were looked for: what to mark on the page that is opened. */
  readonly spellings: readonly Spelling[];
  /** The first so many results were read and hold the words; the others have not been read. */
  readonly checked: number;
  /** Pages that were read and hold the characters, but not as one. */
  readonly related: readonly Result<FoundPage>[];
}

export interface SearchEngine {
  /** Loads index and WebAssembly. Rejects when there is no index. */
  init(): Promise<void>;
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  /** Null as query gives every page that the filters let through. */
  search(query: string | null, options?: SearchOptions): Promise<FoundPages>;
  /** As `search`, after a pause in milliseconds; null when another search has begun in the meantime. */
  debouncedSearch(query: string | null, options?: SearchOptions, pause?: number): Promise<FoundPages | null>;
  preload(query: string, options?: SearchOptions): Promise<void>;
  filters(): Promise<Filters>;
  destroy(): Promise<void>;
}

/** What a match in a field is worth; `ends` and `kinds` are not for reading. */
const metaWeights = { title: 2, tk: 5, hk: 2, ends: 0, kinds: 0 };

const empty: FoundPages = { results: [], closeness: 'typed', spellings: [], checked: 0, related: [] };

/** `bundle` is the address of Pagefind's folder, with a slash at the end. */
export function createEngine(bundle: string): SearchEngine {
  let instance: Promise<PagefindInstance> | undefined;
  let latest = 0;
  let pages = new Pages();

  const pagefind = (): Promise<PagefindInstance> => {
    instance ??= startPagefind(bundle, { ranking: { metaWeights } }).catch((error: unknown) => {
      instance = undefined;
      throw error;
    });
    return instance;
  };

  const search = async (query: string | null, options: SearchOptions = {}): Promise<FoundPages> => {
    const index = await pagefind();
    const typed = query === null ? [] : spellings(query);
    if (query !== null && typed.length === 0) return empty;
    const found = query === null ? await browse(index, options) : await find(index, pages, query, options);
    const withView = ({ result }: Candidate): Result<FoundPage> => ({
      ...result,
      data: async () => foundPage(await pages.load(result), found.spellings, options.filters?.clause),
    });
    return {
      results: [...found.hits, ...found.unread].map(withView),
      closeness: found.closeness,
      spellings: found.spellings,
      checked: found.hits.length,
      related: found.near.map(withView),
    };
  };

  return {
    search,
    async init() {
      await pagefind();
    },
    async options(options) {
      await (await pagefind()).options(options);
    },
    async debouncedSearch(query, options, pause = 150) {
      const mine = ++latest;
      await new Promise(resolve => setTimeout(resolve, pause));
      if (mine !== latest) return null;
      const found = await search(query, options);
      return mine === latest ? found : null;
    },
    async preload(query, options) {
      const index = await pagefind();
      await Promise.all(spellings(query).map(spelling => index.preload(indexWords(spelling), options)));
    },
    async filters() {
      return (await pagefind()).filters();
    },
    async destroy() {
      const running = instance;
      instance = undefined;
      pages = new Pages();
      if (running) await (await running).destroy();
    },
  };
}

/** The page with excerpts of our own, as pieces and as the HTML that Pagefind's interfaces expect. */
function foundPage(
  { fragment, text }: Page,
  wanted: readonly Spelling[],
  clause: string | undefined,
): FoundPage {
  const view = viewPage(text, wanted, clause);
  const excerpt = withTitle(view.best.title, view.best.excerpt);
  return {
    ...fragment,
    view,
    excerpt: toHtml(excerpt),
    plain_excerpt: plainText(excerpt),
    sub_results: view.sections.map(section => {
      const pieces = withTitle(section.title, section.excerpt);
      const title = plainText(section.title);
      return { title, url: section.url, excerpt: toHtml(pieces), plain_excerpt: plainText(pieces) };
    }),
  };
}

/** An excerpt without a mark gets the title in front when the title has one. */
function withTitle(title: readonly Piece[], excerpt: readonly Piece[]): readonly Piece[] {
  const marked = (pieces: readonly Piece[]): boolean => pieces.some(piece => piece.hit);
  return marked(excerpt) || !marked(title) ? excerpt : [...title, { text: ' ', hit: false }, ...excerpt];
}
