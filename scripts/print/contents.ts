/**
 * Page numbers in the contents. CSS would have `target-counter` for it; Chromium does not. So the page is printed
 * once to learn where everything falls, the numbers are filled in, and it is printed again.
 *
 * An entry is `<a href="#confidentiality">… <span data-page-of="confidentiality"></span></a>`. The link is what
 * makes Chromium note the place.
 */
import type { Page, PDFOptions } from 'puppeteer';
import { Stop } from '../site/steps.ts';
import { destinationPages } from './destinations.ts';

const OPTIONS: PDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  waitForFonts: false,
  timeout: 300_000,
};
/** Filling in numbers may move an entry to another page once; a third round has never been needed. */
const MOST_ROUNDS = 3;

/** The tagged PDF of the open page, its contents filled in. Throws a Stop when an entry leads nowhere. */
export async function printWithContents(page: Page): Promise<Uint8Array> {
  const wanted = await page.$$eval('[data-page-of]', entries =>
    entries.map(entry => entry.getAttribute('data-page-of') ?? ''),
  );
  if (wanted.length === 0) return page.pdf({ ...OPTIONS, tagged: true, outline: true });

  let numbers = await numbersOf(wanted, await page.pdf({ ...OPTIONS, tagged: false, outline: false }));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await fillIn(page, numbers);
    const pdf = await page.pdf({ ...OPTIONS, tagged: true, outline: true });
    const printed = await numbersOf(wanted, pdf);
    if (printed.every((number, index) => number === numbers[index])) return pdf;
    numbers = printed;
  }
  throw new Stop(`目录的页码排了 ${MOST_ROUNDS} 遍仍不稳定：填入页码会改变分页。给页码留出固定的宽度。`);
}

async function numbersOf(wanted: readonly string[], pdf: Uint8Array): Promise<number[]> {
  const pages = await destinationPages(pdf);
  const missing = wanted.filter(id => !pages.has(id));
  if (missing.length > 0)
    throw new Stop(
      `目录里的 ${missing.join('、')} 在文档里没有位置：要有这个 id 的元素，也要有指向它的链接。`,
    );
  return wanted.map(id => pages.get(id)!);
}

async function fillIn(page: Page, numbers: readonly number[]): Promise<void> {
  await page.$$eval(
    '[data-page-of]',
    (entries, filled) => {
      entries.forEach((entry, index) => {
        entry.textContent = String(filled[index]);
      });
    },
    [...numbers],
  );
}
