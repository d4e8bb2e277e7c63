/** Prints many documents in a few tabs of one browser, and survives a crash of the browser once. */
import type { Browser } from 'puppeteer';
import { launchBrowser } from '../browser/launch.ts';
import { Stop } from '../site/steps.ts';
import { type PrintJob, printDocument } from './print-document.ts';

export interface PrintAllOptions {
  /** Called with each finished PDF, in no particular order. */
  readonly onPrinted: (job: PrintJob, pdf: Uint8Array) => Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
  /** Number of tabs. One more than there are processors keeps them busy. */
  readonly tabs?: number;
  readonly launch?: () => Promise<Browser>;
}

/** Throws a Stop with the failures of all documents, after the others have been printed. */
export async function printAll(jobs: readonly PrintJob[], options: PrintAllOptions): Promise<void> {
  const failures: string[] = [];
  const unfinished = new Set(jobs);
  const finished = (job: PrintJob, failure?: string) => {
    if (failure !== undefined) failures.push(failure);
    unfinished.delete(job);
    options.onProgress?.(jobs.length - unfinished.size, jobs.length);
  };
  for (let start = 0; start < 2 && unfinished.size > 0; start++)
    await printInOneBrowser([...unfinished], options, finished);
  const [first] = unfinished;
  if (first) failures.push(`浏览器两次中途退出，${unfinished.size} 份文档没有印完，其中有 ${first.id}。`);
  if (failures.length > 0) throw new Stop(failures.join('\n'));
}

/** Works through `queue` until it is empty or the browser is gone. Reports each job that is done with. */
async function printInOneBrowser(
  queue: PrintJob[],
  { onPrinted, tabs = 3, launch = launchBrowser }: PrintAllOptions,
  finished: (job: PrintJob, failure?: string) => void,
): Promise<void> {
  const browser = await launch();
  const faults: unknown[] = [];
  const work = async (): Promise<void> => {
    const page = await browser.newPage();
    // Calls to a crashed tab would wait for their time-out.
    const crash = new Promise<never>((_, reject) => page.once('error', reject));
    crash.catch(() => undefined);
    for (let job = queue.shift(); job; job = queue.shift()) {
      try {
        await onPrinted(job, await Promise.race([printDocument(page, job), crash]));
        finished(job);
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
        finished(job, error.message);
      }
    }
  };
  const guarded = () =>
    work().catch((error: unknown) => {
      if (isCrash(error, browser)) return;
      faults.push(error);
      queue.length = 0;
    });
  await Promise.all(Array.from({ length: Math.min(tabs, queue.length) }, guarded));
  await browser.close().catch(() => undefined);
  if (faults.length > 0) throw faults[0];
}

function isCrash(error: unknown, browser: Browser): boolean {
  return !browser.connected || /crashed|Target closed|Session closed|detached/i.test(String(error));
}
