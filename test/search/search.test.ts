/**
 * The search of a built site, measured in a real browser against the site's own pages: strings cut out of them, their
 * headings, and what people type. `SITE_DIR` names the site; `dist` when it is not set.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import type { Name } from '../../src/domain/output/search/names.ts';
import { matchPinyin, pinyinLetters } from '../../src/domain/output/search/pinyin.ts';
import type { Measures, TypedResult } from './measure-page.ts';
import { measureSite, searchTyped } from './measure-site.ts';
import { type SiteServer, serveSite } from './serve.ts';
import { coldBytes } from './transfer.ts';

interface TypedQuery {
  readonly query: string;
  /** Path with which the address of the first result begins. */
  readonly first?: string;
  /** Title that the pinyin finds; the letters stand in no text. */
  readonly name?: string;
}

const siteDir = resolve(process.env['SITE_DIR'] ?? 'dist');
const samples = 500;
const seed = 20261122;
const patience = 300_000;

let server: SiteServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!existsSync(join(siteDir, 'pagefind')))
    throw new Error(`${siteDir} has no search index: run npm run build.`);
  server = await serveSite(siteDir);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${server.origin}/search/`);
}, patience);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function typedQueries(): Promise<readonly TypedQuery[]> {
  return JSON.parse(
    await readFile(new URL('./queries.json', import.meta.url), 'utf8'),
  ) as readonly TypedQuery[];
}

describe('strings cut out of the pages', () => {
  let measures: Measures;

  beforeAll(async () => {
    measures = await measureSite(page, siteDir, samples, seed);
  }, patience);

  const misses = (kind: string): string => measures.misses.filter(miss => miss.startsWith(kind)).join('\n');

  test('are found', () => expect(measures.recall, misses('recall')).toBeGreaterThanOrEqual(0.995));
  test('stand in the first five hits', () =>
    expect(measures.precision, misses('precision')).toBeGreaterThanOrEqual(0.95));
  test('stand in the first clause', () =>
    expect(measures.clause, misses('clause')).toBeGreaterThanOrEqual(0.99));
  test('are shown and marked', () =>
    expect(measures.excerpt, misses('excerpt')).toBeGreaterThanOrEqual(0.99));
  test('put headings first', () =>
    expect(measures.headingRank, misses('heading')).toBeGreaterThanOrEqual(0.97));
});

describe('queries that people type', () => {
  test(
    'all find what they ask for',
    async () => {
      const queries = await typedQueries();
      const inTexts = queries.filter(({ name }) => name === undefined).map(({ query }) => query);
      const results = await searchTyped(page, inTexts);
      const byQuery = new Map(results.map(result => [result.query, result]));
      const failures = queries.flatMap(query => failureOf(query, byQuery.get(query.query)));
      expect(failures).toEqual([]);
    },
    patience,
  );

  test('pinyin finds names', async () => {
    const names = JSON.parse(
      await readFile(join(siteDir, 'search', 'names.json'), 'utf8'),
    ) as readonly Name[];
    for (const { query, name } of await typedQueries()) {
      if (name === undefined) continue;
      const found = matchPinyin(pinyinLetters(query)!, names, 8).map(({ title }) => title);
      expect(found, query).toContain(name);
    }
  });
});

function failureOf({ query, first, name }: TypedQuery, result: TypedResult | undefined): string[] {
  if (name !== undefined) return [];
  if (!result || result.hits === 0) return [`${query}: nothing found`];
  if (first === undefined || result.urls[0]?.startsWith(first)) return [];
  return [`${query}: ${result.urls[0]} stands before ${first}`];
}

test(
  'the first search loads at most 250 KB',
  async () => {
    for (const query of ['违约金', '保密', '仲裁']) {
      expect(await coldBytes(browser, server, query), query).toBeLessThanOrEqual(250_000);
    }
  },
  patience,
);
