import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { loadVersion } from './load.ts';

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(null, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['1.0.0', ['/fill/a/b/1.0.0.json']],
  ['draft', ['/fill/a/b/draft.json']],
  ['../../../data/laws', []],
  ['//elsewhere.test/a', []],
  ['1.0.0\n', []],
  ['', []],
])('version %j of a file asks for %j', async (version, addresses) => {
  await expect(loadVersion('/fill/a/b/', version)).rejects.toThrow(VisitorError);
  expect(asked).toEqual(addresses);
});
