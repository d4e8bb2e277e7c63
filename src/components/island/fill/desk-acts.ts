/** What one can do with drafts besides filling them in. Its own file, because it is loaded when it is asked for. */
import { carryOver } from '../../../domain/fill/carry-over.ts';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import type { Template } from '../../../domain/template/template.ts';
import { versionOf } from '../shared/addresses.ts';
import { wordsOf } from '../shared/words-of.ts';
import { clearEverything } from '../store.ts';
import type { Bench } from './desk.ts';
import { type Draft, drafts, EMPTY, freeName, newDraft } from './drafts.ts';
import type { Entries } from './session.ts';
import { channel, type News } from './tabs.ts';

export async function openDraft(bench: Bench, draft: Draft): Promise<void> {
  await bench.saver.flush();
  bench.lay(draft, await bench.version(draft.version));
}

export interface Wish {
  readonly name?: string;
  readonly version?: string;
}

/** A new draft, in the newest version unless another is asked for; `given`: what its template is filled in with. */
export async function createDraft(
  bench: Bench,
  given: (template: Template) => Entries,
  { name = '草稿', version = versionOf(bench.newest.template) }: Wish = {},
): Promise<void> {
  await bench.saver.flush();
  const loaded = await bench.version(version);
  const named = freeName(name, await bench.list());
  const { left, ...entries } = carryOver(given(loaded.template), loaded.template);
  const draft = newDraft(loaded.template, named, entries);
  bench.lay(draft, loaded, left);
  await keep(bench, draft);
}

export async function renameDraft(bench: Bench, draft: Draft, name: string): Promise<void> {
  const { draft: open, session } = bench.current();
  if (draft.id === open.id) {
    const renamed = { ...open, name };
    bench.set({ draft: renamed });
    await keep(bench, { ...renamed, ...session.entries });
  } else {
    await drafts.put({ ...draft, name });
    bench.set({ drafts: await bench.list() });
  }
}

/** When it is the open one, the next takes its place, or a fresh one. */
export async function removeDraft(bench: Bench, draft: Draft): Promise<void> {
  await bench.saver.flush();
  const rest = (await bench.list()).filter(({ id }) => id !== draft.id);
  const [next] = rest;
  const isOpen = draft.id === bench.current().draft.id;
  const loaded = isOpen && next ? await bench.version(next.version) : bench.newest;
  await drafts.remove(draft.id);
  bench.set({ drafts: rest });
  if (isOpen) bench.lay(next ?? newDraft(loaded.template, freeName('草稿', []), EMPTY), loaded);
}

/** Moves the open draft to the newest version; what no longer fits is listed on the desk. */
export async function renewDraft(bench: Bench): Promise<void> {
  const { draft, loaded, session } = bench.current();
  const { template } = bench.newest;
  const { left, ...entries } = carryOver(session.entries, template, loaded.template);
  const next = { ...draft, ...entries, version: versionOf(template), hash: template.hash };
  // At once: what is typed meanwhile belongs to the new version already.
  bench.lay(next, bench.newest, left);
  await keep(bench, next);
}

/** 清除本机全部数据, and nothing more of the open draft is saved. Rejects when something is left. */
export async function clearAll(bench: Bench): Promise<void> {
  const { saver } = bench;
  bench.isStopped = true;
  try {
    await saver.flush();
    await clearEverything();
    saver.drop(bench.current().draft.id);
    // What other tabs hold is not to come back with their next key.
    channel?.postMessage('cleared' satisfies News);
  } catch (error) {
    bench.isStopped = false;
    throw new VisitorError(`没有全部清除：${wordsOf(error)}`);
  }
}

/**
 * What is typed in another tab into the open draft is laid on this desk at once (then `onSaved`), so that neither tab
 * writes over the other. Until the returned function is called.
 */
export function followTabs(bench: Bench, onSaved: () => void): () => void {
  const hear = async ({ data }: MessageEvent<News>) => {
    if (data === 'cleared') return location.reload();
    if (data.id !== bench.current().draft.id || bench.saver.waiting) return;
    bench.lay(data, await bench.version(data.version));
    onSaved();
  };
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}

/** What cannot be kept is on the desk all the same, and the state of saving says so. */
function keep({ saver }: Bench, draft: Draft): Promise<void> {
  saver.save(draft);
  return saver.flush();
}
