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
  await inTabs(visit, pages(), async (page, file) => {
    page.removeAllListeners();
    page.on('request', request => {
      if (!request.url().startsWith(`${visit.origin}/`) && !request.url().startsWith('data:')) found.push(`${file} → ${request.url()}`);
    });
    page.on('requestfailed', request => found.push(`${file}: ${request.url()} ${request.failure()?.errorText}`));
    page.on('response', response => {
      if (response.status() >= 400) found.push(`${file}: ${response.url()} ${response.status()}`);
    });
    page.on('console', message => found.push(`${file}: ${message.text()}`));
    page.on('pageerror', error => found.push(`${file}: ${String(error)}`));
    await page.goto(`${visit.origin}${addressOf(file)}`, { waitUntil: 'load' });
  });
  expect(found).toEqual([]);
});
