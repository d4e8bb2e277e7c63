/** The built site as tests see it: its files, and a server with a browser in front of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { type StaticServer, serveStatic } from '../../scripts/site/static-server.ts';

export const SITE_DIR = process.env['SITE_DIR'] ?? 'dist';

if (!existsSync(join(SITE_DIR, 'index.html')))
  throw new Error(`${SITE_DIR} 里没有网站：先运行 npm run build。`);

/** Paths of all HTML files, relative to the site, with forward slashes. */
export function htmlFiles(): string[] {
  return readdirSync(SITE_DIR, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.html'))
    .map(name => name.split(sep).join('/'))
    .sort();
}

export function readSite(path: string): string {
  return readFileSync(join(SITE_DIR, path), 'utf8');
}

/** `contracts/index.html` → `/contracts/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** Pages people read: all but the print pages. */
export function pages(): string[] {
  return htmlFiles().filter(file => !file.startsWith('print/'));
}

export interface Visit {
  readonly origin: string;
  readonly browser: Browser;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export async function visitSite(): Promise<Visit> {
  const server: StaticServer = await serveStatic(SITE_DIR);
  const browser = await launchBrowser();
  return {
    origin: server.origin,
    browser,
    newPage: () => browser.newPage(),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Works through `items` in a few tabs at once; `start` prepares a tab and gives its worker. The first failure ends it. */
export async function inTabs<T>(
  visit: Visit,
  items: readonly T[],
  start: (page: Page) => (item: T) => Promise<void>,
  tabs = 3,
): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const page = await visit.newPage();
      const work = start(page);
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
      await page.close();
    }),
  );
}
