/** `search`: first and warm searches in the browser, our layer beside Pagefind as it comes. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'puppeteer';
import { serveSite } from '../../test/search/serve.ts';
import { launchBrowser } from '../browser/launch.ts';
import { step } from '../site/steps.ts';
import { builtSite } from './built-site.ts';
import { milliseconds, printTable, times } from './table.ts';
import { median, quantile } from './timing.ts';

const FIRST_RUNS = 5;
const SHOWN = 5;
/** Milliseconds that a warm search may take. */
const LIMIT = 50;

interface Times {
  /** Start of the engine with the first search, each in a browser context of its own. */
  readonly first: readonly number[];
  readonly warm: readonly number[];
  /** Bytes sent for the first search. */
  readonly bytes: number;
}

/** Modules that a page imports to search; both have Pagefind's API. */
const OURS = `import('/__source/src/components/search/engine.ts').then(({ createEngine }) => createEngine('/pagefind/'))`;
const STOCK = `import('/pagefind/pagefind.js')`;

export async function benchSearch(): Promise<void> {
  const siteDir = builtSite();
  const stockDir = await mkdtemp(join(tmpdir(), 'mingyue-stock-'));
  const browser = await launchBrowser();
  try {
    await step('为对照建立 Pagefind 原样的索引', () => writeStockIndex(siteDir, stockDir));
    const queries = await typedQueries();
    const ours = await step('本站', () => measure(browser, siteDir, OURS, queries));
    const stock = await step('Pagefind 原样', () => measure(browser, stockDir, STOCK, queries));
    const row = (title: string, value: (times: Times) => number, show = milliseconds) => [
      title,
      show(value(ours)),
      show(value(stock)),
      times(value(ours) / value(stock)),
    ];
    printTable(
      ['', '本站', 'Pagefind 原样', '本站/原样'],
      [
        row('第一次搜索，中位', ({ first }) => median(first)),
        row(
          '第一次搜索，传输',
          ({ bytes }) => bytes,
          value => `${Math.round((value ?? 0) / 1000)} KB`,
        ),
        row('再次搜索，中位', ({ warm }) => median(warm)),
        row('再次搜索，95% 以内', ({ warm }) => quantile(warm, 0.95)),
        row('再次搜索，最慢', ({ warm }) => Math.max(...warm)),
      ],
    );
    const slow = ours.warm.filter(time => time > LIMIT).length;
    console.log(`${ours.warm.length} 次再次搜索里，超过 ${LIMIT} 毫秒的有 ${slow} 次。`);
  } finally {
    await browser.close();
    await rm(stockDir, { recursive: true, force: true });
  }
}

async function writeStockIndex(siteDir: string, stockDir: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  try {
    await index.addDirectory({ path: siteDir });
    await index.writeFiles({ outputPath: join(stockDir, 'pagefind') });
  } finally {
    await close();
  }
  await mkdir(stockDir, { recursive: true });
  await writeFile(
    join(stockDir, 'index.html'),
    '<!doctype html><html lang="zh-CN"><title>Pagefind</title></html>',
  );
}

async function typedQueries(): Promise<readonly string[]> {
  const text = await readFile(join('test', 'search', 'queries.json'), 'utf8');
  const queries = JSON.parse(text) as readonly { readonly query: string; readonly name?: string }[];
  return queries.filter(({ name }) => name === undefined).map(({ query }) => query);
}

/** Searches with what `engine`, an expression, gives; reads the pages that a list of results would show. */
async function measure(
  browser: Browser,
  dir: string,
  engine: string,
  queries: readonly string[],
): Promise<Times> {
  const server = await serveSite(dir);
  const first: number[] = [];
  let warm: number[] = [];
  let bytes = 0;
  try {
    for (let run = 0; run < FIRST_RUNS; run++) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`${server.origin}/`, { waitUntil: 'networkidle0' });
      await page.evaluate(`${engine}.then(engine => {
        globalThis.timeOf = async query => {
          const begin = performance.now();
          const { results } = await engine.search(query);
          await Promise.all(results.slice(0, ${SHOWN}).map(result => result.data()));
          return performance.now() - begin;
        };
      })`);
      const before = server.sent();
      first.push((await page.evaluate(`timeOf(${JSON.stringify(queries[0])})`)) as number);
      bytes = server.sent() - before;
      if (run === FIRST_RUNS - 1) {
        // Once for the parts of the index that a query loads, once more to measure.
        const all = `(async times => { for (const query of ${JSON.stringify(queries)}) times.push(await timeOf(query)); return times; })([])`;
        await page.evaluate(all);
        warm = (await page.evaluate(all)) as number[];
      }
      await context.close();
    }
  } finally {
    await server.close();
  }
  return { first, warm, bytes };
}
