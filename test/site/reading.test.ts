/** The reading page in a browser: outline, links to copy, hints, no layout shift. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, pages, type Visit, visitSite } from './site.ts';

const contracts = pages().filter(file => /^contracts\/[^/]+\/[^/]+\/index\.html$/.test(file));

let visit: Visit;
let page: Page;
beforeAll(async () => {
  visit = await visitSite();
});
afterAll(() => visit.close());
beforeEach(async () => {
  page = await visit.newPage();
  return () => page.close();
});

const open = (file: string, width = 1280) =>
  page
    .setViewport({ width, height: 900 })
    .then(() => page.goto(`${visit.origin}${addressOf(file)}`, { waitUntil: 'load' }));

describe.each(contracts)('%s', file => {
  test('the outline marks the clause that is read', async () => {
    await open(file);
    const id = await page.$$eval('.article-title[id]', titles => titles[4]!.id);
    await page.evaluate(
      target => document.getElementById(target)!.scrollIntoView({ behavior: 'instant' }),
      id,
    );
    await page.waitForFunction(
      target => document.querySelector('.outline a[aria-current]')?.getAttribute('href') === `#${target}`,
      { timeout: 5000 },
      id,
    );
  });

  test('each article and numbered paragraph has a link that copies its permanent address', async () => {
    await open(file);
    const counts = await page.evaluate(() => ({
      articles: document.querySelectorAll('.article-title[id]').length,
      linked: document.querySelectorAll('.article-title[id] > a.anchor').length,
      paragraphs: document.querySelectorAll('.para[id]').length,
      linkedParagraphs: document.querySelectorAll('.para[id] > p > a.anchor').length,
    }));
    expect(counts.articles).toBeGreaterThan(10);
    expect(counts.linked).toBe(counts.articles);
    expect(counts.linkedParagraphs).toBe(counts.paragraphs);
    const { origin } = visit;
    await visit.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.focus('.article-title a.anchor');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#copy-status')?.textContent !== '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`^${origin}/contracts/[^/]+/[^/]+/\\d+\\.\\d+\\.\\d+/#[a-z]`));
  });

  test('a citation says on focus what the article says', async () => {
    await open(file);
    await page.focus('.document a.law[data-law*="/"]');
    const hint = await page.$eval('#hint', node => ((node as HTMLElement).hidden ? '' : node.textContent));
    expect(hint).toMatch(/《.+》.*：.{8,}/);
    await page.keyboard.press('Escape');
    expect(await page.$eval('#hint', node => (node as HTMLElement).hidden)).toBe(true);
  });

  test('a term says on hover what it means', async () => {
    await open(file);
    const term = await page.waitForSelector('.document a.term');
    await term!.hover();
    await page.waitForFunction(() => !document.querySelector<HTMLElement>('#hint')!.hidden);
    expect((await page.$eval('#hint', node => node.textContent))!.length).toBeGreaterThan(4);
  });

  test('explanations stand beside the text on a wide screen and fold away on a narrow one', async () => {
    await open(file, 1280);
    const beside = await page.$eval('.article', article => {
      const body = article.querySelector('.article-body')!.getBoundingClientRect();
      const aside = article.querySelector('.aside')!.getBoundingClientRect();
      return aside.left >= body.right && aside.height > 20;
    });
    expect(beside).toBe(true);
    await open(file, 360);
    const below = await page.$eval('.article', article => {
      const body = article.querySelector('.article-body')!.getBoundingClientRect();
      const aside = article.querySelector('.aside')!.getBoundingClientRect();
      return aside.top >= body.bottom;
    });
    expect(below).toBe(true);
  });

  test('nothing moves while it loads', async () => {
    await page.evaluateOnNewDocument(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(file);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });
});
