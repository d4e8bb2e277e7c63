/** Nothing leaves the origin, nothing breaks the Content-Security-Policy, nothing is written to the console. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, inTabs, pages, type Visit, visitSite } from './site.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await visitSite();
});
afterAll(() => visit.close());

test('every page loads in silence', { timeout: 300_000 }, async () => {
  const found: string[] = [];
  await inTabs(visit, pages(), page => {
    let file = '';
    const note = (what: string) => found.push(`${file}: ${what}`);
    page.on('request', request => {
      if (!request.url().startsWith(`${visit.origin}/`) && !request.url().startsWith('data:'))
        note(`request to ${request.url()}`);
    });
    page.on('requestfailed', request => note(`${request.url()} ${request.failure()?.errorText}`));
    page.on('response', response => {
      if (response.status() >= 400) note(`${response.url()} ${response.status()}`);
    });
    page.on('console', message => note(message.text()));
    page.on('pageerror', error => note(String(error)));
    return async next => {
      file = next;
      await page.goto(`${visit.origin}${addressOf(next)}`, { waitUntil: 'load' });
    };
  });
  expect(found).toEqual([]);
});
