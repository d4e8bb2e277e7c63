/** The search dialog and the search page of a built site, used as a visitor would. `SITE_DIR` names the site. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { type SiteServer, serveSite } from './serve.ts';

const siteDir = resolve(process.env['SITE_DIR'] ?? 'dist');
const patience = 60_000;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let server: SiteServer;
let browser: Browser;
let page: Page;
let errors: string[];
let requests: string[];

beforeAll(async () => {
  server = await serveSite(siteDir);
  browser = await launchBrowser();
}, patience);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  errors = [];
  requests = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('request', request => requests.push(request.url()));
});

afterEach(async () => {
  await page.close();
});

async function open(path: string): Promise<void> {
  await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
}

function textOf(selector: string): Promise<string> {
  return page.$eval(selector, element => element.textContent);
}

async function openDialogWith(query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForSelector('#search-dialog[open]');
  await page.keyboard.type(query);
}

/** Rules that axe finds broken in the part of the page. */
async function violations(part: string): Promise<string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  return (await page.evaluate(
    `axe.run(${JSON.stringify(part)}).then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html))`,
  )) as string[];
}

describe('dialog', () => {
  test(
    'finds a clause and leads to it with the words marked, by keyboard alone',
    async () => {
      await open('/');
      expect(requests.filter(url => url.includes('/pagefind/'))).toEqual([]);
      await openDialogWith('违约金');
      await page.waitForSelector('.search-clause mark, .search-clauses .search-excerpt mark');
      expect(await textOf('#search-dialog-status')).toMatch(/^\d+页含有“违约金”/);
      expect(await violations('#search-dialog')).toEqual([]);
      let target = '';
      for (let step = 0; step < 8 && !target.includes('#'); step += 1) {
        await page.keyboard.press('ArrowDown');
        target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href ?? '');
      }
      expect(target).toContain('#');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toBe(target);
      await page.waitForFunction(() => (CSS.highlights.get('search')?.size ?? 0) > 0);
      const first = await page.evaluate(() => [...CSS.highlights.get('search')!].map(String)[0]);
      expect(first).toBe('违约金');
      expect(errors).toEqual([]);
    },
    patience,
  );

  test(
    'opens with Ctrl-K, closes with Escape, gives the focus back, leaves / to fields',
    async () => {
      await open('/');
      await page.focus('#search-open');
      await page.keyboard.down('Control');
      await page.keyboard.press('k');
      await page.keyboard.up('Control');
      await page.waitForSelector('#search-dialog[open]');
      await page.keyboard.type('a/b');
      expect(await page.$eval('#search-dialog-input', field => (field as HTMLInputElement).value)).toBe(
        'a/b',
      );
      await page.keyboard.press('Escape');
      await page.waitForSelector('#search-dialog:not([open])');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-open');
    },
    patience,
  );

  test(
    'does not search while an input method composes',
    async () => {
      await open('/');
      await page.keyboard.press('/');
      await page.waitForNetworkIdle();
      await page.$eval('#search-dialog-input', element => {
        const field = element as HTMLInputElement;
        field.dispatchEvent(new CompositionEvent('compositionstart'));
        field.value = "wei'yue";
        field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      });
      await new Promise(done => setTimeout(done, 600));
      expect(await textOf('#search-dialog-status')).toBe('');
      await page.$eval('#search-dialog-input', element => {
        const field = element as HTMLInputElement;
        field.value = '违约';
        field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      });
      await page.waitForSelector('.search-hit');
    },
    patience,
  );

  test(
    'Enter goes to the search page',
    async () => {
      await open('/');
      await openDialogWith('违约金');
      await page.waitForSelector('.search-hit');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(new URL(page.url()).pathname).toBe('/search/');
      expect(new URL(page.url()).searchParams.get('q')).toBe('违约金');
      await page.waitForSelector('.search-hit');
    },
    patience,
  );

  test(
    'says when there is no index, and how to try again',
    async () => {
      await page.setRequestInterception(true);
      page.on('request', request =>
        request.url().includes('/pagefind/') ? request.abort() : request.continue(),
      );
      await open('/');
      await openDialogWith('违约金');
      await page.waitForSelector('.search-results button');
      expect(await textOf('#search-dialog-status')).toContain('没有加载成功');
      expect(await textOf('.search-results button')).toBe('再试一次');
    },
    patience,
  );
});

describe('page', () => {
  test(
    'takes query and filter from the address and keeps them there',
    async () => {
      await open(`/search/?${new URLSearchParams({ q: '违约金' })}`);
      await page.waitForSelector('.search-hit');
      expect(await violations('main')).toEqual([]);
      await page.click('.search-filters summary');
      await page.waitForFunction(
        () => document.querySelector<HTMLSelectElement>('select[name="clause"]')!.length > 1,
      );
      const clause = await page.$eval(
        'select[name="clause"]',
        select => (select as HTMLSelectElement).options[1]!.value,
      );
      await page.select('select[name="clause"]', clause);
      await page.waitForFunction(() => location.search.includes('clause='));
      expect(new URL(page.url()).searchParams.get('clause')).toBe(clause);
      expect(errors).toEqual([]);
    },
    patience,
  );

  test(
    'says what to try when nothing was found',
    async () => {
      await open('/search/?q=zzqqxx');
      await page.waitForSelector('.search-advice li');
      expect(await textOf('#search-page-status')).toBe('没有找到“zzqqxx”。');
    },
    patience,
  );
});
