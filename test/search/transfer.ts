/** What the first search of a visitor loads, from opening the dialog to the results. */
import type { Browser, CDPSession } from 'puppeteer';

/** Bytes as they went over the wire for a search in the dialog of the home page, nothing cached before. */
export async function coldBytes(browser: Browser, origin: string, query: string): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
    let bytes = 0;
    const count = async (session: CDPSession): Promise<void> => {
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await session.send('Network.enable');
    };
    page.on('workercreated', worker => void count(worker.client));
    await count(await page.createCDPSession());
    await page.keyboard.press('/');
    await page.waitForSelector('#search-dialog[open]');
    await page.keyboard.type(query);
    await page.waitForSelector('.search-hit', { timeout: 30_000 });
    await page.waitForNetworkIdle({ idleTime: 500 });
    return bytes;
  } finally {
    await context.close();
  }
}
