/** axe on every page: light, dark, 320 pixels wide, text at 200%. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, inTabs, pages, type Visit, visitSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface State {
  readonly name: string;
  readonly width: number;
  readonly dark: boolean;
  /** Size of the root text in percent. */
  readonly text: number;
}

const states: readonly State[] = [
  { name: 'light', width: 1280, dark: false, text: 100 },
  { name: 'dark', width: 1280, dark: true, text: 100 },
  { name: '320 pixels', width: 320, dark: false, text: 100 },
  { name: '200% text', width: 1280, dark: false, text: 200 },
];

/** Of pages that one component makes from data alone a few stand for all; forms and tools have tests of their own states. */
const samples: readonly (readonly [folder: RegExp, many: number])[] = [
  [/^fill\//, 2],
  [/^compare\//, 4],
  [/^rules\//, 4],
  [/^issues\//, 6],
  [/^coverage\//, 2],
  [/^clauses\/[^/]+\/texts\//, 3],
  [/^laws\//, 12],
];

function looked(): string[] {
  const left = samples.map(([, many]) => many);
  return pages().filter(file => {
    const kind = samples.findIndex(([folder]) => folder.test(file));
    if (kind < 0) return true;
    left[kind]! -= 1;
    return left[kind]! >= 0;
  });
}

let visit: Visit;
beforeAll(async () => {
  visit = await visitSite();
});
afterAll(() => visit.close());

describe('axe finds nothing', () => {
  test.each(states)('$name', { timeout: 600_000 }, async state => {
    const found: string[] = [];
    await inTabs(visit, looked(), page => async file => {
      await open(page, `${visit.origin}${addressOf(file)}`, state);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) found.push(`${file}: 横向超出 ${overflow} 像素`);
      // Colours are all that changes in the dark.
      const rules = state.dark
        ? '{ runOnly: ["color-contrast", "link-in-text-block"] }'
        : '{ resultTypes: ["violations"] }';
      const { violations } = (await page.evaluate(`axe.run(document, ${rules})`)) as AxeResults;
      for (const { id, nodes } of violations)
        found.push(`${file}: ${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 120)}`);
    });
    expect(found).toEqual([]);
  });
});

async function open(page: Page, address: string, { width, dark, text }: State): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setBypassCSP(true);
  await page.goto(address, { waitUntil: 'load' });
  if (text !== 100)
    await page.evaluate(size => document.documentElement.style.setProperty('font-size', `${size}%`), text);
  await page.evaluate(axe);
}
