/** What the first search of a visitor loads, from opening the dialog to the results. */
import type { Browser } from 'puppeteer';
import type { SiteServer } from './serve.ts';

/** Bytes that the server sends for a search in the dialog of the home page, nothing cached before. */
export async function coldBytes(browser: Browser, server: SiteServer, query: string): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/`, { waitUntil: 'networkidle0' });
    const before = server.sent();
    await page.keyboard.press('/');
    await page.waitForSelector('#search-dialog[open]');
    await page.keyboard.type(query);
    await page.waitForSelector('.search-hit', { timeout: 30_000 });
    await page.waitForNetworkIdle({ idleTime: 500 });
    return server.sent() - before;
  } finally {
    await context.close();
  }
}
