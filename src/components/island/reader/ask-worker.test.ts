import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { DEFECT } from '../shared/words-of.ts';
import { answer } from './answer.ts';
import { askWorker } from './ask-worker.ts';

class FakeWorker extends EventTarget {
  ended = false;
  postMessage = vi.fn();
  terminate() {
    this.ended = true;
  }
  say(type: string, facts: object) {
    this.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), facts));
  }
}

let worker: FakeWorker;
const ask = (signal?: AbortSignal) =>
  askWorker(worker as unknown as Worker, 'question', { signal }).then(
    reply => ({ reply }),
    (error: unknown) => ({ error }),
  );

beforeEach(() => {
  worker = new FakeWorker();
});

describe('askWorker', () => {
  test.each<[string, string, object, object]>([
    ['an answer', 'message', { data: { reply: 42 } }, { reply: 42 }],
    [
      'words for the visitor',
      'message',
      { data: { failure: '换一个文件。' } },
      { error: new VisitorError('换一个文件。') },
    ],
    ['a defect', 'error', { message: 'TypeError: x is not a function' }, { error: new VisitorError(DEFECT) }],
    ['an answer that cannot be read', 'messageerror', {}, { error: new VisitorError(DEFECT) }],
    ['a script that did not load', 'error', {}, { error: { code: 'no-worker' } }],
  ])('%s ends the waiting at once', async (_name, type, facts, result) => {
    const asked = ask();
    worker.say(type, facts);
    expect(await asked).toMatchObject(result);
    expect(worker.ended).toBe(true);
  });

  test('what is wanted no more is ended', async () => {
    const wish = new AbortController();
    const asked = ask(wish.signal);
    wish.abort();
    expect(await asked).toMatchObject({ error: { name: 'AbortError' } });
    expect(worker.ended).toBe(true);
  });

  test('nothing is waited for longer than the limit', async () => {
    vi.useFakeTimers();
    const asked = ask();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await asked).toMatchObject({ error: { code: 'too-slow' } });
    vi.useRealTimers();
  });
});

describe('answer', () => {
  const page = new FakeWorker();
  beforeEach(() => vi.stubGlobal('self', page));
  afterEach(() => vi.unstubAllGlobals());

  test.each<[string, () => unknown, object]>([
    ['the reply', () => 42, { reply: 42 }],
    [
      'words for the visitor',
      () => Promise.reject(new VisitorError('换一个文件。')),
      { failure: '换一个文件。' },
    ],
    ['a defect', () => JSON.parse('{'), { failure: DEFECT }],
    ['a defect later on', () => Promise.reject(new TypeError('x')), { failure: DEFECT }],
  ])('says %s', async (_name, work, said) => {
    const own = new FakeWorker();
    vi.stubGlobal('self', own);
    answer(work);
    own.say('message', { data: 'question' });
    await vi.waitFor(() => expect(own.postMessage).toHaveBeenCalledExactlyOnceWith(said));
  });

  test('a reply that cannot be sent is a defect', async () => {
    page.postMessage = vi.fn(message => void structuredClone(message));
    answer(() => () => 'a function');
    page.say('message', { data: 'question' });
    await vi.waitFor(() => expect(page.postMessage).toHaveBeenLastCalledWith({ failure: DEFECT }));
  });
});
