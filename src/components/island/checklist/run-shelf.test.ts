import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Checklist } from '../../../domain/checklist-run/checklist.ts';
import type { Run } from '../../../domain/checklist-run/run.ts';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { openShelf } from './run-shelf.ts';

const checklist: Checklist = { id: 'a', title: '清单', version: '1.0.0', hash: '', items: [] };
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

beforeEach(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

async function shelfWith(remove: (id: string) => Promise<void>) {
  const kept = new Map<string, Run>();
  const shelf = await openShelf(checklist, {
    list: async () => [...kept.values()],
    put: async run => void kept.set(run.id, run),
    remove,
  });
  shelf.create('第一份');
  return shelf;
}

test('a run that cannot be deleted stays, and the reason is said', async () => {
  const shelf = await shelfWith(() => Promise.reject(new VisitorError('磁盘坏了。')));
  await shelf.remove();
  expect(shelf.state.runs.map(({ name }) => name)).toEqual(['第一份']);
  expect(shelf.state.open.name).toBe('第一份');
  expect(shelf.state.failure).toBe('“第一份”没有删除：磁盘坏了。');
  expect(shelf.state.status).toBe('');
});

test('one that can be is gone', async () => {
  const shelf = await shelfWith(async () => undefined);
  await shelf.remove();
  expect(shelf.state.runs).toEqual([]);
  expect(shelf.state.status).toBe('已删除“第一份”。');
});
