/** Measures the search of a site against the site's own pages. Runs in the browser, on a page of the site. */
import { createEngine, type FoundPage, type FoundPages } from '../../src/components/search/engine.ts';
import { wording, words } from '../../src/domain/output/search/wording.ts';
import { cutSamples, headingSamples, type Sample } from './samples.ts';
import { readSitePage, type SitePage, wordingOf } from './site-text.ts';

export interface Measures {
  readonly samples: number;
  /** Share of queries whose page is found, among the hits or below them. */
  readonly recall: number;
  /** Share of the pages shown as hits, the first five of each query, that hold the query. */
  readonly precision: number;
  /** Share of pages whose first sub-result is a clause that holds the query. */
  readonly clause: number;
  /** Share of pages whose excerpt shows the query, marked. */
  readonly excerpt: number;
  /** Mean reciprocal rank of the first page with the query in title or heading. */
  readonly headingRank: number;
  /** Milliseconds of a search and its first five pages: median and 95th percentile, without the first run. */
  readonly median: number;
  readonly p95: number;
  /** Share of queries whose page is not read, so that it is not shown as a hit although fewer than five are. */
  readonly unread: number;
  /** What fell short, to look at. */
  readonly misses: readonly string[];
}

const shown = 5;

class Site {
  readonly pages: readonly SitePage[];
  readonly texts: ReadonlyMap<string, string>;
  constructor(pages: readonly SitePage[]) {
    this.pages = pages;
    this.texts = new Map(
      pages.map(page => [page.url, wordingOf(page.sections.flatMap(section => section.blocks))]),
    );
  }
  holds(url: string, query: string): boolean {
    const text = this.texts.get(url.split('#')[0]!) ?? '';
    return words(query).every(word => text.includes(word));
  }
  clauseHolds(url: string, query: string): boolean {
    const [path, hash] = url.split('#');
    const page = this.pages.find(candidate => candidate.url === path);
    const section = page?.sections.find(({ id }) => id === decodeURIComponent(hash ?? ''));
    const text = wordingOf(section?.blocks ?? []);
    return words(query).every(word => text.includes(word));
  }
  hasHeading(url: string, query: string): boolean {
    const page = this.pages.find(candidate => candidate.url === url.split('#')[0]);
    const wanted = words(query);
    return (page?.sections ?? []).some(({ heading }) =>
      wanted.every(word => wording(heading).text.includes(word)),
    );
  }
}

export async function readSite(urls: readonly string[]): Promise<Site> {
  const pages = await Promise.all(urls.map(async url => readSitePage(url, await (await fetch(url)).text())));
  return new Site(pages.filter(page => page !== undefined));
}

function marksOf(html: string): string {
  const marks = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('mark');
  return [...marks].map(mark => wording(mark.textContent).text).join('\n');
}

function share(hits: readonly boolean[]): number {
  return hits.filter(Boolean).length / hits.length;
}

/** Searches for samples cut from the site's pages and for its headings. `urls` are the paths of all its pages. */
export async function measure(urls: readonly string[], count: number, seed: number): Promise<Measures> {
  const site = await readSite(urls);
  const engine = createEngine(new URL('/pagefind/', location.origin).pathname);
  await engine.init();
  const urlOf = new Map<string, string>();
  const misses: string[] = [];
  const found: boolean[] = [];
  const top: boolean[] = [];
  const clauses: boolean[] = [];
  const excerpts: boolean[] = [];
  const times: number[] = [];
  const unread: boolean[] = [];
  const note = (kind: string, sample: Sample, more = ''): void => {
    misses.push(`${kind} ${sample.query} ${sample.url}#${sample.section} ${more}`);
  };
  for (const sample of cutSamples(site.pages, count, seed)) {
    const begin = performance.now();
    const response = await engine.search(sample.query);
    const hits = response.results.slice(0, Math.min(shown, response.checked));
    const first = await Promise.all(hits.map(result => result.data()));
    times.push(performance.now() - begin);
    for (const page of first) {
      top.push(site.holds(page.url, sample.query));
      if (!top.at(-1)) note('precision', sample, `${page.url} ${response.closeness} ${response.checked}`);
    }
    const page = await pageOf(response, sample.url, urlOf);
    found.push(page !== undefined);
    if (!page) {
      note('recall', sample, response.closeness);
      continue;
    }
    unread.push(response.checked < shown && !first.some(({ url }) => url === sample.url));
    if (unread.at(-1)) note('unread', sample);
    const sub = page.sub_results[0];
    if (sample.section !== '') {
      clauses.push(sub !== undefined && site.clauseHolds(sub.url, sample.query));
      if (!clauses.at(-1)) note('clause', sample, sub?.url);
    }
    const { excerpt } = sample.section !== '' && sub ? sub : page;
    const marks = marksOf(excerpt);
    excerpts.push(words(sample.query).every(word => marks.includes(word)));
    if (!excerpts.at(-1)) note('excerpt', sample, excerpt);
  }
  const ranks: number[] = [];
  for (const sample of headingSamples(site.pages, count / 2, seed)) {
    const response = await engine.search(sample.query);
    const pages = await Promise.all(response.results.slice(0, 20).map(result => result.data()));
    const rank = pages.findIndex(page => site.hasHeading(page.url, sample.query)) + 1;
    ranks.push(rank === 0 ? 0 : 1 / rank);
    if (rank !== 1) note(`heading rank ${rank}`, sample);
  }
  times.sort((a, b) => a - b);
  return {
    samples: count,
    recall: share(found),
    precision: share(top),
    clause: share(clauses),
    excerpt: share(excerpts),
    headingRank: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
    median: times[Math.floor(times.length / 2)]!,
    p95: times[Math.floor(times.length * 0.95)]!,
    unread: share(unread),
    misses,
  };
}

async function pageOf(
  response: FoundPages,
  url: string,
  urlOf: Map<string, string>,
): Promise<FoundPage | undefined> {
  for (const result of [...response.results, ...response.related]) {
    const known = urlOf.get(result.id);
    if (known !== undefined && known !== url) continue;
    const page = await result.data();
    urlOf.set(result.id, page.url);
    if (page.url === url) return page;
  }
  return undefined;
}

export interface TypedResult {
  readonly query: string;
  /** Number of pages that were read and hold the query, or its words. */
  readonly hits: number;
  /** Addresses of the first results. */
  readonly urls: readonly string[];
}

/** Searches for queries as somebody typed them. */
export async function searchTyped(queries: readonly string[]): Promise<TypedResult[]> {
  const engine = createEngine(new URL('/pagefind/', location.origin).pathname);
  const results: TypedResult[] = [];
  for (const query of queries) {
    const response = await engine.search(query);
    const pages = await Promise.all(response.results.slice(0, shown).map(result => result.data()));
    results.push({ query, hits: response.checked, urls: pages.map(page => page.url) });
  }
  return results;
}
