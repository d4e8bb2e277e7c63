/** Working through a checklist on the built site: without scripts, by keyboard, on paper, for everyone. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { HTTPResponse } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { ADDRESS, checklistPage } from './checklist-page.ts';
import { readSite } from './site.ts';

const { tool, open, progress, saved, place, checklistOfPage } = checklistPage();
const { text, pressExactly } = tool;

describe('reading', () => {
  test('without scripts the list is complete and nothing is missing from it', async () => {
    await tool.page.setJavaScriptEnabled(false);
    await tool.open(ADDRESS);
    const shown = await tool.page.$$eval(
      '.requirement .box',
      boxes => boxes.filter(box => box.checkVisibility()).length,
    );
    expect(shown).toBe((await checklistOfPage()).items.length);
    expect(await tool.page.$eval('#checklist-tools', element => element.checkVisibility())).toBe(false);
  });

  test('styles of the tools leave the order of the layers as it is', async () => {
    await open();
    const colour = (selector: string) =>
      tool.page.$eval(selector, element => getComputedStyle(element).color);
    expect(await colour('.outline li:last-child a')).toBe(await colour('.lead'));
  });

  test('React and the tools weigh at most 80 KB, and the page of one version does without', async () => {
    const scriptsOf = async (address: string): Promise<string[]> => {
      const scripts: string[] = [];
      const note = (response: HTTPResponse) => {
        if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname.slice(1));
      };
      tool.page.on('response', note);
      await tool.open(address);
      await tool.page.waitForNetworkIdle();
      tool.page.off('response', note);
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

    await tool.page.focus(`${place(items[0]!.id)} input[value="open"]`);
    await tool.page.keyboard.press('ArrowRight');
    expect(await progress()).toContain(`已核对 1/${items.length}`);
    await tool.page.keyboard.press('Tab');
    expect(await tool.page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await tool.page.keyboard.press('Enter');
    await tool.page.keyboard.press('Tab');
    await tool.page.keyboard.type('张三');
    expect(
      await tool.page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent),
    ).toBe('负责人');

    await tool.page.focus(`${place(items[1]!.id)} input[value="open"]`);
    await tool.page.keyboard.press('ArrowLeft');
    expect(await text(`${place(items[1]!.id)} .problem`)).toContain('写上原因');
    expect(await progress()).toContain(`已核对 1/${items.length}`);
    await tool.page.keyboard.press('Tab');
    await tool.page.keyboard.type('没有约定');
    expect(await text(`${place(items[1]!.id)} .problem`)).toBe('');
    expect(await progress()).toContain(`已核对 2/${items.length}（完成 1，不适用 1）`);
    await saved();

    await open();
    expect(await progress()).toContain(`已核对 2/${items.length}（完成 1，不适用 1）`);
    expect(
      await tool.page.$eval(
        `${place(items[0]!.id)} input[id$="-person"]`,
        input => (input as HTMLInputElement).value,
      ),
    ).toBe('张三');
    expect(
      await tool.page.$eval(
        `${place(items[1]!.id)} input[id$="-reason"]`,
        input => (input as HTMLInputElement).value,
      ),
    ).toBe('没有约定');
  });

  test('evidence is a name and a hash; the same file is not taken twice', async () => {
    await open();
    const bytes = Buffer.alloc(3_000_000, '回执');
    const path = tool.file('回执.bin', bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    await tool.give('.evidence-files input[type="file"]', path);
    await tool.page.waitForSelector('.evidence-files code');
    expect(await text('.evidence-files code')).toBe(hash);
    await tool.give('.evidence-files input[type="file"]', path);
    await tool.page.waitForFunction(() =>
      document.querySelector('.evidence-files .status')?.textContent?.includes('没有重复登记'),
    );
    await saved();
    await open();
    expect(await text('.evidence-files li .name')).toBe('回执.bin');
    expect(await tool.page.$$('.evidence-files li')).toHaveLength(1);
  });

  test('a date that is only half typed is no date', async () => {
    await open();
    const date = '.answer input[type="date"]';
    await tool.page.$eval('details.record', details => details.setAttribute('open', ''));
    await tool.page.type(date, '11220002');
    await tool.page.evaluate(() => new Promise(resolve => setTimeout(resolve)));
    expect(await text('.answer summary .meta')).toBe('负责人、日期、备注、证据');
    await tool.page.type(date, '11222026');
    expect(await text('.answer summary .meta')).toBe('2026-11-22');
  });
});

describe('for everyone', () => {
  test.each([
    ['light', 1280, 'light'],
    ['dark', 1280, 'dark'],
    ['narrow', 320, 'light'],
  ] as const)('axe finds nothing: %s', async (_, width, scheme) => {
    await tool.page.setBypassCSP(true);
    await tool.page.setViewport({ width, height: 900 });
    await tool.page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: scheme },
    ]);
    await open();
    const { items } = await checklistOfPage();
    await tool.page.click(`${place(items[0]!.id)} input[value="done"]`);
    await tool.page.click(`${place(items[1]!.id)} input[value="not-applicable"]`);
    await tool.page.$$eval('.answer details', all => {
      for (const details of all.slice(0, 3)) details.open = true;
    });
    expect(await tool.faults()).toEqual([]);
    await pressExactly('删除');
    await tool.page.waitForSelector('dialog[open]');
    expect(await tool.faults()).toEqual([]);
  });

  test('paper shows the answers and none of the tools', async () => {
    await open();
    const { items } = await checklistOfPage();
    await tool.page.click(`${place(items[0]!.id)} input[value="not-applicable"]`);
    await tool.page.type(`${place(items[0]!.id)} input[id$="-reason"]`, '没有约定');
    await tool.page.emulateMediaType('print');
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    const printed = await tool.page.evaluate(() => document.querySelector('main')!.innerText);
    expect(printed).toContain('核对记录：合同甲');
    expect(printed).toContain('☒ 不适用：没有约定');
    expect(printed).toContain('☐ 未完成');
    for (const word of ['导出', '登记证据文件', '不适用的原因']) expect(printed).not.toContain(word);
  });

  test('where nothing can be kept, the tools work and say so', async () => {
    await tool.page.evaluateOnNewDocument(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await open();
    const { items } = await checklistOfPage();
    await tool.page.click(`${place(items[0]!.id)} input[value="done"]`);
    expect(await progress()).toContain('已核对 1/');
    await tool.page.waitForSelector('.checklist-tools > div > .failure');
    expect(await text('.checklist-tools > div > .failure')).toContain('导出到文件');
  });
});
