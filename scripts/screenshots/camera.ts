/** A page of the site, ready to be photographed: our faces, light colours, nothing that moves. */
import type { Browser, Page, Viewport } from 'puppeteer';
import { FACES_CSS, servePackageFiles } from './package-files.ts';

/** Opens `url` in a new page. The page's policy is bypassed, because it forbids the style sheet that names our faces. */
export async function openForPicture(browser: Browser, url: string, viewport: Viewport): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setBypassCSP(true);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await servePackageFiles(page);
  await page.goto(url, { waitUntil: 'load' });
  await dress(page);
  return page;
}

/** Sets the page in our faces and waits until they are there. */
export async function dress(page: Page): Promise<void> {
  await page.addStyleTag({ content: FACES_CSS });
  await settle(page);
}

/** Waits for the faces that the page needs now and for two frames: one to lay out, one to paint. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
    await document.fonts.ready;
  });
}
