import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFECT } from '../shared/words-of.ts';
import type { Choice } from './choice.ts';
import { runCompare } from './run-compare.ts';

const workers: FakeWorker[] = [];
class FakeWorker extends EventTarget {
  ended = false;
  postMessage = vi.fn();
  constructor() {
    super();
    workers.push(this);
  }
  terminate() {
    this.ended = true;
  }
  say(type: string, facts: object) {
    this.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), facts));
  }
}

const text = (key: string): Choice => ({ type: 'library', key });
const facts = { base: '/', keys: [], today: '2026-01-01' };
const start = (signal: AbortSignal) => {
  const run = runCompare(text('a/b/1.0.0'), text('a/b/1.1.0'), facts, signal).then(
    reply => ({ reply }),
    (error: unknown) => ({ error }),
  );
  return vi.waitFor(() => expect(workers).toHaveLength(1)).then(() => ({ run, worker: workers[0]! }));
};

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('a comparison that is wanted no more is ended', async () => {
  const wish = new AbortController();
  const { run, worker } = await start(wish.signal);
  wish.abort();
  expect(await run).toMatchObject({ error: { name: 'AbortError' } });
  expect(worker.ended).toBe(true);
});

test('so is one whose findings are still waited for', async () => {
  const wish = new AbortController();
  const { run, worker } = await start(wish.signal);
  worker.say('message', { data: { compared: {} } });
  const { reply } = (await run) as { reply: { findings: Promise<unknown> } };
  wish.abort();
  expect(await reply.findings).toBeUndefined();
  expect(worker.ended).toBe(true);
});

test('nothing is begun that is wanted no more', async () => {
  await expect(
    runCompare(text('a/b/1.0.0'), text('a/b/1.1.0'), facts, AbortSignal.abort()),
  ).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers).toEqual([]);
});

test.each([
  ['TypeError: x is not a function', DEFECT],
  ['', /没有启动/],
])('an error of the worker (%s) ends the waiting', async (message, words) => {
  const { run, worker } = await start(new AbortController().signal);
  worker.say('error', { message });
  expect(await run).toMatchObject({ error: { message: expect.stringMatching(words) } });
  expect(worker.ended).toBe(true);
});
