/** Runs the measuring in a page of the served site, for the test and for the benchmark. */
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Page } from 'puppeteer';
import type { Measures, TypedResult } from './measure-page.ts';

/** Paths of the site's pages, in order. */
async function pagePaths(siteDir: string): Promise<string[]> {
  const files = await readdir(siteDir, { recursive: true });
  const pages = files.filter(file => /(?:^|[\\/])index\.html$/.test(file));
  return pages
    .map(
      file =>
        `/${file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .sort();
}

/** Calls a function of `measure-page.ts` in the page. As text, because a test runner rewrites imports in functions. */
async function inPage<Result>(page: Page, name: string, ...values: readonly unknown[]): Promise<Result> {
  const list = values.map(value => JSON.stringify(value)).join(', ');
  return (await page.evaluate(
    `import('/__source/test/search/measure-page.ts').then(module => module.${name}(${list}))`,
  )) as Result;
}

/** Measures search with `samples` strings cut from the pages of `siteDir`; `page` shows any page of that site. */
export async function measureSite(
  page: Page,
  siteDir: string,
  samples: number,
  seed: number,
): Promise<Measures> {
  return inPage(page, 'measure', await pagePaths(siteDir), samples, seed);
}

/** Searches for what people type. */
export async function searchTyped(page: Page, queries: readonly string[]): Promise<TypedResult[]> {
  return inPage(page, 'searchTyped', queries);
}
