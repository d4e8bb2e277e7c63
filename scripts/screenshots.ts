/**
 * `npm run screenshots`: takes the README's pictures and the card for shared links from the built site; builds it first where
 * it is missing. SITE_DIR names another built site.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer';
import { launchBrowser } from './browser/launch.ts';
import { readArgs } from './command/read-args.ts';
import { openForPicture, settle } from './screenshots/camera.ts';
import { type Shot, shots } from './screenshots/shots.ts';
import { buildSite, SITE_DIR } from './site/build-site.ts';
import { serveStatic } from './site/static-server.ts';
import { main, step } from './site/steps.ts';

const siteDir = process.env['SITE_DIR'] ?? SITE_DIR;

async function take(
  { path, viewport, pose, part }: Shot,
  browser: Browser,
  origin: string,
): Promise<Uint8Array> {
  const page = await openForPicture(browser, `${origin}${path}`, viewport);
  await pose?.(page);
  await settle(page);
  const subject = part === undefined ? page : await page.waitForSelector(part);
  const png = await subject!.screenshot();
  await page.close();
  return png;
}

const USAGE = `用法：npm run screenshots
  从构建好的网站截取 README 的图和分享用的卡片；网站还没有构建的，先构建。
环境变量：SITE_DIR 另一个构建结果。`;

await main(async () => {
  if (!readArgs(process.argv.slice(2), {}, 0)) {
    console.log(USAGE);
    return;
  }
  if (!existsSync(join(siteDir, 'index.html'))) await buildSite();
  const server = await serveStatic(siteDir);
  const browser = await launchBrowser();
  try {
    for (const shot of shots) {
      const work = async () => {
        const png = await take(shot, browser, server.origin);
        await mkdir(dirname(shot.file), { recursive: true });
        await writeFile(shot.file, png);
        return png.length;
      };
      await step(shot.file, work, bytes => `${Math.round(bytes / 1024)} KB`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
