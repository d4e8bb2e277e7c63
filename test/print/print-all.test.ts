/** Many documents: all are printed, failures are gathered, a crash of the browser is survived once. */
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { printAll } from '../../scripts/print/print-all.ts';
import type { PrintJob } from '../../scripts/print/print-document.ts';
import { sheet } from './fixture.ts';
import { openStudio, type Studio } from './studio.ts';

let studio: Studio;
let jobs: PrintJob[];

beforeAll(async () => {
  studio = await openStudio();
  jobs = await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map(async id => ({ ...(await studio.job(id, sheet(`<p>甲方${id}</p>`))), id })),
  );
});
afterAll(() => studio.close());

/** Prints and returns the ids in the order of completion. */
async function printed(
  options: Partial<Parameters<typeof printAll>[1]> & { readonly of?: readonly PrintJob[] } = {},
): Promise<string[]> {
  const ids: string[] = [];
  const onPrinted = async (job: PrintJob) => {
    ids.push(job.id);
  };
  await printAll(options.of ?? jobs, { tabs: 2, onPrinted, ...options });
  return ids;
}

test('prints each document once and reports progress', async () => {
  const progress: string[] = [];
  const ids = await printed({ onProgress: (done, total) => progress.push(`${done}/${total}`) });
  expect(ids.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(progress).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
});

test('nothing to print is nothing to do', async () => {
  await expect(printed({ of: [] })).resolves.toEqual([]);
});

test('gathers the failures of all documents and prints the others', async () => {
  const faulty = await Promise.all(
    ['bad-1', 'bad-2'].map(async id => ({ ...(await studio.job(id, sheet('<img src="no.png">'))), id })),
  );
  const ids: string[] = [];
  const onPrinted = async (job: PrintJob) => {
    ids.push(job.id);
  };
  const run = printAll([...faulty, ...jobs], { tabs: 2, onPrinted });
  await expect(run).rejects.toThrow(/bad-1（[\s\S]*bad-2（|bad-2（[\s\S]*bad-1（/);
  expect(ids.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('goes on in a new browser after a crash, with what is left', async () => {
  const browsers: Browser[] = [];
  const launch = async () => {
    const browser = await launchBrowser();
    browsers.push(browser);
    return browser;
  };
  const ids: string[] = [];
  const onPrinted = async (job: PrintJob) => {
    ids.push(job.id);
    if (ids.length === 2) await crash(browsers[0]!);
  };
  await printed({ launch, onPrinted });
  expect(browsers).toHaveLength(2);
  expect([...new Set(ids)].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('gives up after a second crash', async () => {
  const launch = async () => {
    const browser = await launchBrowser();
    browser.once('targetcreated', () => void crash(browser));
    return browser;
  };
  await expect(printed({ launch })).rejects.toThrow('浏览器两次中途退出，5 份文档没有印完');
});

test('a fault of our own ends the run at once', async () => {
  const onPrinted = () => Promise.reject(new TypeError('our own fault'));
  await expect(printed({ onPrinted })).rejects.toThrow(TypeError);
});

async function crash(browser: Browser): Promise<void> {
  const gone = new Promise(resolve => browser.once('disconnected', resolve));
  const session = await browser.target().createCDPSession();
  session.send('Browser.crash').catch(() => undefined);
  await gone;
}
