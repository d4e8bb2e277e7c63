/** The fill page as a person uses it: typing, choosing, by keyboard, for everyone. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CONTRACT, fillPage, HOSTILE, plain } from './fill-page.ts';
import { readSite } from './site.ts';

const { tool, open, contract, html, saved } = fillPage();
const { press, text } = tool;

describe('typing', () => {
  test('words come out as typed, and nothing of them leaves the page', async () => {
    const before = tool.requests.length;
    const address = tool.page.url();
    await tool.page.type('#f-partyA-name', HOSTILE);
    expect(await contract()).toContain(`甲方（客户）：${HOSTILE}`);
    expect(await tool.page.$('.paper img')).toBeNull();
    await saved();
    expect(tool.page.url()).toBe(address);
    expect(tool.requests.slice(before)).toEqual([]);
  });

  test('what is patched in place is what a fresh page draws', async () => {
    await tool.page.type('#f-partyA-name', '甲公司');
    await tool.page.type('#f-partyB-name', '乙公司');
    await tool.page.type('#f-partyB-uscc', '91350100M000100Y43');
    await press('价款与付款');
    await tool.page.type('#f-price-monthly', '12万');
    await press('核对与下载');
    await saved();
    const typed = await html();
    await open();
    await tool.page.waitForFunction(() => document.querySelector('.paper')!.textContent!.includes('乙公司'));
    expect(plain(await html())).toBe(plain(typed));
    expect(await contract()).toContain('壹拾贰万元整');
  });

  test('ten thousand characters stay in their column', async () => {
    await tool.page.$eval('#f-partyA-name', control => {
      (control as HTMLInputElement).value = '长'.repeat(10_000);
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(await contract()).toContain('长'.repeat(10_000));
    const overflow = await tool.page.$eval('.fill-contract', pane => pane.scrollWidth - pane.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('a wrong number is said beside its field, and the input stays', async () => {
    await tool.page.type('#f-partyA-phone', '138001380');
    await tool.page.keyboard.press('Tab');
    await tool.page.waitForSelector('[data-path="partyA.phone"] .message');
    expect(await tool.page.$eval('#f-partyA-phone', control => (control as HTMLInputElement).value)).toBe(
      '138001380',
    );
  });
});

test('a field left by pressing a button tells its problem after the press, which is not lost', async () => {
  const { page } = tool;
  await page.type('#f-partyB-email', '13');
  const before = await text('#step-title');
  const button = await page.$('.step-tools .primary');
  await button!.evaluate(element => element.scrollIntoView({ block: 'center' }));
  await button!.click({ delay: 80 });
  await page.waitForFunction(old => document.querySelector('#step-title')!.textContent !== old, {}, before);
  await page.click('.steps button');
  await page.waitForSelector('[data-path="partyB.email"] .message.error');
});

describe('choosing', () => {
  test('a case makes its questions and its clauses appear', async () => {
    await press('价款与付款');
    expect(await tool.page.$('#f-price-total')).toBeNull();
    await tool.page.evaluate(() => {
      const label = [...document.querySelectorAll('.option label')].find(one =>
        one.textContent?.startsWith('按阶段'),
      );
      label!.querySelector('input')!.click();
    });
    await tool.page.waitForSelector('#f-price-total');
    expect(await contract()).toContain('阶段');
    await press('添加一行阶段与价款');
    await press('添加一行阶段与价款');
    await tool.page.type('#f-price-stages-0-name', '第一阶段');
    await tool.page.type('#f-price-stages-1-name', '第二阶段');
    await tool.page.type('#f-price-stages-0-amount', '100');
    await tool.page.type('#f-price-stages-1-amount', '200');
    await tool.page.type('#f-price-total', '301');
    await tool.page.keyboard.press('Tab');
    const message = await tool.page.waitForSelector('[data-path="price.total"] .message.error');
    expect(await message!.evaluate(node => node.textContent)).toContain('相差1.00元');
    await press('下移');
    await tool.page.waitForFunction(
      () => (document.querySelector('#f-price-stages-0-name') as HTMLInputElement).value === '第二阶段',
    );
    expect((await contract()).indexOf('第二阶段')).toBeLessThan((await contract()).indexOf('第一阶段'));
    await press('核对与下载');
    await press('PDF');
    expect(await tool.page.evaluate(() => document.activeElement?.id)).toBe('error-summary');
    await press('各阶段价款之和');
    await tool.page.waitForFunction(() => document.activeElement?.id === 'f-price-total');
  });

  test('a choice that nobody made is counted and leads to its question', async () => {
    await open('/fill/incident-settlement/compensation/');
    await press('核对与下载');
    await tool.page.waitForFunction(() =>
      document.querySelector('.step')?.textContent?.includes('处没有选择'),
    );
    await tool.page.click('.step .summary .link');
    await tool.page.waitForFunction(() => document.activeElement?.closest('.option') !== null);
    await press('看填好的示例');
    await tool.page.waitForSelector('.paper [data-field="partyB.name"].filled');
    expect(await tool.count('.paper .choose')).toBe(0);
  });

  test('pressing a blank leads to its field, from any step', async () => {
    await press('核对与下载');
    await tool.page.click('.paper [data-field="partyB.name"]');
    await tool.page.waitForFunction(() => document.activeElement?.id === 'f-partyB-name');
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
    await tool.page.focus('.steps button');
    await tool.page.keyboard.press('Enter');
    await tool.page.waitForFunction(() => document.activeElement?.id === 'step-title');
    await tool.page.keyboard.press('Tab');
    await tool.page.keyboard.type('键盘公司');
    expect(await contract()).toContain('键盘公司');
    await tool.page.focus('.step-tools .primary');
    await tool.page.keyboard.press('Enter');
    await tool.page.waitForFunction(() => document.querySelector('#step-title')?.textContent !== '当事人');
    await tool.page.keyboard.press('Tab');
    const before = await html();
    await tool.page.keyboard.press('ArrowDown');
    await tool.page.waitForFunction(old => document.querySelector('.paper')!.innerHTML !== old, {}, before);
  });

  test.each([1280, 360])('axe finds nothing at %i pixels in any step', { timeout: 120_000 }, async width => {
    const { page } = tool;
    await page.setViewport({ width, height: 800 });
    await page.setBypassCSP(true);
    await open();
    await page.type('#f-partyA-phone', '12');
    await page.keyboard.press('Tab');
    const steps = await tool.count('.steps button');
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
      expect(await tool.faults(), `step ${step}`).toEqual([]);
    }
    await press('草稿（');
    await page.waitForSelector('.draft-list');
    expect(await tool.faults(), 'drafts').toEqual([]);
  });
});
