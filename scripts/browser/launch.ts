/** Starts the resolved browser in the one way that every script and test uses. */
import puppeteer, { type Browser } from 'puppeteer';
import { BROWSER_FLAGS } from './flags.ts';
import { type ResolvedBrowser, resolveBrowser } from './resolve.ts';

/** The caller closes the browser. Long documents take long to print, hence the patience of ten minutes. */
export async function launchBrowser(chosen?: ResolvedBrowser): Promise<Browser> {
  const browser = chosen ?? (await resolveBrowser());
  return puppeteer.launch({
    executablePath: browser.path,
    headless: browser.headless,
    env: { ...browser.env },
    args: [...BROWSER_FLAGS, ...browser.args],
    protocolTimeout: 600_000,
  });
}
