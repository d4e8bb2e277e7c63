/**
 * A tool of the built site as its tests use it: a context of its own for every test, everything that the page asks for
 * and says on record, files that it hands out kept, and nothing allowed to leave.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, ElementHandle, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Visit, visitSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface HandedOut {
  readonly name: string;
  readonly content: Buffer;
}

/** Call at the top of a test file: it registers what happens before and after each test. */
export function toolPage() {
  let visit: Visit;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let noise: string[];
  let requests: string[];

  beforeAll(async () => {
    visit = await visitSite();
    folder = mkdtempSync(join(tmpdir(), 'tool-'));
  });
  afterAll(async () => {
    await visit.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    context = await visit.browser.createBrowserContext();
    [noise, requests] = [[], []];
    page = await newPage();
  });
  afterEach(async () => {
    await context.close();
    expect(noise).toEqual([]);
  });

  async function newPage(): Promise<Page> {
    const made = await context.newPage();
    await made.setViewport({ width: 1280, height: 900 });
    // Scrolling takes no time.
    await made.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    made.on('request', request => {
      const url = request.url();
      if (/^(?:data|blob):/.test(url)) return;
      requests.push(url);
      const own = url.startsWith(`${visit.origin}/`) && request.method() === 'GET' && !request.hasPostData();
      if (!own) noise.push(`request to ${url}`);
    });
    made.on('console', message => noise.push(message.text()));
    made.on('pageerror', error => noise.push(String(error)));
    await made.evaluateOnNewDocument(keepFiles);
    return made;
  }

  return {
    get page() {
      return page;
    },
    /** Addresses asked for since the test began. */
    get requests(): readonly string[] {
      return requests;
    },
    newPage,
    /** Goes on in another tab. */
    turnTo(other: Page): void {
      page = other;
    },

    open: (address: string) => page.goto(visit.origin + address, { waitUntil: 'load' }),
    text: (selector: string) => page.$eval(selector, element => element.textContent ?? ''),
    count: (selector: string) => page.$$eval(selector, elements => elements.length),

    /** The first button whose label contains the words. */
    press: (words: string) => pressButton(`contains(., "${words}")`),
    /** The button whose label is just this. */
    pressExactly: (label: string) => pressButton(`normalize-space()="${label}"`),

    /** Path of a file to give to the page. */
    file(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    async give(selector: string, ...paths: string[]): Promise<void> {
      const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...paths);
    },
    /** The file that the page handed out last. */
    async handedOut(): Promise<HandedOut> {
      await page.waitForFunction('files.length > 0', { timeout: 60_000 });
      const file = (await page.evaluate(
        'Promise.all(files.splice(0).map(async file => ({ ...file, content: await file.content }))).then(all => all.at(-1))',
      )) as { name: string; content: string };
      return { name: file.name, content: Buffer.from(file.content, 'base64') };
    },

    /** What axe finds in the page as it stands, and whether it is too wide. */
    async faults(): Promise<string[]> {
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] })',
      )) as AxeResults;
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const found = violations.map(
        ({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 160)}`,
      );
      return wide > 0 ? [...found, `横向超出 ${wide} 像素`] : found;
    },
  };

  async function pressButton(condition: string): Promise<void> {
    const button = (await page.waitForSelector(
      `::-p-xpath(//button[${condition}])`,
    )) as ElementHandle<HTMLElement>;
    // Clear of the header that stays on top.
    await button.evaluate(element => element.scrollIntoView({ block: 'center' }));
    await button.click();
  }
}

/** Runs in the page before its scripts: what is downloaded stays there, to be read. */
function keepFiles(): void {
  const files: { name: string; content: Promise<string> }[] = [];
  Object.assign(globalThis, { files });
  const create = URL.createObjectURL.bind(URL);
  let content: Promise<string>;
  URL.createObjectURL = object => {
    content = new Promise(resolve => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
      reader.readAsDataURL(object as Blob);
    });
    return create(object);
  };
  HTMLAnchorElement.prototype.click = function click() {
    files.push({ name: this.download, content });
  };
}
