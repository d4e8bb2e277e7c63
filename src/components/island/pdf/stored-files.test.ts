import { afterEach, expect, test, vi } from 'vitest';
import { storedFiles } from './stored-files.ts';

const file = { file: 'a.zst', bytes: 3 } as Parameters<
  Awaited<ReturnType<typeof storedFiles>>['keepOnly']
>[0][number];
const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
const whole = {
  match: async () => undefined,
  put: async () => undefined,
  keys: async () => [{ url: 'old' }],
  delete: async () => true,
};

afterEach(() => vi.unstubAllGlobals());

test.each<[string, () => Promise<unknown>]>([
  ['to open', refuse],
  ['to look', async () => ({ ...whole, match: refuse })],
  ['to read', async () => ({ ...whole, match: async () => ({ arrayBuffer: refuse }) })],
  ['to keep', async () => ({ ...whole, put: refuse })],
  ['to list', async () => ({ ...whole, keys: refuse })],
  ['to throw away', async () => ({ ...whole, delete: refuse })],
])('a browser that refuses %s works without', async (_name, open) => {
  vi.stubGlobal('self', { caches: { open } });
  vi.stubGlobal('fetch', async () => new Response('abc'));
  const files = await storedFiles('https://example.test/typst/');
  await files.keepOnly([file]);
  const contents = await files.load([file], () => undefined);
  expect(new TextDecoder().decode(contents.get('a.zst'))).toBe('abc');
});
