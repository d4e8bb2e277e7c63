/** Drafts on the fill page: kept, taken away, brought back, moved to another version, opened in two tabs, cleared. */
import { describe, expect, test } from 'vitest';
import { allRecords, putRecord } from './browser-store.ts';
import { fillPage, HOSTILE, plain } from './fill-page.ts';

const { tool, open, contract, html, saved, fieldInSteps } = fillPage();
const { press } = tool;

/** Presses a download and returns the path of the file. */
async function takeFile(words: string, name: string): Promise<string> {
  await press(words);
  return tool.file(name, (await tool.handedOut()).content);
}

const giveFile = (path: string) => tool.give('.draft-tools input[type=file]', path);

describe('keeping', () => {
  test('drafts are named, opened, deleted and cleared', async () => {
    await tool.page.type('#f-partyA-name', '第一份');
    await saved();
    await press('草稿（');
    await press('新建空白草稿');
    await tool.page.waitForFunction(
      () => document.querySelector('.draft-name strong')?.textContent === '草稿 2',
    );
    expect(await contract()).not.toContain('第一份');
    await press('草稿（');
    await press('打开草稿 1');
    await tool.page.waitForFunction(() => document.querySelector('.paper')!.textContent!.includes('第一份'));
    await press('草稿（');
    await press('清除本机全部数据');
    const reloaded = tool.page.waitForNavigation({ waitUntil: 'load' });
    await press('全部清除');
    await reloaded;
    await tool.page.waitForSelector('.fill .paper .article');
    expect(await contract()).not.toContain('第一份');
  });

  test.each([
    ['Word', 'a.docx'],
    ['PDF', 'a.pdf'],
    ['填写数据', 'a.json'],
  ])('%s remembers and resumes', { timeout: 120_000 }, async (form, name) => {
    await tool.page.type('#f-partyA-name', HOSTILE);
    await press('核对与下载');
    const path = await takeFile(form, name);
    const expected = plain(await html());
    await press('草稿（');
    await press('新建空白草稿');
    await tool.page.waitForFunction(
      () => !document.querySelector('.paper')!.textContent!.includes('img src'),
    );
    await giveFile(path);
    await tool.page.waitForFunction(() => document.querySelector('.paper')!.textContent!.includes('img src'));
    expect(plain(await html())).toBe(expected);
  });

  test.each(['Word', 'PDF'])(
    'a copy without data holds no answers beside its words: %s',
    { timeout: 120_000 },
    async form => {
      await tool.page.type('#f-partyA-name', '某某公司');
      await press('核对与下载');
      await tool.page.waitForSelector('.remember');
      await tool.page.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find(one =>
          one.textContent?.startsWith('不含填写数据'),
        );
        label!.querySelector('input')!.click();
      });
      await giveFile(await takeFile(form, 'b'));
      await tool.page.waitForFunction(() =>
        document.querySelector('.draft-notice')?.textContent?.includes('没有填写数据'),
      );
    },
  );

  test('an older version goes on as it was, and moves to the newest one when asked', async () => {
    await open('/fill/confidentiality/mutual/');
    const answers = { 'partyA.name': '老版本公司', 'gone.field': '没有位置的内容' };
    const path = tool.file(
      'older.json',
      JSON.stringify({ template: 'confidentiality/mutual', version: '1.0.0', hash: '', answers }),
    );
    await giveFile(path);
    await tool.page.waitForFunction(() =>
      document.querySelector('.notice')?.textContent?.includes('版本 1.0.0'),
    );
    expect(await tool.page.$$eval('.notice', all => all.map(one => one.textContent).join())).toContain(
      'gone.field：没有位置的内容',
    );
    expect(await contract()).toContain('老版本公司');
    await press('换到版本 1.1.0');
    await tool.page.waitForFunction(() => !document.querySelector('.notice'));
    expect(await contract()).toContain('老版本公司');
  });

  test('typed words without a place in the new version are named, and nothing just typed is lost', async () => {
    await open('/fill/confidentiality/mutual/');
    await putRecord(tool.page, 'drafts', {
      id: 'd1',
      name: '旧草稿',
      template: 'confidentiality/mutual',
      version: '1.0.0',
      hash: '',
      changed: 1,
      answers: {},
      unread: { 'gone.amount': '约十万元' },
    });
    await open('/fill/confidentiality/mutual/');
    const { page } = tool;
    await page.waitForFunction(() => document.querySelector('.notice .primary'));
    // Both in one go: nothing has been saved in between.
    await page.$eval('#f-partyA-name', control => {
      (control as HTMLInputElement).value = '换版本前打的字';
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.querySelector<HTMLElement>('.notice .primary')!.click();
    });
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('约十万元'));
    expect(await contract()).toContain('换版本前打的字');
    await open('/fill/confidentiality/mutual/');
    expect(await contract()).toContain('换版本前打的字');
    expect(await tool.count('.notice')).toBe(0);
  });

  test('answers without a version go on in the newest one; odd keys and versions do no harm', async () => {
    await open('/fill/confidentiality/mutual/');
    const file = (name: string, more: object) =>
      tool.file(name, JSON.stringify({ template: 'confidentiality/mutual', ...more }));
    await giveFile(file('a.json', { answers: { 'partyA.name': '无版本公司', constructor: '怪' } }));
    await tool.page.waitForFunction(() =>
      document.querySelector('.notice')?.textContent?.includes('constructor：怪'),
    );
    expect(await contract()).toContain('无版本公司');
    await giveFile(file('b.json', { version: '../../../data/laws', answers: {} }));
    await tool.page.waitForFunction(() =>
      document.querySelector('.draft-notice')?.textContent?.includes('没有找到版本'),
    );
  });

  test('a browser that keeps nothing says so, and goes on', async () => {
    await tool.page.evaluateOnNewDocument(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await open();
    await press('看填好的示例');
    await tool.page.waitForSelector('.paper [data-field="partyB.name"].filled');
    await tool.page.waitForFunction(() => document.querySelector('.draft-name .failure'));
    const filled = await contract();
    await press('草稿（');
    await press('清除本机全部数据');
    await press('全部清除');
    await tool.page.waitForFunction(() =>
      document.querySelector('.draft-notice')?.textContent?.includes('没有全部清除'),
    );
    expect(await contract()).toBe(filled);
  });

  test('a date that is only begun is told, and no words are put into the draft', async () => {
    await open('/fill/maintenance/standard/');
    const { page } = tool;
    await page.type('#f-partyA-name', '甲公司');
    const date = await fieldInSteps('.step input[type=date]');
    await date.focus();
    await page.keyboard.type('12');
    await page.focus('.step-tools .button');
    await page.waitForSelector('.question.date .message.error');
    await date.focus();
    await page.keyboard.press('Backspace');
    await page.focus('.step-tools .button');
    await page.waitForFunction(() => !document.querySelector('.question.date .message.error'));
    await saved();
    expect(await allRecords(tool.page, 'drafts')).toMatchObject([{ unread: {} }]);
  });

  test('what is typed in two tabs into one draft is all kept, and clearing clears both', async () => {
    const first = tool.page;
    await first.type('#f-partyA-name', '甲公司');
    await saved();
    const second = await tool.newPage();
    tool.turnTo(second);
    await open();
    tool.turnTo(first);
    await first.bringToFront();
    await first.type('#f-partyA-contact', '由甲填写');
    await saved();
    tool.turnTo(second);
    await second.bringToFront();
    await second.waitForFunction(() => document.querySelector('.paper')!.textContent!.includes('由甲填写'));
    await second.type('#f-partyA-address', '由乙填写');
    await saved();
    await open();
    for (const words of ['甲公司', '由甲填写', '由乙填写']) expect(await contract()).toContain(words);
    const reloaded = first.waitForNavigation({ waitUntil: 'load' });
    await press('草稿（');
    await press('清除本机全部数据');
    await press('全部清除');
    await reloaded;
    await second.waitForFunction(() => !document.querySelector('.paper')?.textContent?.includes('甲公司'));
    tool.turnTo(first);
    await first.waitForSelector('.fill .paper .article');
    expect(await contract()).not.toContain('甲公司');
  });

  test('a draft that was opened says so, and the cursor is at its top', async () => {
    await press('看填好的示例');
    await tool.page.waitForFunction(() =>
      document.querySelector('.draft-notice')?.textContent?.includes('都是编造的'),
    );
    expect(await tool.page.evaluate(() => document.activeElement?.id)).toBe('step-title');
  });

  test('what is no date is shown as it was typed, and can be taken away', async () => {
    await putRecord(tool.page, 'drafts', {
      id: 'd1',
      name: '旧草稿',
      template: 'maintenance/standard',
      version: '1.0.0',
      hash: '',
      changed: 1,
      answers: {},
      unread: { 'term.start': '三月中旬' },
    });
    await open('/fill/maintenance/standard/');
    const control = await fieldInSteps('#f-term-start');
    expect(await control.evaluate(one => (one as HTMLInputElement).value)).toBe('三月中旬');
    await tool.page.waitForSelector('[data-path="term.start"] .message.error');
    await control.click({ count: 3 });
    await tool.page.keyboard.press('Backspace');
    await tool.page.keyboard.press('Tab');
    await tool.page.waitForFunction(() => !document.querySelector('[data-path="term.start"] .message.error'));
  });

  test('a foreign file is refused with a reason', async () => {
    const path = tool.file('foreign.json', '{"a":');
    await giveFile(path);
    await tool.page.waitForFunction(() =>
      document.querySelector('.draft-notice')?.textContent?.includes('不是本站的文件'),
    );
  });
});
