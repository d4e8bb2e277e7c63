/** One print page of the site becomes one finished PDF. All markup is the page's; this only prints it. */
import type { Page } from 'puppeteer';
import { Stop } from '../site/steps.ts';
import { printWithContents } from './contents.ts';
import { finish } from './finish.ts';
import { watchPage } from './page-watch.ts';
import type { DocumentFacts } from './pdf/metadata.ts';

export interface PrintJob extends DocumentFacts {
  /** Address of the print page on the server of this run. */
  readonly url: string;
}

/**
 * Opens the job's page in `page` and prints it. Throws a Stop that begins with the document's id and names what is
 * wrong: a failed request, a script error, a font that does not load, a character that no face has.
 */
export async function printDocument(page: Page, job: PrintJob): Promise<Uint8Array> {
  const watch = watchPage(page);
  try {
    await page.emulateMediaType('print');
    await page.goto(job.url, { waitUntil: 'load' });
    const fontProblems = await loadFonts(page);
    stopAt([...watch.problems, ...fontProblems]);
    const printed = await printWithContents(page);
    stopAt(watch.problems);
    return await finish(printed, {
      ...job,
      linkTitles: await linkTitles(page),
      origin: new URL(job.url).origin,
    });
  } catch (error) {
    if (error instanceof Stop) throw new Stop(`${job.id}（${job.url}）：${error.message}`);
    throw error;
  } finally {
    watch.stop();
  }
}

function stopAt(problems: readonly string[]): void {
  if (problems.length > 0) throw new Stop(problems.join('\n  '));
}

/** Loads every declared face, also those that only page headers use. Returns what went wrong. */
async function loadFonts(page: Page): Promise<string[]> {
  const { count, failed } = await page.evaluate(async () => {
    const faces = [...document.fonts];
    const results = await Promise.allSettled(faces.map(face => face.load()));
    const names = faces.map(face => `${face.family} ${face.weight}`);
    return { count: faces.length, failed: names.filter((_, index) => results[index]?.status === 'rejected') };
  });
  if (count === 0) return ['页面没有声明印刷字体。'];
  return failed.map(name => `字体没有载入：${name}`);
}

/** The words of every link, by what the PDF will call its target. */
function linkTitles(page: Page): Promise<Record<string, string>> {
  return page.$$eval('a[href]', links => {
    const titles: Record<string, string> = {};
    for (const link of links as HTMLAnchorElement[]) {
      const isLocal = link.getAttribute('href')?.startsWith('#');
      const target = isLocal ? decodeURIComponent(link.hash.slice(1)) : link.href;
      const words = link.cloneNode(true) as HTMLAnchorElement;
      for (const number of words.querySelectorAll('[data-page-of]')) number.remove();
      titles[target] ??= words.textContent.replace(/\s+/g, ' ').trim();
    }
    return titles;
  });
}
