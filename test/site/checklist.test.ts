/** Working through a checklist on the built site: keyboard, runs, files, versions, silence, weight, access. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, HTTPResponse, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Checklist } from '../../src/domain/checklist-run/checklist.ts';
import { answer, type Run, startRun } from '../../src/domain/checklist-run/run.ts';
import { runJson } from '../../src/domain/checklist-run/run-json.ts';
import { readSite, SITE_DIR, type Visit, visitSite } from './site.ts';

const ADDRESS = '/checklists/performance/';
/** Scrolling takes no time. */
const STILL = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let visit: Visit;
let context: BrowserContext;
let page: Page;
let folder: string;
let found: string[];

beforeAll(async () => {
  visit = await visitSite();
  folder = mkdtempSync(join(tmpdir(), 'checklist-'));
});
afterAll(async () => {
  await visit.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await visit.browser.createBrowserContext();
  page = await context.newPage();
  await page.emulateMediaFeatures(STILL);
  found = [];
  page.on('request', request => {
    const own =
      request.url().startsWith(`${visit.origin}/`) && request.method() === 'GET' && !request.hasPostData();
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
      content = new Promise(resolve => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).replace(/^.*,/, ''));
        reader.readAsDataURL(blob as Blob);
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

async function open(): Promise<void> {
  await page.goto(visit.origin + ADDRESS, { waitUntil: 'load' });
  await page.waitForSelector('.answer');
}

const text = (selector: string) => page.$eval(selector, element => element.textContent ?? '');
const progress = () => text('.run-progress p:not(.print-only)');
const button = async (label: string) => {
  const element = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${label}"])`);
  // Clear of the header that stays on top.
  await element!.evaluate(found => found.scrollIntoView({ block: 'center' }));
  await element!.click();
};
const saved = () => page.waitForSelector('.saved');
const runNames = () =>
  page.$$eval('.run-picker option', options => options.map(option => option.textContent));
const place = (id: string) => `[id="${id}"] .answer`;

/** The file that the page handed over last. */
async function downloaded(): Promise<{ name: string; content: Buffer }> {
  await page.waitForFunction('files.length > 0');
  const file = (await page.evaluate(
    'Promise.all(files.splice(0).map(async file => ({ ...file, content: await file.content }))).then(all => all.at(-1))',
  )) as { name: string; content: string };
  return { name: file.name, content: Buffer.from(file.content, 'base64') };
}

async function choose(input: string, files: string[]): Promise<void> {
  const element = await page.$(input);
  await (element as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...files);
}

/** Puts a record into the browser's store, as an earlier visit would have. */
async function seed(name: 'runs' | 'reports', record: object): Promise<void> {
  await page.evaluate(
    (name, record) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('mingyue', 1);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(name, 'readwrite');
          transaction.objectStore(name).put(record);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    name,
    record,
  );
}

async function checklistOfPage(): Promise<Checklist> {
  return JSON.parse(
    await page.$eval('#checklist-tools', element => element.getAttribute('data-checklist')!),
  ) as Checklist;
}

describe('reading', () => {
  test('without scripts the list is complete and nothing is missing from it', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(visit.origin + ADDRESS, { waitUntil: 'load' });
    const shown = await page.$$eval(
      '.requirement .box',
      boxes => boxes.filter(box => box.checkVisibility()).length,
    );
    expect(shown).toBe((await checklistOfPage()).items.length);
    expect(await page.$eval('#checklist-tools', element => element.checkVisibility())).toBe(false);
  });

  test('styles of the tools leave the order of the layers as it is', async () => {
    await open();
    const colour = (selector: string) => page.$eval(selector, element => getComputedStyle(element).color);
    expect(await colour('.outline li:last-child a')).toBe(await colour('.lead'));
  });

  test('React and the tools weigh at most 80 KB, and the page of one version does without', async () => {
    const scriptsOf = async (address: string): Promise<string[]> => {
      const scripts: string[] = [];
      const note = (response: HTTPResponse) => {
        if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname.slice(1));
      };
      page.on('response', note);
      await page.goto(visit.origin + address, { waitUntil: 'networkidle0' });
      page.off('response', note);
      return scripts;
    };
    const reading = await scriptsOf(`${ADDRESS}1.0.0/`);
    const island = (await scriptsOf(ADDRESS)).filter(path => !reading.includes(path));
    const weight = island.reduce((sum, path) => sum + gzipSync(readSite(path)).length, 0);
    expect(weight).toBeGreaterThan(40 * 1024);
    expect(weight).toBeLessThanOrEqual(80 * 1024);
  });
});

describe('answering', () => {
  test('by keyboard alone: states, reason, record; kept over a reload', async () => {
    await open();
    const { items } = await checklistOfPage();
    expect(await progress()).toBe(
      `已核对 0/${items.length}；必须的还有 ${items.filter(item => item.level === 'must').length} 项。`,
    );

    await page.focus(`${place(items[0]!.id)} input[value="open"]`);
    await page.keyboard.press('ArrowRight');
    expect(await progress()).toContain(`已核对 1/${items.length}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('张三');
    expect(
      await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent),
    ).toBe('负责人');

    await page.focus(`${place(items[1]!.id)} input[value="open"]`);
    await page.keyboard.press('ArrowLeft');
    expect(await text(`${place(items[1]!.id)} .problem`)).toContain('写上原因');
    expect(await progress()).toContain(`已核对 1/${items.length}`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('没有约定');
    expect(await text(`${place(items[1]!.id)} .problem`)).toBe('');
    expect(await progress()).toContain(`已核对 2/${items.length}（完成 1，不适用 1）`);
    await saved();

    await open();
    expect(await progress()).toContain(`已核对 2/${items.length}（完成 1，不适用 1）`);
    expect(
      await page.$eval(
        `${place(items[0]!.id)} input[id$="-person"]`,
        input => (input as HTMLInputElement).value,
      ),
    ).toBe('张三');
    expect(
      await page.$eval(
        `${place(items[1]!.id)} input[id$="-reason"]`,
        input => (input as HTMLInputElement).value,
      ),
    ).toBe('没有约定');
  });

  test('evidence is a name and a hash; the same file is not taken twice', async () => {
    await open();
    const path = join(folder, '回执.bin');
    const bytes = Buffer.alloc(3_000_000, '回执');
    writeFileSync(path, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    await choose('.evidence-files input[type="file"]', [path]);
    await page.waitForSelector('.evidence-files code');
    expect(await text('.evidence-files code')).toBe(hash);
    await choose('.evidence-files input[type="file"]', [path]);
    await page.waitForFunction(() =>
      document.querySelector('.evidence-files .status')?.textContent?.includes('没有重复登记'),
    );
    await saved();
    await open();
    expect(await text('.evidence-files li .name')).toBe('回执.bin');
    expect(await page.$$('.evidence-files li')).toHaveLength(1);
  });

  test('a date that is only half typed is no date', async () => {
    await open();
    const date = '.answer input[type="date"]';
    await page.$eval('details.record', details => details.setAttribute('open', ''));
    await page.type(date, '11220002');
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve)));
    expect(await text('.answer summary .meta')).toBe('负责人、日期、备注、证据');
    await page.type(date, '11222026');
    expect(await text('.answer summary .meta')).toBe('2026-11-22');
  });
});

describe('runs', () => {
  test('new, renamed, copied, switched, deleted after a question', async () => {
    await open();
    const { items } = await checklistOfPage();
    await page.click(`${place(items[0]!.id)} input[value="done"]`);
    await button('新建');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.island-dialog[open]'));
    expect(await progress()).toContain('已核对 0/');
    expect(await runNames()).toEqual([`合同乙（0/${items.length}）`, `合同甲（1/${items.length}）`]);

    await button('改名');
    await page.keyboard.type('合同甲');
    await page.keyboard.press('Enter');
    expect(await text('dialog .problem')).toContain('已经有“合同甲”');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.type('年度框架');
    await page.keyboard.press('Enter');
    expect((await runNames())[0]).toContain('年度框架');

    const first = await page.$$eval(
      '.run-picker option',
      options => options.find(option => option.textContent?.startsWith('合同甲'))!.value,
    );
    await page.select('.run-picker select', first);
    expect(await progress()).toContain('已核对 1/');
    await button('复制');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Enter');
    expect((await runNames())[0]).toBe(`合同乙（1/${items.length}）`);

    await button('删除');
    await page.waitForSelector('dialog[open]');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('取消');
    await page.keyboard.press('Escape');
    expect(await runNames()).toHaveLength(3);
    await button('删除');
    await page.click('dialog .button.primary');
    await page.waitForFunction(() => document.querySelectorAll('.run-picker option').length === 2);
    await saved();
    await open();
    expect((await runNames()).map(name => name?.replace(/（.*/, '')).sort()).toEqual(['合同甲', '年度框架']);
  });

  test('what another tab entered is there when one comes back', async () => {
    await open();
    const { items } = await checklistOfPage();
    await page.click(`${place(items[0]!.id)} input[value="done"]`);
    await saved();
    const first = page;
    page = await context.newPage();
    await open();
    await page.$eval('details.record', details => details.setAttribute('open', ''));
    await page.type(`${place(items[0]!.id)} input[id$="-person"]`, '王五');
    await saved();
    await page.close();
    page = first;
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.waitForFunction(() => document.querySelector('.answer summary .meta')?.textContent === '王五');
    expect(
      await page.$eval(
        `${place(items[0]!.id)} input[id$="-person"]`,
        input => (input as HTMLInputElement).value,
      ),
    ).toBe('王五');
  });

  test('taken away as JSON and CSV, and brought back', async () => {
    await open();
    const { items } = await checklistOfPage();
    await page.click(`${place(items[0]!.id)} input[value="not-applicable"]`);
    await page.type(`${place(items[0]!.id)} input[id$="-reason"]`, '=HYPERLINK("http://x")');
    await page.click('button[aria-label="导出 CSV"]');
    const csv = await downloaded();
    expect(csv.name).toMatch(/ 合同甲\.csv$/);
    expect(csv.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.content.toString()).toContain(`"'=HYPERLINK(""http://x"")"`);
    await page.click('button[aria-label="导出 JSON"]');
    const json = await downloaded();
    writeFileSync(join(folder, 'run.json'), json.content);
    await saved();
    await choose('.transfer input[type="file"]', [join(folder, 'run.json')]);
    await page.waitForFunction(() => document.querySelectorAll('.run-picker option').length === 2);
    expect((await runNames())[0]).toBe(`合同甲（2）（1/${items.length}）`);
    expect(
      await page.$eval(
        `${place(items[0]!.id)} input[id$="-reason"]`,
        input => (input as HTMLInputElement).value,
      ),
    ).toBe('=HYPERLINK("http://x")');

    writeFileSync(join(folder, 'broken.json'), json.content.subarray(0, 500));
    await choose('.transfer input[type="file"]', [join(folder, 'broken.json')]);
    await page.waitForSelector('.transfer .failure');
    expect(await text('.transfer .failure')).toMatch(/^“broken\.json”：这个文件读不出 JSON/);
    expect(await runNames()).toHaveLength(2);
  });

  test('taken away as Word', async () => {
    await open();
    await page.click('button[aria-label="导出 Word"]');
    const { name, content } = await downloaded();
    expect(name).toMatch(/ 合同甲\.docx$/);
    expect(content.subarray(0, 2).toString()).toBe('PK');
  });
});

// The compiler's files are a step of the whole build; a site of pages alone has none.
describe.runIf(existsSync(join(SITE_DIR, 'typst')))('PDF', () => {
  test('compiled on this machine', async () => {
    await open();
    await page.click('button[aria-label="导出 PDF"]');
    const { name, content } = await downloaded();
    expect(name).toMatch(/ 合同甲\.pdf$/);
    expect(content.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('versions and check-ups', () => {
  async function earlier(): Promise<{ run: Run; changed: string; same: string }> {
    await open();
    const now = await checklistOfPage();
    const [changed, same] = now.items;
    const old: Checklist = {
      ...now,
      version: '0.9.0',
      hash: '0'.repeat(64),
      items: [
        { ...changed!, text: `旧的开头。${changed!.text}` },
        ...now.items.slice(1, -1),
        { ...now.items.at(-1)!, id: 'gone', text: '已经删去的要求' },
      ],
    };
    const run = ['gone', changed!.id, same!.id].reduce(
      (all, id) => answer(all, id, { state: 'done', person: '李四' }),
      startRun(old, 'r1', '旧合同', '2026-01-01T00:00:00.000Z'),
    );
    return { run, changed: changed!.id, same: same!.id };
  }

  test('a run of an earlier version follows: same words keep their answer, other words open again', async () => {
    const { run, changed, same } = await earlier();
    await seed('runs', run);
    await open();
    expect(await progress()).toContain('已核对 1/');
    expect(
      await page.$eval(`${place(same)} input[value="done"]`, input => (input as HTMLInputElement).checked),
    ).toBe(true);
    expect(
      await page.$eval(`${place(changed)} input[value="open"]`, input => (input as HTMLInputElement).checked),
    ).toBe(true);
    expect(await text(`${place(changed)} del`)).toBe('旧的开头。');
    expect(await text('section.notice')).toMatch(
      /措辞变了、需要重新核对（1 项）：.*新增（1 项）：.*不再需要（1 项）：/,
    );
    expect(await text('.left-out li')).toContain('已经删去的要求（完成）');
    await page.click(`${place(changed)} input[value="done"]`);
    await saved();
    await open();
    expect(await progress()).toContain('已核对 2/');
    expect(await page.$('section.notice')).toBeNull();
  });

  test('a file of an earlier version follows too', async () => {
    const { run, changed } = await earlier();
    writeFileSync(join(folder, 'old.json'), runJson(run));
    await choose('.transfer input[type="file"]', [join(folder, 'old.json')]);
    await page.waitForSelector(`${place(changed)} del`);
    expect(await runNames()).toHaveLength(1);
  });

  test('a report of a check-up answers the requirements of its rules', async () => {
    await open();
    const { items } = await checklistOfPage();
    const [good, bad] = items.filter(
      (item, index) => item.rule && items.findIndex(({ rule }) => rule === item.rule) === index,
    );
    const outcomes = [
      { rule: good!.rule, ok: true, findings: 0 },
      { rule: bad!.rule, ok: false, findings: 3 },
    ];
    await seed('reports', { id: 'x', title: '采购合同.docx', on: '2026-11-22', outcomes });
    await open();
    await button('用它填写');
    await page.waitForSelector('.checked-by');
    expect(
      await page.$eval(
        `${place(good!.id)} input[value="done"]`,
        input => (input as HTMLInputElement).checked,
      ),
    ).toBe(true);
    expect(
      await page.$eval(`${place(bad!.id)} input[value="open"]`, input => (input as HTMLInputElement).checked),
    ).toBe(true);
    expect(await text(`${place(bad!.id)} .checked-by`)).toContain('发现 3 处');
    await saved();
  });
});

describe('for everyone', () => {
  test.each([
    ['light', 1280, 'light'],
    ['dark', 1280, 'dark'],
    ['narrow', 320, 'light'],
  ] as const)('axe finds nothing: %s', async (_, width, scheme) => {
    await page.setBypassCSP(true);
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([...STILL, { name: 'prefers-color-scheme', value: scheme }]);
    await open();
    const { items } = await checklistOfPage();
    await page.click(`${place(items[0]!.id)} input[value="done"]`);
    await page.click(`${place(items[1]!.id)} input[value="not-applicable"]`);
    await page.$$eval('.answer details', all => {
      for (const details of all.slice(0, 3)) details.open = true;
    });
    await page.evaluate(axe);
    const check = async () =>
      ((await page.evaluate('axe.run(document)')) as AxeResults).violations.map(
        ({ id, nodes }) => `${id} ${nodes[0]?.html}`,
      );
    expect(await check()).toEqual([]);
    await button('删除');
    await page.waitForSelector('dialog[open]');
    expect(await check()).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('paper shows the answers and none of the tools', async () => {
    await open();
    const { items } = await checklistOfPage();
    await page.click(`${place(items[0]!.id)} input[value="not-applicable"]`);
    await page.type(`${place(items[0]!.id)} input[id$="-reason"]`, '没有约定');
    await page.emulateMediaType('print');
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    const printed = await page.evaluate(() => document.querySelector('main')!.innerText);
    expect(printed).toContain('核对记录：合同甲');
    expect(printed).toContain('☒ 不适用：没有约定');
    expect(printed).toContain('☐ 未完成');
    for (const word of ['导出', '登记证据文件', '不适用的原因']) expect(printed).not.toContain(word);
  });

  test('where nothing can be kept, the tools work and say so', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await open();
    const { items } = await checklistOfPage();
    await page.click(`${place(items[0]!.id)} input[value="done"]`);
    expect(await progress()).toContain('已核对 1/');
    await page.waitForSelector('.checklist-tools > div > .failure');
    expect(await text('.checklist-tools > div > .failure')).toContain('导出到文件');
  });
});
