/** The part of Pagefind's browser API that the search layer uses, and offers again. Pagefind ships no types for it. */

export interface Anchor {
  /** Name of the element. */
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** From `data-pagefind-title`. */
  readonly title?: string;
  /** Index of the first word after the anchor; words are what zero-width spaces separate in `raw_content`. */
  readonly location: number;
}

export interface SubResult {
  readonly title: string;
  readonly url: string;
  /** HTML: escaped text with `<mark>`. */
  readonly excerpt: string;
  readonly plain_excerpt: string;
}

/** What is stored of a page. */
export interface Fragment {
  readonly url: string;
  /** The text, words separated by zero-width spaces, `<` and `>` written as entities. */
  readonly raw_content: string;
  readonly anchors: readonly Anchor[];
  readonly meta: {
    readonly title?: string;
    /** Clauses and their kinds: `liability=违约责任;term=期限`. */
    readonly kinds?: string;
  };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly sub_results: readonly SubResult[];
}

export interface Result<Data = Fragment> {
  readonly id: string;
  readonly score: number;
  /** Indexes of the found words. */
  readonly words: readonly number[];
  data(): Promise<Data>;
}

export interface SearchOptions {
  /** Name of a filter to its wanted value or values. */
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** Name of a filter to its values to the number of pages. */
export type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchResponse<Data = Fragment> {
  readonly results: readonly Result<Data>[];
}

export interface PagefindInstance {
  init(): Promise<void>;
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string | null, options?: SearchOptions): Promise<SearchResponse | null>;
  preload(query: string, options?: SearchOptions): Promise<void>;
  filters(): Promise<Filters>;
  destroy(): Promise<void>;
}

export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}
