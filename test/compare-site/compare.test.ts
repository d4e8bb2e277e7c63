/** Comparing on the built site: pages without scripts, two texts, a dropped file, files to take away, silence, access. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findTemplate, readLibrary } from '../../scripts/fill/find-template.ts';
import { type Bound, bind } from '../../src/domain/output/bound.ts';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { htmlFiles, readSite, type Visit, visitSite } from '../site/site.ts';
import { sampleAnswers } from '../support/sample-answers.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VERSIONS = '/compare/confidentiality/mutual/1.0.0/1.1.0/';
const TOOL = '/compare/?a=confidentiality/mutual/1.0.0&b=confidentiality/mutual/1.1.0';

let visit: Visit;
let context: BrowserContext;
let page: Page;
let folder: string;
let bound: Bound;
let found: string[];

beforeAll(async () => {
  visit = await visitSite();
  folder = mkdtempSync(join(tmpdir(), 'compare-site-'));
  const { template, annexes } = findTemplate(await readLibrary(), 'customer-service/business@1.0.0');
  bound = bind(template, annexes, sampleAnswers(template), { defaults: true, choose: 'defaults' });
});
afterAll(async () => {
  await visit.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await visit.browser.createBrowserContext();
  page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  found = [];
  page.on('request', request => {
    const own = request.url().startsWith(`${visit.origin}/`) && request.method() === 'GET';
    if (!own && !/^(?:data|blob):/.test(request.url())) found.push(`request to ${request.url()}`);
  });
  page.on('console', message => found.push(message.text()));
  page.on('pageerror', error => found.push(String(error)));
  // What is downloaded stays in the page, to be read.
  await page.evaluateOnNewDocument(() => {
    const files: { name: string; content: Promise<string> }[] = [];
    Object.assign(globalThis, { files });
    const create = URL.createObjectURL.bind(URL);
    let content: Promise<string>;
    URL.createObjectURL = blob => {
      content = (blob as Blob).arrayBuffer().then(buffer => {
        let text = '';
        for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
        return btoa(text);
      });
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = function click() {
      files.push({ name: this.download, content });
    };
  });
});
afterEach(async () => {
  await context.close();
  expect(found).toEqual([]);
});

const open = (address: string) => page.goto(visit.origin + address, { waitUntil: 'load' });
const text = (selector: string) => page.$eval(selector, element => element.textContent ?? '');
const count = (selector: string) => page.$$eval(selector, elements => elements.length);
const button = async (label: string) => {
  const element = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${label}"])`);
  await element!.evaluate(one => one.scrollIntoView({ block: 'center' }));
  await element!.click();
};
async function drop(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const [, input] = await page.$$('.side-picker input[type="file"]');
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(path);
}
async function downloaded(): Promise<{ name: string; content: Buffer }> {
  await page.waitForFunction('files.length > 0');
  const file = (await page.evaluate(
    'Promise.all(files.splice(0).map(async file => ({ ...file, content: await file.content }))).then(all => all.at(-1))',
  )) as { name: string; content: string };
  return { name: file.name, content: Buffer.from(file.content, 'base64') };
}
/** Faults that axe finds in the page as it stands. */
async function faults(): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  )) as AxeResults;
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(
      ({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 120)}`,
    ),
    ...(wide > 0 ? [`${wide} pixels too wide`] : []),
  ];
}

describe('pages', () => {
  const pages = htmlFiles().filter(file => file.startsWith('compare/'));

  test('there is one for neighbouring versions and for every pair of variants', () => {
    for (const path of [
      'confidentiality/mutual/1.0.0/1.1.0',
      'confidentiality/mutual/one-way',
      'annexes/third-party-agreement/1.0.0/1.1.0',
      'confidentiality/matrix',
    ])
      expect(pages).toContain(`compare/${path}/index.html`);
    const variants = pages.filter(
      file => file.startsWith('compare/data-sharing/') && !file.includes('matrix'),
    );
    expect(variants.length).toBe(3);
  });

  test('the search knows them, and not the whole text twice', () => {
    const html = readSite('compare/confidentiality/mutual/1.0.0/1.1.0/index.html');
    expect(html).toContain('data-pagefind-filter="kind:比较"');
    const redline = /<div class="redline-paper"/.exec(html)!.index;
    expect(html.slice(redline)).not.toContain('data-pagefind-body');
  });

  test('every change has its place, and the filter works without scripts', async () => {
    await page.setJavaScriptEnabled(false);
    await open(VERSIONS);
    const links = await page.$$eval('.change-list a.change-class', all =>
      all.map(link => link.getAttribute('href')!),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(await count(`[id="${link.slice(1)}"]`)).toBe(1);
    const line = () =>
      page.$eval('.redline ins.added', element => getComputedStyle(element).textDecorationLine);
    expect(await line()).toBe('underline');
    await page.click('.class-filter input[value="added"]');
    expect(await line()).toBe('none');
    expect(await page.$eval('.take-away', element => element.checkVisibility())).toBe(false);
  });

  test('keys walk from change to change', async () => {
    await open(VERSIONS);
    await page.waitForSelector('.change-steps:not([hidden])');
    await page.keyboard.press('n');
    expect(new URL(page.url()).hash).toBe('#change-1');
    await page.keyboard.press('n');
    const second = new URL(page.url()).hash;
    expect(second).not.toBe('#change-1');
    await page.keyboard.press('p');
    expect(new URL(page.url()).hash).toBe('#change-1');
    expect(await text('.change-steps [role="status"]')).toMatch(/^第 1 处，共 \d+ 处$/);
  });

  test('the result goes home as Word and JSON', async () => {
    await open(VERSIONS);
    await button('Word（修订痕迹）');
    const word = await downloaded();
    expect(word.name).toMatch(/\.docx$/);
    const read = (changes: 'accepted' | 'rejected') =>
      JSON.stringify(
        readOutside({ name: word.name, bytes: new Uint8Array(word.content) }, { changes }).document,
      );
    expect(read('accepted')).toContain('书面确认收到的信息名称');
    expect(read('rejected')).not.toContain('书面确认收到的信息名称');
    await button('JSON');
    expect(JSON.parse(String((await downloaded()).content))).toHaveProperty('format', 'mingyue-redline/1');
  });
});

describe('the matrix', () => {
  test('leads to the very places, and is a table for spreadsheets too', () => {
    const html = readSite('compare/confidentiality/matrix/index.html');
    const places = [...html.matchAll(/href="\/(contracts\/[^"#]+)#([^"]+)"/g)];
    expect(places.length).toBeGreaterThan(20);
    for (const [, path, id] of places) expect(readSite(`${path}index.html`)).toContain(`id="${id}"`);
    expect(readSite('compare/confidentiality/matrix.csv')).toMatch(
      /^\ufeff条款类型,双向保密版,单向保密版\r\n/,
    );
  });

  test('of a clause kind holds every contract against the most common text', () => {
    const html = readSite('clauses/confidentiality/texts/index.html');
    expect(html).toContain('最常见的写法');
    expect(html.match(/class="redline inline"/g)!.length).toBeGreaterThan(3);
    expect(readSite('clauses/confidentiality/texts.csv')).toMatch(/^\ufeff合同,条款,/);
  });
});

describe('the tool', () => {
  test('compares two texts of the library, both ways to look at it', async () => {
    await open(TOOL);
    await page.waitForSelector('.redline.beside');
    expect(await text('#result-title')).toContain('1.0.0 → 客户信息保密协议');
    await button('合在一起');
    await page.waitForSelector('.redline.inline');
    await page.keyboard.press('j');
    await page.waitForSelector('.change-panel');
    expect(new URL(page.url()).hash).toBe('#change-1');
    await button('交换两边');
    await page.waitForFunction('location.search.startsWith("?a=confidentiality/mutual/1.1.0")');
  });

  test('knows our own file', async () => {
    await open('/compare/');
    await page.waitForSelector('.side-picker');
    await drop('own.docx', renderDocx(bound, { form: 'clean', remember: true }));
    await page.waitForSelector('#result-title');
    expect(await text('#result-title')).toMatch(/^就是《.*1\.0\.0》，没有改动$/);
    expect(page.url()).not.toContain('own');
  });

  test('shows only the departures of a paper, and what it brings', async () => {
    await open('/compare/');
    await page.waitForSelector('.side-picker');
    await drop('paper.txt', boundText(bound).replace('甲方应当', '甲方可以'));
    await page.waitForSelector('.redline');
    expect(
      await page.$eval('.class-filter input[value="answer"]', box => (box as HTMLInputElement).checked),
    ).toBe(false);
    expect(new URL(page.url()).search).toBe('?a=customer-service/business/1.0.0');
    const marks = await page.$$eval('.redline ins.substantive', all => all.map(one => one.textContent));
    expect(marks.some(words => words!.includes('可以'))).toBe(true);
  });

  test('says what a file is that cannot be read', async () => {
    await open('/compare/');
    await page.waitForSelector('.side-picker');
    await drop('broken.docx', 'no zip');
    await page.waitForSelector('.failure');
    expect(await text('.failure')).toContain('broken.docx');
    expect(await count('.side-picker')).toBe(2);
  });

  test('gives the result away', async () => {
    await open(TOOL);
    await page.waitForSelector('.redline');
    await button('摘要（Markdown）');
    expect(String((await downloaded()).content)).toContain('# 比对摘要');
    await button('PDF');
    const pdf = await downloaded();
    expect(String(pdf.content.subarray(0, 5))).toBe('%PDF-');
  }, 120_000);
});

describe('axe finds nothing', () => {
  test.each([360, 768, 1280])('%i pixels', async width => {
    await page.setViewport({ width, height: 900 });
    await page.setBypassCSP(true);
    await open('/compare/');
    await page.waitForSelector('.side-picker');
    expect(await faults()).toEqual([]);
    await open(TOOL);
    await page.waitForSelector('.redline');
    for (const label of ['左右对照', '合在一起']) {
      await button(label);
      await button('下一处 n');
      expect(await faults(), label).toEqual([]);
    }
    await open('/compare/');
    await page.waitForSelector('.side-picker');
    await drop('paper.txt', boundText(bound).replace('甲方应当', '甲方可以'));
    await page.waitForSelector('.redline');
    expect(await faults()).toEqual([]);
  });
});
