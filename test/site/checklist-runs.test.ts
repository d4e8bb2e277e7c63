/** Runs through a checklist on the built site: named, copied, taken away, brought back, carried to another version. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Checklist } from '../../src/domain/checklist-run/checklist.ts';
import { answer, type Run, startRun } from '../../src/domain/checklist-run/run.ts';
import { runJson } from '../../src/domain/checklist-run/run-json.ts';
import { putRecord } from './browser-store.ts';
import { checklistPage } from './checklist-page.ts';
import { SITE_DIR } from './site.ts';

const IMPORT = '.transfer input[type="file"]';
const { tool, open, progress, saved, place, runNames, checklistOfPage } = checklistPage();
const { text, pressExactly, handedOut } = tool;

describe('runs', () => {
  test('new, renamed, copied, switched, deleted after a question', async () => {
    await open();
    const { items } = await checklistOfPage();
    await tool.page.click(`${place(items[0]!.id)} input[value="done"]`);
    await pressExactly('新建');
    await tool.page.waitForSelector('dialog[open]');
    await tool.page.keyboard.press('Enter');
    await tool.page.waitForFunction(() => !document.querySelector('.island-dialog[open]'));
    expect(await progress()).toContain('已核对 0/');
    expect(await runNames()).toEqual([`合同乙（0/${items.length}）`, `合同甲（1/${items.length}）`]);

    await pressExactly('改名');
    await tool.page.keyboard.type('合同甲');
    await tool.page.keyboard.press('Enter');
    expect(await text('dialog .problem')).toContain('已经有“合同甲”');
    await tool.page.keyboard.down('Control');
    await tool.page.keyboard.press('KeyA');
    await tool.page.keyboard.up('Control');
    await tool.page.keyboard.type('年度框架');
    await tool.page.keyboard.press('Enter');
    expect((await runNames())[0]).toContain('年度框架');

    const first = await tool.page.$$eval(
      '.run-picker option',
      options => options.find(option => option.textContent?.startsWith('合同甲'))!.value,
    );
    await tool.page.select('.run-picker select', first);
    expect(await progress()).toContain('已核对 1/');
    await pressExactly('复制');
    await tool.page.waitForSelector('dialog[open]');
    await tool.page.keyboard.press('Enter');
    expect((await runNames())[0]).toBe(`合同乙（1/${items.length}）`);

    await pressExactly('删除');
    await tool.page.waitForSelector('dialog[open]');
    expect(await tool.page.evaluate(() => document.activeElement?.textContent)).toBe('取消');
    await tool.page.keyboard.press('Escape');
    expect(await runNames()).toHaveLength(3);
    await pressExactly('删除');
    await tool.page.click('dialog .button.primary');
    await tool.page.waitForFunction(() => document.querySelectorAll('.run-picker option').length === 2);
    await saved();
    await open();
    expect((await runNames()).map(name => name?.replace(/（.*/, '')).sort()).toEqual(['合同甲', '年度框架']);
  });

  test('what another tab entered is there when one comes back', async () => {
    await open();
    const { items } = await checklistOfPage();
    await tool.page.click(`${place(items[0]!.id)} input[value="done"]`);
    await saved();
    const first = tool.page;
    tool.turnTo(await tool.newPage());
    await open();
    await tool.page.$eval('details.record', details => details.setAttribute('open', ''));
    await tool.page.type(`${place(items[0]!.id)} input[id$="-person"]`, '王五');
    await saved();
    await tool.page.close();
    tool.turnTo(first);
    await tool.page.bringToFront();
    await tool.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await tool.page.waitForFunction(
      () => document.querySelector('.answer summary .meta')?.textContent === '王五',
    );
    expect(
      await tool.page.$eval(
        `${place(items[0]!.id)} input[id$="-person"]`,
        input => (input as HTMLInputElement).value,
      ),
    ).toBe('王五');
  });

  test('taken away as JSON and CSV, and brought back', async () => {
    await open();
    const { items } = await checklistOfPage();
    await tool.page.click(`${place(items[0]!.id)} input[value="not-applicable"]`);
    await tool.page.type(`${place(items[0]!.id)} input[id$="-reason"]`, '=HYPERLINK("http://x")');
    await tool.page.click('button[aria-label="导出 CSV"]');
    const csv = await handedOut();
    await tool.page.waitForFunction(() =>
      document.querySelector('.transfer .status')?.textContent?.includes('.csv”'),
    );
    expect(csv.name).toMatch(/ 合同甲\.csv$/);
    expect(csv.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.content.toString()).toContain(`"'=HYPERLINK(""http://x"")"`);
    await tool.page.click('button[aria-label="导出 JSON"]');
    const json = await handedOut();
    await saved();
    await tool.give(IMPORT, tool.file('run.json', json.content));
    await tool.page.waitForFunction(() => document.querySelectorAll('.run-picker option').length === 2);
    expect((await runNames())[0]).toBe(`合同甲（2）（1/${items.length}）`);
    expect(
      await tool.page.$eval(
        `${place(items[0]!.id)} input[id$="-reason"]`,
        input => (input as HTMLInputElement).value,
      ),
    ).toBe('=HYPERLINK("http://x")');

    await tool.give(IMPORT, tool.file('broken.json', json.content.subarray(0, 500)));
    await tool.page.waitForSelector('.transfer .failure');
    expect(await text('.transfer .failure')).toMatch(/^“broken\.json”：这个文件读不出 JSON/);
    expect(await runNames()).toHaveLength(2);
  });

  test('taken away as Word', async () => {
    await open();
    await tool.page.click('button[aria-label="导出 Word"]');
    const { name, content } = await handedOut();
    expect(name).toMatch(/ 合同甲\.docx$/);
    expect(content.subarray(0, 2).toString()).toBe('PK');
  });
});

// The compiler's files are a step of the whole build; a site of pages alone has none.
describe.runIf(existsSync(join(SITE_DIR, 'typst')))('PDF', () => {
  test('compiled on this machine', async () => {
    await open();
    await tool.page.click('button[aria-label="导出 PDF"]');
    const { name, content } = await handedOut();
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
    await putRecord(tool.page, 'runs', run);
    await open();
    expect(await progress()).toContain('已核对 1/');
    expect(
      await tool.page.$eval(
        `${place(same)} input[value="done"]`,
        input => (input as HTMLInputElement).checked,
      ),
    ).toBe(true);
    expect(
      await tool.page.$eval(
        `${place(changed)} input[value="open"]`,
        input => (input as HTMLInputElement).checked,
      ),
    ).toBe(true);
    expect(await text(`${place(changed)} del`)).toBe('旧的开头。');
    expect(await text('section.notice')).toMatch(
      /措辞变了、需要重新核对（1 项）：.*新增（1 项）：.*不再需要（1 项）：/,
    );
    expect(await text('.left-out li')).toContain('已经删去的要求（完成）');
    await tool.page.click(`${place(changed)} input[value="done"]`);
    await saved();
    await open();
    expect(await progress()).toContain('已核对 2/');
    expect(await tool.page.$('section.notice')).toBeNull();
  });

  test('a file of an earlier version follows too', async () => {
    const { run, changed } = await earlier();
    await tool.give(IMPORT, tool.file('old.json', runJson(run)));
    await tool.page.waitForSelector(`${place(changed)} del`);
    expect(await runNames()).toHaveLength(1);
  });

  test('a report of a check-up answers the requirements of its rules', async () => {
    await open();
    const { items } = await checklistOfPage();
    const [good, bad] = items.filter(
      (item, index) => item.rule && items.findIndex(({ rule }) => rule === item.rule) === index,
    );
    const outcomes = [
      { rule: good!.rule, ok: true, findings: 0, settles: true },
      { rule: bad!.rule, ok: false, findings: 3 },
    ];
    await putRecord(tool.page, 'reports', { id: 'x', title: '采购合同.docx', on: '2026-11-22', outcomes });
    await open();
    await pressExactly('用它填写');
    await tool.page.waitForSelector('.checked-by');
    expect(
      await tool.page.$eval(
        `${place(good!.id)} input[value="done"]`,
        input => (input as HTMLInputElement).checked,
      ),
    ).toBe(true);
    expect(
      await tool.page.$eval(
        `${place(bad!.id)} input[value="open"]`,
        input => (input as HTMLInputElement).checked,
      ),
    ).toBe(true);
    expect(await text(`${place(bad!.id)} .checked-by`)).toContain('发现 3 处');
    await saved();
  });
});
