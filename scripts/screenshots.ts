/**
 * `npm run screenshots`: takes the README's pictures into `docs/images` and the card for shared links into `public/og.png`,
 * from the built site; builds it first where it is missing. SITE_DIR names another built site.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Viewport } from 'puppeteer';
import { launchBrowser } from './browser/launch.ts';
import { dress, openForPicture, settle } from './screenshots/camera.ts';
import { ogCard } from './screenshots/og-card.ts';
import { drawPdfPage } from './screenshots/pdf-page.ts';
import { buildSite, SITE_DIR } from './site/build-site.ts';
import { serveStatic } from './site/static-server.ts';
import { main, step } from './site/steps.ts';

const siteDir = process.env['SITE_DIR'] ?? SITE_DIR;
const IMAGES = join('docs', 'images');
const CONTRACT = '/contracts/confidentiality/mutual/';
const wide: Viewport = { width: 1200, height: 800 };
const phone: Viewport = { width: 390, height: 780, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

type Shot = (browser: Browser, origin: string) => Promise<Uint8Array>;

/** Pictures by file. */
const shots: Readonly<Record<string, Shot>> = {
  [join(IMAGES, 'home.png')]: async (browser, origin) => {
    const page = await openForPicture(browser, `${origin}/`, wide);
    return page.screenshot();
  },
  [join(IMAGES, 'reading.png')]: async (browser, origin) => {
    const page = await openForPicture(browser, `${origin}${CONTRACT}`, wide);
    await page.$eval('#liability', heading => heading.scrollIntoView());
    await settle(page);
    return page.screenshot();
  },
  [join(IMAGES, 'reading-phone.png')]: async (browser, origin) => {
    const page = await openForPicture(browser, `${origin}${CONTRACT}`, phone);
    await page.$eval('#liability', heading => heading.scrollIntoView());
    await settle(page);
    return page.screenshot();
  },
  [join(IMAGES, 'search.png')]: async (browser, origin) => {
    const page = await openForPicture(browser, `${origin}${CONTRACT}`, wide);
    await page.keyboard.press('/');
    await page.waitForSelector('#search-dialog[open]');
    await page.keyboard.type('第496条');
    await page.waitForSelector('#search-dialog .search-hits mark');
    await settle(page);
    return page.screenshot();
  },
  [join(IMAGES, 'pdf.png')]: async (browser, origin) => {
    const page = await openForPicture(browser, `${origin}${CONTRACT}`, { ...wide, deviceScaleFactor: 1.5 });
    const pdf = await page.$eval('a[href$=".pdf"]', link => (link as HTMLAnchorElement).href);
    const canvas = await drawPdfPage(page, pdf, 4, 560);
    return canvas.screenshot();
  },
  [join('public', 'og.png')]: async (browser, origin) => {
    const page = await openForPicture(browser, `${origin}/`, { width: 1200, height: 630 });
    await page.setContent(ogCard(await readFile(join('src', 'styles', 'tokens.css'), 'utf8')));
    await dress(page);
    return page.screenshot();
  },
};

await main(async () => {
  if (!existsSync(join(siteDir, 'index.html'))) await buildSite();
  await mkdir(IMAGES, { recursive: true });
  const server = await serveStatic(siteDir);
  const browser = await launchBrowser();
  try {
    for (const [file, shot] of Object.entries(shots)) {
      await step(
        file,
        async () => {
          const png = await shot(browser, server.origin);
          await writeFile(file, png);
          return png.length;
        },
        bytes => `${Math.round(bytes / 1024)} KB`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
