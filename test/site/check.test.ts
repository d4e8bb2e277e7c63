/** 合同体检 as a person uses it: a template-shop contract goes in, findings at their places come out, nothing leaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { toolPage } from './tool-page.ts';

const SHOP = readFileSync(join(import.meta.dirname, '../support/shop-contract.txt'), 'utf8');
const FILE = '.check-start input[type=file]';

const tool = toolPage();
const { press } = tool;
beforeEach(() => open());

async function open(): Promise<void> {
  await tool.open('/check/');
  await tool.page.waitForSelector('.check-start');
}

async function checkShop(): Promise<void> {
  await tool.page.$eval(
    'textarea',
    (area, text) => {
      (area as HTMLTextAreaElement).value = text;
    },
    SHOP,
  );
  await press('开始检查');
  await tool.page.waitForSelector('.report .finding');
}

const findings = () => tool.page.$$eval('.finding', all => all.map(one => one.textContent ?? ''));

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
    expect(tool.requests.join('\n')).not.toContain(encodeURIComponent('装修'));
  });

  test('a finding leads to its place and back', async () => {
    await checkShop();
    await press('第二条 价款');
    await tool.page.waitForFunction(() => document.activeElement?.tagName === 'MARK');
    await tool.page.click('.plain-paper mark');
    await tool.page.waitForFunction(() => document.activeElement?.id.startsWith('finding-'));
  });

  test('what was done about findings survives a reload until the report is deleted', async () => {
    await checkShop();
    await press('已处理');
    await press('不适用…');
    await tool.page.type('.marking input', '另有约定');
    await tool.page.keyboard.press('Enter');
    await tool.page.waitForFunction(() => document.querySelectorAll('.finding[data-marked]').length === 2);
    await open();
    await tool.page.waitForSelector('.report');
    expect(
      await tool.page.$$eval('.finding[data-marked] strong', all => all.map(one => one.textContent)),
    ).toEqual(['已处理', '不适用：另有约定']);
    await press('删除这份报告');
    await tool.page.click('.island-dialog .button.primary');
    await tool.page.waitForFunction(() => !document.querySelector('.report'));
    await open();
    expect(await tool.page.$('.report')).toBeNull();
  });

  test('a report that was never kept is taken away all the same, and the page says so', async () => {
    await tool.page.evaluateOnNewDocument(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await open();
    await checkShop();
    await press('删除这份报告');
    await tool.page.click('.island-dialog .button.primary');
    await tool.page.waitForFunction(() => !document.querySelector('.report'));
    await tool.page.waitForFunction(() =>
      document.querySelector('.failure')?.textContent?.includes('没有从本机删除'),
    );
  });

  test('a report on a hundred pages survives a reload', async () => {
    const paper = SHOP + '甲方应当按照约定提供资料，乙方应当按照约定提供服务。\n'.repeat(4000);
    await tool.page.$eval(
      'textarea',
      (area, text) => {
        (area as HTMLTextAreaElement).value = text;
      },
      paper,
    );
    await press('开始检查');
    await tool.page.waitForSelector('.report .finding');
    await open();
    await tool.page.waitForSelector('.report .finding');
  });

  test('a text file is read like pasted words', async () => {
    await tool.give(FILE, tool.file('shop.txt', SHOP));
    await tool.page.waitForSelector('.report .finding');
    expect((await findings()).join()).toContain('最终解释权');
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['not-a-zip.docx', Buffer.from('不是压缩文件'), /不是 Word 文档/],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.doc/],
    ['paper.pdf', Buffer.from('%PDF-1.7\n'), /PDF/],
  ])('%s says what to do', async (name, bytes, message) => {
    await tool.give(FILE, tool.file(name, bytes));
    const failure = await tool.page.waitForSelector('[role=alert] .failure');
    expect(await failure!.evaluate(node => node.textContent)).toMatch(message);
  });

  test('nothing at all is told beside the field', async () => {
    await press('开始检查');
    await tool.page.waitForFunction(() =>
      document.querySelector('.problem')?.textContent?.includes('选一个文件'),
    );
  });
});

test.each([1280, 360])(
  'axe finds nothing at %i pixels, empty and with a report',
  { timeout: 60_000 },
  async width => {
    await tool.page.setViewport({ width, height: 800 });
    await tool.page.setBypassCSP(true);
    await open();
    expect(await tool.faults(), 'empty').toEqual([]);
    await checkShop();
    expect(await tool.faults(), 'report').toEqual([]);
  },
);
