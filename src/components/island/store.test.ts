import { afterEach, expect, test, vi } from 'vitest';
import { VisitorError } from '../../domain/issue/visitor-error.ts';

afterEach(() => vi.unstubAllGlobals());

const refuse = (name: string) => () => {
  throw new DOMException('words of a program', name);
};
const opening = (database: object) => ({
  open: () => {
    const request: { onsuccess?: () => void; result: object } = { result: database };
    queueMicrotask(() => request.onsuccess?.());
    return request;
  },
});

test.each<[string, object | undefined, RegExp]>([
  ['there is no database', undefined, /不让本页保存/],
  ['asking for it throws', { open: refuse('SecurityError') }, /不让本页保存/],
  ['the connection is closed', opening({ transaction: refuse('InvalidStateError') }), /不让本页保存/],
  ['the disk is full', opening({ transaction: refuse('QuotaExceededError') }), /存储空间满了/],
])('where %s, the visitor is told in plain words', async (_name, database, words) => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', database);
  const { store } = await import('./store.ts');
  const told = await store('drafts')
    .put({ id: 'a' })
    .catch((error: Error) => error);
  expect(told).toMatchObject({ message: expect.stringMatching(words) });
  expect(VisitorError.name).toBe((told as Error).constructor.name);
});
