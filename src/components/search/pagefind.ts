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
  readonly filters: FilterValues;
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly sub_results: readonly SubResult[];
}

/** Values of a page for each filter. */
export interface FilterValues {
  /** Kind of page: 合同, 附件, 条款. */
  readonly kind?: readonly string[];
  readonly family?: readonly string[];
  /** Kinds of clauses in it. */
  readonly clause?: readonly string[];
  readonly law?: readonly string[];
}

export type FilterName = keyof FilterValues;

export interface Result<Data = Fragment> {
  readonly id: string;
  readonly score: number;
  data(): Promise<Data>;
}

export interface SearchOptions {
  readonly filters?: { readonly [Name in FilterName]?: string };
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** Name of a filter to its values to the number of pages. */
export type Filters = { readonly [Name in FilterName]?: Readonly<Record<string, number>> };

export interface SearchResponse<Data = Fragment> {
  readonly results: readonly Result<Data>[];
}

export interface PagefindInstance {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  /** Null as query gives every page that the filters let through. */
  search(query: string | null, options?: SearchOptions): Promise<SearchResponse>;
  preload(query: string, options?: SearchOptions): Promise<void>;
  filters(): Promise<Filters>;
  destroy(): Promise<void>;
}
