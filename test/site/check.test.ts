/** 合同体检 as a person uses it: a template-shop contract goes in, findings at their places come out, nothing leaves. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Visit, visitSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOP = readFileSync(join(import.meta.dirname, '../support/shop-contract.txt'), 'utf8');

let visit: Visit;
let page: Page;
let requested: string[];
let noise: string[];
const folder = mkdtempSync(join(tmpdir(), 'check-'));

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
  requested = [];
  noise = [];
  page.on('request', request =>
    requested.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  page.on('console', message => noise.push(message.text()));
  page.on('pageerror', error => noise.push(String(error)));
  await open();
});
afterEach(async () => {
  expect(noise).toEqual([]);
  await page.browserContext().close();
});

async function open(): Promise<void> {
  await page.goto(`${visit.origin}/check/`, { waitUntil: 'load' });
  await page.waitForSelector('.check-start');
}

async function press(words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
  await (button as ElementHandle<HTMLElement>).click();
}

async function checkShop(): Promise<void> {
  await page.$eval(
    'textarea',
    (area, text) => {
      (area as HTMLTextAreaElement).value = text;
    },
    SHOP,
  );
  await press('开始检查');
  await page.waitForSelector('.report .finding');
}

const findings = () => page.$$eval('.finding', all => all.map(one => one.textContent ?? ''));

describe('a template-shop contract', () => {
  test('yields its faults at their places, and nothing of it leaves the page', async () => {
    await checkShop();
    const found = (await findings()).join('\n');
    for (const words of [
      '合同法',
      '占位符',
      '大写',
      '定金',
      '最终解释权',
      '人身损害',
      '北京仲裁委员会',
      '既约定仲裁',
    ])
      expect(found).toContain(words);
    expect(requested.filter(request => !request.startsWith('GET '))).toEqual([]);
    expect(
      requested.filter(request => !request.includes(visit.origin) && !request.startsWith('GET data:')),
    ).toEqual([]);
    expect(requested.join('\n')).not.toContain(encodeURIComponent('装修'));
  });

  test('a finding leads to its place and back', async () => {
    await checkShop();
    await press('第二条 价款');
    await page.waitForFunction(() => document.activeElement?.tagName === 'MARK');
    await page.click('.plain-paper mark');
    await page.waitForFunction(() => document.activeElement?.id.startsWith('finding-'));
  });

  test('what was done about findings survives a reload until the report is deleted', async () => {
    await checkShop();
    await press('已处理');
    await press('不适用…');
    await page.type('.marking input', '另有约定');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.finding[data-marked]').length === 2);
    await open();
    await page.waitForSelector('.report');
    expect(await page.$$eval('.finding[data-marked] strong', all => all.map(one => one.textContent))).toEqual(
      ['已处理', '不适用：另有约定'],
    );
    await press('删除这份报告');
    await page.click('.island-dialog .button.primary');
    await page.waitForFunction(() => !document.querySelector('.report'));
    await open();
    expect(await page.$('.report')).toBeNull();
  });

  test('a report on a hundred pages survives a reload', async () => {
    const paper = SHOP + '甲方应当按照约定提供资料，乙方应当按照约定提供服务。\n'.repeat(4000);
    await page.$eval(
      'textarea',
      (area, text) => {
        (area as HTMLTextAreaElement).value = text;
      },
      paper,
    );
    await press('开始检查');
    await page.waitForSelector('.report .finding');
    await open();
    await page.waitForSelector('.report .finding');
  });

  test('a text file is read like pasted words', async () => {
    const path = join(folder, 'shop.txt');
    writeFileSync(path, SHOP);
    const input = (await page.$('.check-start input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await page.waitForSelector('.report .finding');
    expect((await findings()).join()).toContain('最终解释权');
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['not-a-zip.docx', Buffer.from('不是压缩文件'), /不是 Word 文档/],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.doc/],
    ['paper.pdf', Buffer.from('%PDF-1.7\n'), /PDF/],
  ])('%s says what to do', async (name, bytes, message) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const input = (await page.$('.check-start input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    const failure = await page.waitForSelector('[role=alert] .failure');
    expect(await failure!.evaluate(node => node.textContent)).toMatch(message);
  });

  test('nothing at all is told beside the field', async () => {
    await press('开始检查');
    await page.waitForFunction(() => document.querySelector('.problem')?.textContent?.includes('选一个文件'));
  });
});

test.each([1280, 360])(
  'axe finds nothing at %i pixels, empty and with a report',
  { timeout: 60_000 },
  async width => {
    await page.setViewport({ width, height: 800 });
    await page.setBypassCSP(true);
    await open();
    await page.evaluate(axe);
    const found: string[] = [];
    const look = async (state: string) => {
      const { violations } = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] })',
      )) as AxeResults;
      for (const { id, nodes } of violations) found.push(`${state}: ${id} ${nodes[0]?.html.slice(0, 160)}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) found.push(`${state}: 横向超出 ${wide} 像素`);
    };
    await look('empty');
    await checkShop();
    await look('report');
    expect(found).toEqual([]);
  },
);
