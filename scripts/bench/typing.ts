/** From a key stroke to the preview, and to a Word file, in Chromium on the built site's longest form. */
import type { Page } from 'puppeteer';
import { launchBrowser } from '../browser/launch.ts';
import { SITE_DIR } from '../site/build-site.ts';
import { serveStatic } from '../site/static-server.ts';
import { milliseconds, printTable } from './table.ts';

const FORMS = ['customer-service/business', 'incident-settlement/follow-up', 'data-sharing/entrusted'];

export async function benchTyping(): Promise<void> {
  const server = await serveStatic(SITE_DIR);
  const browser = await launchBrowser();
  try {
    const rows: string[][] = [];
    for (const form of FORMS) {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/fill/${form}/`, { waitUntil: 'load' });
      await page.waitForSelector('.fill .paper .article');
      const typed = await strokes(page);
      rows.push([
        form,
        String(typed.count),
        milliseconds(typed.median),
        milliseconds(typed.late),
        milliseconds(typed.first),
      ]);
      await page.close();
    }
    printTable(['表单', '按键数', '中位', '百分之九十五', '第一个字（中位）'], rows);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Types eight characters into every control of every step and waits for the layout of the contract each time. */
function strokes(page: Page): Promise<{ count: number; median: number; late: number; first: number }> {
  return page.evaluate(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    const paper = document.querySelector('.paper')!;
    const times: number[] = [];
    const firsts: number[] = [];
    const steps = document.querySelectorAll<HTMLElement>('.steps button').length;
    for (let step = 0; step < steps - 1; step += 1) {
      document.querySelectorAll<HTMLElement>('.steps button')[step]!.click();
      await new Promise(resolve => setTimeout(resolve, 50));
      const inputs = document.querySelectorAll<HTMLInputElement>('.question input[type="text"]');
      for (const input of inputs) {
        for (let length = 1; length <= 8; length += 1) {
          const started = performance.now();
          set.call(input, '甲乙丙丁戊己庚辛'.slice(0, length));
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          paper.getBoundingClientRect();
          (length === 1 ? firsts : times).push(performance.now() - started);
          await new Promise(resolve => setTimeout(resolve, 2));
        }
      }
    }
    const at = (values: number[], part: number) =>
      values.sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
    return { count: times.length, median: at(times, 0.5), late: at(times, 0.95), first: at(firsts, 0.5) };
  });
}
