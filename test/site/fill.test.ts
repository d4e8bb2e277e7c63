/** The fill page as a person uses it: typing, choosing, saving, taking files away, coming back. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ElementHandle } from 'puppeteer';
import { beforeEach, describe, expect, test } from 'vitest';
import { readSite } from './site.ts';
import { toolPage } from './tool-page.ts';

const CONTRACT = '/fill/customer-service/business/';
const HOSTILE = '<img src=x onerror=alert(1)>{partyB.name}=cmd|\u202bشركة\u202c😀𠮷䶮';

const tool = toolPage();
const { press, text } = tool;
beforeEach(() => open());

async function open(address = CONTRACT): Promise<void> {
  await tool.open(address);
  await tool.page.waitForSelector('.fill .paper .article');
}

const contract = () => text('.paper');
const html = () => tool.page.$eval('.paper', paper => paper.innerHTML);
const saved = () =>
  tool.page.waitForFunction(() => document.querySelector('.draft-name')?.textContent?.includes('自动保存'));

/** Presses a download and returns the path of the file. */
async function takeFile(words: string, name: string): Promise<string> {
  await press(words);
  return tool.file(name, (await tool.handedOut()).content);
}

const giveFile = (path: string) => tool.give('.draft-tools input[type=file]', path);

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
    await putDraft({
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
    expect(JSON.parse(await allDrafts())).toMatchObject([{ unread: {} }]);
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
    await putDraft({
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

/** Puts a draft where the page keeps its own. */
async function putDraft(draft: object): Promise<void> {
  await tool.page.evaluate(
    record =>
      new Promise<void>(resolve => {
        const request = indexedDB.open('mingyue', 1);
        request.onsuccess = () => {
          const transaction = request.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put(record);
          transaction.oncomplete = () => resolve();
        };
      }),
    draft,
  );
}

/** Goes through the steps until the control is there. */
async function fieldInSteps(selector: string): Promise<ElementHandle> {
  const steps = await tool.count('.steps button');
  for (let step = 0; step < steps; step += 1) {
    await tool.page.evaluate(
      index => document.querySelectorAll<HTMLElement>('.steps button')[index]!.click(),
      step,
    );
    await tool.page.waitForFunction(
      index => document.querySelectorAll('.steps button')[index]!.getAttribute('aria-current') === 'step',
      {},
      step,
    );
    const found = await tool.page.$(selector);
    if (found) return found;
  }
  throw new Error(`no step holds ${selector}`);
}

/** Every draft that this browser keeps, as JSON. */
function allDrafts(): Promise<string> {
  return tool.page.evaluate(
    () =>
      new Promise<string>(resolve => {
        const request = indexedDB.open('mingyue', 1);
        request.onsuccess = () => {
          const all = request.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      }),
  );
}

/** Without the mark of the blank that has the cursor. */
function plain(text: string): string {
  return text.replaceAll(' current', '');
}
