/** The fill page as a person uses it: typing, choosing, saving, taking files away, coming back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { ElementHandle, HTTPRequest, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readSite, type Visit, visitSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CONTRACT = '/fill/customer-service/business/';
const HOSTILE = '<img src=x onerror=alert(1)>{partyB.name}=cmd|\u202bشركة\u202c😀𠮷䶮';

let visit: Visit;
let page: Page;
let requests: HTTPRequest[];
let noise: string[];
const folder = mkdtempSync(join(tmpdir(), 'fill-'));

beforeAll(async () => {
  visit = await visitSite();
});
afterAll(async () => {
  await visit.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  const context = await visit.browser.createBrowserContext();
  page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  requests = [];
  noise = [];
  page.on('request', request => requests.push(request));
  page.on('console', message => noise.push(message.text()));
  page.on('pageerror', error => noise.push(String(error)));
  await open();
});
afterEach(async () => {
  expect(noise).toEqual([]);
  await page.browserContext().close();
});

async function open(address = CONTRACT): Promise<void> {
  await page.goto(visit.origin + address, { waitUntil: 'load' });
  await page.waitForSelector('.fill .paper .article');
}

async function press(words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
  await (button as ElementHandle<HTMLElement>).click();
}

const contract = () => page.$eval('.paper', paper => paper.textContent ?? '');
const html = () => page.$eval('.paper', paper => paper.innerHTML);
const saved = () =>
  page.waitForFunction(() => document.querySelector('.draft-name')?.textContent?.includes('自动保存'));

/** Catches the next file that the page hands out. */
async function takeFile(words: string, name: string): Promise<string> {
  await page.evaluate(() => {
    const caught = window as unknown as { file?: Promise<string> };
    const make = URL.createObjectURL;
    URL.createObjectURL = object => {
      caught.file = new Promise(resolve => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
        reader.readAsDataURL(object as Blob);
      });
      URL.createObjectURL = make;
      return make.call(URL, object);
    };
  });
  await press(words);
  await page.waitForFunction(() => 'file' in window, { timeout: 60_000 });
  const coded = await page.evaluate(() => {
    const caught = window as unknown as { file?: Promise<string> };
    const { file } = caught;
    delete caught.file;
    return file;
  });
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(coded!, 'base64'));
  return path;
}

async function giveFile(path: string): Promise<void> {
  const input = (await page.waitForSelector(
    '.draft-tools input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

describe('typing', () => {
  test('words come out as typed, and nothing of them leaves the page', async () => {
    const before = requests.length;
    const address = page.url();
    await page.type('#f-partyA-name', HOSTILE);
    expect(await contract()).toContain(`甲方（客户）：${HOSTILE}`);
    expect(await page.$('.paper img')).toBeNull();
    await saved();
    expect(page.url()).toBe(address);
    expect(requests.slice(before).map(request => request.url())).toEqual([]);
  });

  test('what is patched in place is what a fresh page draws', async () => {
    await page.type('#f-partyA-name', '甲公司');
    await page.type('#f-partyB-name', '乙公司');
    await page.type('#f-partyB-uscc', '91350100M000100Y43');
    await press('价款与付款');
    await page.type('#f-price-monthly', '12万');
    await press('核对与下载');
    await saved();
    const typed = await html();
    await open();
    await page.waitForFunction(() => document.querySelector('.paper')!.textContent!.includes('乙公司'));
    expect(plain(await html())).toBe(plain(typed));
    expect(await contract()).toContain('壹拾贰万元整');
  });

  test('ten thousand characters stay in their column', async () => {
    await page.$eval('#f-partyA-name', control => {
      (control as HTMLInputElement).value = '长'.repeat(10_000);
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(await contract()).toContain('长'.repeat(10_000));
    const overflow = await page.$eval('.fill-contract', pane => pane.scrollWidth - pane.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('a wrong number is said beside its field, and the input stays', async () => {
    await page.type('#f-partyA-phone', '138001380');
    await page.keyboard.press('Tab');
    await page.waitForSelector('[data-path="partyA.phone"] .message');
    expect(await page.$eval('#f-partyA-phone', control => (control as HTMLInputElement).value)).toBe(
      '138001380',
    );
  });
});

describe('choosing', () => {
  test('a case makes its questions and its clauses appear', async () => {
    await press('价款与付款');
    expect(await page.$('#f-price-total')).toBeNull();
    await page.evaluate(() => {
      const label = [...document.querySelectorAll('.option label')].find(one =>
        one.textContent?.startsWith('按阶段'),
      );
      label!.querySelector('input')!.click();
    });
    await page.waitForSelector('#f-price-total');
    expect(await contract()).toContain('阶段');
    await press('添加一行阶段与价款');
    await press('添加一行阶段与价款');
    await page.type('#f-price-stages-0-name', '第一阶段');
    await page.type('#f-price-stages-1-name', '第二阶段');
    await page.type('#f-price-stages-0-amount', '100');
    await page.type('#f-price-stages-1-amount', '200');
    await page.type('#f-price-total', '301');
    await page.keyboard.press('Tab');
    const message = await page.waitForSelector('[data-path="price.total"] .message.error');
    expect(await message!.evaluate(node => node.textContent)).toContain('相差1.00元');
    await press('下移');
    await page.waitForFunction(
      () => (document.querySelector('#f-price-stages-0-name') as HTMLInputElement).value === '第二阶段',
    );
    expect((await contract()).indexOf('第二阶段')).toBeLessThan((await contract()).indexOf('第一阶段'));
    await press('核对与下载');
    await press('PDF');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('error-summary');
    await press('各阶段价款之和');
    await page.waitForFunction(() => document.activeElement?.id === 'f-price-total');
  });

  test('pressing a blank leads to its field, from any step', async () => {
    await press('核对与下载');
    await page.click('.paper [data-field="partyB.name"]');
    await page.waitForFunction(() => document.activeElement?.id === 'f-partyB-name');
  });
});

describe('keeping', () => {
  test('drafts are named, opened, deleted and cleared', async () => {
    await page.type('#f-partyA-name', '第一份');
    await saved();
    await press('草稿（');
    await press('新建空白草稿');
    await page.waitForFunction(() => document.querySelector('.draft-name strong')?.textContent === '草稿 2');
    expect(await contract()).not.toContain('第一份');
    await press('草稿（');
    await press('打开草稿 1');
    await page.waitForFunction(() => document.querySelector('.paper')!.textContent!.includes('第一份'));
    await press('草稿（');
    await press('清除本机全部数据');
    await press('全部清除');
    await page.waitForNavigation({ waitUntil: 'load' });
    await page.waitForSelector('.fill .paper .article');
    expect(await contract()).not.toContain('第一份');
  });

  test.each([
    ['Word', 'a.docx'],
    ['PDF', 'a.pdf'],
    ['填写数据', 'a.json'],
  ])('%s remembers and resumes', { timeout: 120_000 }, async (form, name) => {
    await page.type('#f-partyA-name', HOSTILE);
    await press('核对与下载');
    const path = await takeFile(form, name);
    const expected = plain(await html());
    await press('草稿（');
    await press('新建空白草稿');
    await page.waitForFunction(() => !document.querySelector('.paper')!.textContent!.includes('img src'));
    await giveFile(path);
    await page.waitForFunction(() => document.querySelector('.paper')!.textContent!.includes('img src'));
    expect(plain(await html())).toBe(expected);
  });

  test('a copy without data holds no answers beside its words', async () => {
    await page.type('#f-partyA-name', '某某公司');
    await press('核对与下载');
    await page.waitForSelector('.remember');
    await page.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find(one =>
        one.textContent?.startsWith('不含填写数据'),
      );
      label!.querySelector('input')!.click();
    });
    await giveFile(await takeFile('Word', 'b.docx'));
    await page.waitForFunction(() =>
      document.querySelector('.draft-notice')?.textContent?.includes('没有填写数据'),
    );
  });

  test('an older version goes on as it was, and moves to the newest one when asked', async () => {
    await open('/fill/confidentiality/mutual/');
    const path = join(folder, 'older.json');
    const answers = { 'partyA.name': '老版本公司', 'gone.field': '没有位置的内容' };
    writeFileSync(
      path,
      JSON.stringify({ template: 'confidentiality/mutual', version: '1.0.0', hash: '', answers }),
    );
    await giveFile(path);
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('版本 1.0.0'));
    expect(await page.$$eval('.notice', all => all.map(one => one.textContent).join())).toContain(
      'gone.field：没有位置的内容',
    );
    expect(await contract()).toContain('老版本公司');
    await press('换到版本 1.1.0');
    await page.waitForFunction(() => !document.querySelector('.notice'));
    expect(await contract()).toContain('老版本公司');
  });

  test('a foreign file is refused with a reason', async () => {
    const path = join(folder, 'foreign.json');
    writeFileSync(path, '{"a":');
    await giveFile(path);
    await page.waitForFunction(() =>
      document.querySelector('.draft-notice')?.textContent?.includes('不是本站的文件'),
    );
  });
});

test('what the form loads at once weighs at most 85 KB, React included', () => {
  const seen = new Set<string>();
  const add = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, from] of readSite(path).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      add(posix.join(posix.dirname(path), from!));
  };
  const html = readSite(`${CONTRACT.slice(1)}index.html`);
  const [, entry] = /src="\/(_astro\/FillPage[^"]+\.js)"/.exec(html)!;
  add(entry!);
  const weight = [...seen].reduce((sum, path) => sum + gzipSync(readSite(path), { level: 9 }).length, 0);
  expect(seen.size).toBeGreaterThan(3);
  expect(weight).toBeLessThanOrEqual(85 * 1024);
});

describe('for everyone', () => {
  test('the keyboard alone fills in a field, makes a choice and changes the step', async () => {
    await page.focus('.steps button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'step-title');
    await page.keyboard.press('Tab');
    await page.keyboard.type('键盘公司');
    expect(await contract()).toContain('键盘公司');
    await page.focus('.step-tools .primary');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#step-title')?.textContent !== '当事人');
    await page.keyboard.press('Tab');
    const before = await html();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(old => document.querySelector('.paper')!.innerHTML !== old, {}, before);
  });

  test.each([1280, 360])('axe finds nothing at %i pixels in any step', { timeout: 120_000 }, async width => {
    await page.setViewport({ width, height: 800 });
    await page.setBypassCSP(true);
    await open();
    await page.evaluate(axe);
    await page.type('#f-partyA-phone', '12');
    await page.keyboard.press('Tab');
    const steps = await page.$$eval('.steps button', buttons => buttons.length);
    const found: string[] = [];
    const look = async (state: string) => {
      const { violations } = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] })',
      )) as AxeResults;
      for (const { id, nodes } of violations) found.push(`${state}: ${id} ${nodes[0]?.html.slice(0, 160)}`);
    };
    for (let step = 0; step < steps; step += 1) {
      await page.evaluate(
        index => document.querySelectorAll<HTMLElement>('.steps button')[index]!.click(),
        step,
      );
      await page.waitForFunction(
        index => document.querySelectorAll('.steps button')[index]!.getAttribute('aria-current') === 'step',
        {},
        step,
      );
      await look(`step ${step}`);
    }
    await press('草稿（');
    await look('drafts');
    expect(found).toEqual([]);
  });
});

/** Without the mark of the blank that has the cursor. */
function plain(text: string): string {
  return text.replaceAll(' current', '');
}
