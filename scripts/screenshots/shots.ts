/** The pictures: which page of the site, how large, and what is done on it before it is taken. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page, Viewport } from 'puppeteer';
import { dress } from './camera.ts';
import { ogCard } from './og-card.ts';
import { drawLinkedPdf } from './pdf-page.ts';

export interface Shot {
  /** Where the PNG goes. */
  readonly file: string;
  /** Page of the site. */
  readonly path: string;
  readonly viewport: Viewport;
  pose?(page: Page): Promise<void>;
  /** Selector of the part that is taken; all that the viewport shows when absent. */
  readonly part?: string;
}

const IMAGES = join('docs', 'images');
const CONTRACT = '/contracts/confidentiality/mutual/';
const WIDE: Viewport = { width: 1200, height: 760 };
/** Room for outline, text and explanation side by side; scaled to the width of a README. */
const DESK: Viewport = { width: 1320, height: 580, deviceScaleFactor: 0.75 };
const PHONE: Viewport = { width: 375, height: 720, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true };

export const shots: readonly Shot[] = [
  { file: join(IMAGES, 'home.png'), path: '/', viewport: WIDE },
  {
    file: join(IMAGES, 'reading.png'),
    path: CONTRACT,
    viewport: DESK,
    pose: page => page.$eval('#liability', heading => heading.scrollIntoView()),
  },
  {
    file: join(IMAGES, 'reading-phone.png'),
    path: CONTRACT,
    viewport: PHONE,
    pose: page =>
      page.$eval('#urgent-relief', heading => {
        heading.parentElement?.querySelector('details')?.setAttribute('open', '');
        heading.scrollIntoView();
      }),
  },
  {
    file: join(IMAGES, 'search.png'),
    path: CONTRACT,
    viewport: WIDE,
    async pose(page) {
      await page.keyboard.press('/');
      await page.waitForSelector('#search-dialog[open]');
      await page.keyboard.type('第496条');
      await page.waitForSelector('#search-dialog .search-hits mark');
    },
  },
  {
    file: join(IMAGES, 'pdf.png'),
    path: CONTRACT,
    viewport: { ...WIDE, deviceScaleFactor: 1.5 },
    pose: page => drawLinkedPdf(page, 4, 560),
    part: 'canvas',
  },
  {
    file: join(IMAGES, 'fill.png'),
    path: '/fill/customer-service/business/',
    viewport: { ...DESK, height: 760 },
    async pose(page) {
      await page.waitForSelector('.fill .paper .article');
      await press(page, '看填好的示例');
      await page.waitForSelector('.paper [data-field="partyB.name"].filled');
      await page.$eval('.draft-bar', bar => bar.scrollIntoView());
    },
  },
  {
    file: join(IMAGES, 'check.png'),
    path: '/check/',
    viewport: { ...DESK, height: 760 },
    async pose(page) {
      const paper = await readFile(join('test', 'support', 'shop-contract.txt'), 'utf8');
      await page.waitForSelector('.check-start');
      await page.$eval(
        '.check-start textarea',
        (area, text) => {
          (area as HTMLTextAreaElement).value = text;
        },
        paper,
      );
      await press(page, '开始检查');
      await page.waitForSelector('.report .finding');
      await page.$eval('.report', report => report.scrollIntoView());
    },
  },
  {
    file: join(IMAGES, 'compare.png'),
    path: '/compare/confidentiality/mutual/1.0.0/1.1.0/',
    viewport: { ...DESK, height: 760 },
  },
  {
    file: join('public', 'og.png'),
    path: '/',
    viewport: { width: 1200, height: 630 },
    async pose(page) {
      await page.setContent(ogCard(await readFile(join('src', 'styles', 'tokens.css'), 'utf8')));
      await dress(page);
    },
  },
];

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
  await (button as ElementHandle<HTMLElement>).click();
}
