/** Comparing on the built site: pages without scripts, two texts, a dropped file, files to take away, silence, access. */
import { beforeAll, describe, expect, test } from 'vitest';
import { findTemplate, readLibrary } from '../../scripts/fill/find-template.ts';
import { type Bound, bind } from '../../src/domain/output/bound.ts';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { htmlFiles, readSite } from '../site/site.ts';
import { toolPage } from '../site/tool-page.ts';
import { sampleAnswers } from '../support/sample-answers.ts';

const VERSIONS = '/compare/confidentiality/mutual/1.0.0/1.1.0/';
const TOOL = '/compare/?a=confidentiality/mutual/1.0.0&b=confidentiality/mutual/1.1.0';

const tool = toolPage();
const { open, text, count, pressExactly, handedOut } = tool;
let bound: Bound;

beforeAll(async () => {
  const { template, annexes } = findTemplate(await readLibrary(), 'customer-service/business@1.0.0');
  bound = bind(template, annexes, sampleAnswers(template), { defaults: true, choose: 'defaults' });
});

/** Gives a file for the right side of the comparison. */
async function drop(name: string, content: string | Uint8Array): Promise<void> {
  await tool.give('.side-picker:nth-of-type(2) input[type="file"]', tool.file(name, content));
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
    await tool.page.setJavaScriptEnabled(false);
    await open(VERSIONS);
    const links = await tool.page.$$eval('.change-list a.change-class', all =>
      all.map(link => link.getAttribute('href')!),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(await count(`[id="${link.slice(1)}"]`)).toBe(1);
    const line = () =>
      tool.page.$eval('.redline ins.added', element => getComputedStyle(element).textDecorationLine);
    expect(await line()).toBe('underline');
    await tool.page.click('.class-filter input[value="added"]');
    expect(await line()).toBe('none');
    expect(await tool.page.$eval('.take-away', element => element.checkVisibility())).toBe(false);
  });

  test('keys walk from change to change', async () => {
    await open(VERSIONS);
    await tool.page.waitForSelector('.change-steps:not([hidden])');
    await tool.page.keyboard.press('n');
    expect(new URL(tool.page.url()).hash).toBe('#change-1');
    await tool.page.keyboard.press('n');
    const second = new URL(tool.page.url()).hash;
    expect(second).not.toBe('#change-1');
    await tool.page.keyboard.press('p');
    expect(new URL(tool.page.url()).hash).toBe('#change-1');
    expect(await text('.change-steps [role="status"]')).toMatch(/^第 1 处，共 \d+ 处$/);
  });

  test('a link to a change leads to it, however far it is', async () => {
    await tool.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    await open(VERSIONS);
    const changes = await tool.page.$$eval('[id^="change-"]', all => all.map(one => Number(one.id.slice(7))));
    const last = Math.max(...changes);
    for (const address of [`${VERSIONS}#change-${last}`, `${TOOL}#change-${last}`]) {
      await open('/compare/');
      await open(address);
      await tool.page.waitForSelector(`#change-${last}.current`);
      await tool.page.waitForFunction(
        id => {
          const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
          return top > 0 && bottom < innerHeight;
        },
        {},
        `change-${last}`,
      );
    }
  });

  test('the result goes home as Word and JSON', async () => {
    await open(VERSIONS);
    await pressExactly('Word（修订痕迹）');
    const word = await handedOut();
    expect(word.name).toMatch(/\.docx$/);
    const read = (changes: 'accepted' | 'rejected') =>
      JSON.stringify(
        readOutside({ name: word.name, bytes: new Uint8Array(word.content) }, { changes }).document,
      );
    expect(read('accepted')).toContain('书面确认收到的信息名称');
    expect(read('rejected')).not.toContain('书面确认收到的信息名称');
    await pressExactly('JSON');
    expect(JSON.parse(String((await handedOut()).content))).toHaveProperty('format', 'mingyue-redline/1');
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
    await tool.page.waitForSelector('.redline.beside');
    expect(await text('#result-title')).toContain('1.0.0 → 客户信息保密协议');
    await pressExactly('合在一起');
    await tool.page.waitForSelector('.redline.inline');
    await tool.page.keyboard.press('j');
    await tool.page.waitForSelector('.change-panel');
    expect(new URL(tool.page.url()).hash).toBe('#change-1');
    await pressExactly('交换两边');
    await tool.page.waitForFunction('location.search.startsWith("?a=confidentiality/mutual/1.1.0")');
  });

  test('knows our own file', async () => {
    await open('/compare/');
    await tool.page.waitForSelector('.side-picker');
    await drop('own.docx', renderDocx(bound, { form: 'clean', remember: true }));
    await tool.page.waitForSelector('#result-title');
    expect(await text('#result-title')).toMatch(/^就是《.*1\.0\.0》，没有改动$/);
    expect(tool.page.url()).not.toContain('own');
  });

  test('shows only the departures of a paper, and what it brings', async () => {
    await open('/compare/');
    await tool.page.waitForSelector('.side-picker');
    await drop('paper.txt', boundText(bound).replace('甲方应当', '甲方可以'));
    await tool.page.waitForSelector('.redline');
    expect(
      await tool.page.$eval('.class-filter input[value="answer"]', box => (box as HTMLInputElement).checked),
    ).toBe(false);
    expect(new URL(tool.page.url()).search).toBe('?a=customer-service/business/1.0.0');
    const marks = await tool.page.$$eval('.redline ins.substantive', all => all.map(one => one.textContent));
    expect(marks.some(words => words!.includes('可以'))).toBe(true);
  });

  test('says what it does not know, and what it cannot read, before the other side is chosen', async () => {
    await open('/compare/?a=zzz');
    await tool.page.waitForSelector('.compare .failure');
    expect(await text('.compare .failure')).toContain('“zzz”不在库里');
    await tool.give('.side-picker:nth-of-type(1) input[type="file"]', tool.file('left.docx', 'no zip'));
    await tool.page.waitForFunction(() =>
      document.querySelector('.compare .failure')?.textContent?.includes('left.docx'),
    );
  });

  test('reads pending changes of a Word file as they are wanted', async () => {
    await open(VERSIONS);
    await pressExactly('Word（修订痕迹）');
    const { content } = await handedOut();
    await open('/compare/?a=confidentiality/mutual/1.0.0');
    await tool.page.waitForSelector('.side-picker');
    await drop('pending.docx', content);
    const added = '书面确认收到的信息名称';
    const shows = (wanted: boolean) =>
      tool.page.waitForFunction(
        (words, expected) => {
          const redline = document.querySelector('.redline');
          return redline !== null && redline.textContent!.includes(words) === expected;
        },
        {},
        added,
        wanted,
      );
    await shows(true);
    await tool.page.click('.side-picker:nth-of-type(2) input[type="checkbox"]');
    await shows(false);
  });

  test('says what a file is that cannot be read', async () => {
    await open('/compare/');
    await tool.page.waitForSelector('.side-picker');
    await drop('broken.docx', 'no zip');
    await tool.page.waitForSelector('.failure');
    expect(await text('.failure')).toContain('broken.docx');
    expect(await count('.side-picker')).toBe(2);
  });

  test('gives the result away', async () => {
    await open(TOOL);
    await tool.page.waitForSelector('.redline');
    await pressExactly('摘要（Markdown）');
    expect(String((await handedOut()).content)).toContain('# 比对摘要');
    await pressExactly('PDF');
    const pdf = await handedOut();
    expect(String(pdf.content.subarray(0, 5))).toBe('%PDF-');
  }, 120_000);
});

describe('axe finds nothing', () => {
  test.each([360, 768, 1280])('%i pixels', async width => {
    await tool.page.setViewport({ width, height: 900 });
    await tool.page.setBypassCSP(true);
    await open('/compare/');
    await tool.page.waitForSelector('.side-picker');
    expect(await tool.faults()).toEqual([]);
    await open(TOOL);
    await tool.page.waitForSelector('.redline');
    for (const label of ['左右对照', '合在一起']) {
      await pressExactly(label);
      await pressExactly('下一处 n');
      expect(await tool.faults(), label).toEqual([]);
    }
    await open('/compare/');
    await tool.page.waitForSelector('.side-picker');
    await drop('paper.txt', boundText(bound).replace('甲方应当', '甲方可以'));
    await tool.page.waitForSelector('.redline');
    expect(await tool.faults()).toEqual([]);
  });
});
