/** A page of the site, ready to be photographed: our faces, light colours, nothing that moves. */
import type { Browser, Page, Viewport } from 'puppeteer';
import { Stop } from '../site/steps.ts';
import { FACES_CSS, servePackageFiles } from './package-files.ts';

/**
 * Opens `url` in a new page; throws a Stop when the site has no such page. The page's policy is bypassed, because it forbids
 * the style element that names our faces.
 */
export async function openForPicture(browser: Browser, url: string, viewport: Viewport): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setBypassCSP(true);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await servePackageFiles(page);
  const response = await page.goto(url, { waitUntil: 'load' });
  if (!response?.ok())
    throw new Stop(`网站里没有 ${new URL(url).pathname}。发布这份文本，再运行 npm run build。`);
  await dress(page);
  return page;
}

/** Sets what the page shows in our faces and waits until they are there. */
export async function dress(page: Page): Promise<void> {
  await page.addStyleTag({ content: FACES_CSS });
  await settle(page);
}

/** Waits for layout, for the faces that it asks for, and for the painting. Throws when a face does not load. */
export async function settle(page: Page): Promise<void> {
  const failed = await page.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    await frame();
    await document.fonts.ready;
    await frame();
    await frame();
    return [...document.fonts]
      .filter(face => face.status === 'error')
      .map(face => `${face.family} ${face.weight}`);
  });
  if (failed.length > 0) throw new Error(`Faces did not load: ${failed.join(', ')}`);
}
