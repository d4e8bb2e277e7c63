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
    // Without a locale Chromium cannot open files with Chinese names; one of its own makes it the same everywhere.
    env: { ...browser.env, LC_ALL: 'C.UTF-8' },
    args: [...BROWSER_FLAGS, ...browser.args],
    protocolTimeout: 600_000,
  });
}
