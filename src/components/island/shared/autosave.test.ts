import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { autosave } from './autosave.ts';

interface Draft {
  readonly id: string;
  readonly text: string;
}

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
let kept: Draft[];
let fail: boolean;
const store = {
  put: async (record: Draft) => {
    await Promise.resolve();
    if (fail) throw new VisitorError('满了');
    kept.push(record);
  },
};
const onSaved = vi.fn();
const onFailure = vi.fn();
const saver = () => autosave(store, { onSaved, onFailure });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.clearAllMocks();
  kept = [];
  fail = false;
  page.visibilityState = 'visible';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('autosave', () => {
  test('writes the last state a moment after the last key', async () => {
    const own = saver();
    for (const text of ['甲', '甲方', '甲方乙']) own.save({ id: 'a', text });
    expect(own.waiting).toBe(true);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(kept).toEqual([{ id: 'a', text: '甲方乙' }]);
    expect(own.waiting).toBe(false);
    expect(onSaved).toHaveBeenCalledOnce();
  });

  test.each(['pagehide', 'visibilitychange'])('does not wait at %s', async event => {
    saver().save({ id: 'a', text: '甲' });
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event(event));
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(kept).toEqual([{ id: 'a', text: '甲' }]);
  });

  test('what could not be written is tried again with the next change', async () => {
    const own = saver();
    fail = true;
    own.save({ id: 'a', text: '甲' });
    await own.flush();
    expect(onFailure).toHaveBeenCalledWith('满了');
    expect(own.waiting).toBe(true);
    fail = false;
    own.save({ id: 'b', text: '乙' });
    await own.flush();
    expect(kept.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(onSaved).toHaveBeenCalledOnce();
  });

  test('a change made while one is written is written after it', async () => {
    const own = saver();
    own.save({ id: 'a', text: '甲' });
    const first = own.flush();
    await Promise.resolve();
    own.save({ id: 'a', text: '乙' });
    await first;
    expect(own.waiting).toBe(true);
    await own.flush();
    expect(kept.map(({ text }) => text)).toEqual(['甲', '乙']);
    expect(own.waiting).toBe(false);
  });

  test('what is dropped is not written', async () => {
    const own = saver();
    own.save({ id: 'a', text: '甲' });
    own.drop('a');
    await vi.advanceTimersByTimeAsync(300);
    expect(kept).toEqual([]);
  });
});
