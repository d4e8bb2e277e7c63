/**
 * The runs of one checklist that this browser keeps, and the one that is open. It knows nothing of React; whoever
 * shows it subscribes.
 */
import type { Checklist } from '../../../domain/checklist-run/checklist.ts';
import { type Move, moveRun } from '../../../domain/checklist-run/move-run.ts';
import { nextName, type Run, startRun } from '../../../domain/checklist-run/run.ts';
import type { ImportedRun } from '../../../domain/checklist-run/run-json.ts';
import { autosave } from '../shared/autosave.ts';
import { newId } from '../shared/new-id.ts';
import { wordsOf } from '../shared/words-of.ts';
import type { Store } from '../store.ts';

export interface ShelfState {
  /** Most recently used first; the open run is among them once something was entered. */
  readonly runs: readonly Run[];
  readonly open: Run;
  /** Counts how often the open run came from elsewhere than its form: the fields start anew with it. */
  readonly generation: number;
  /** What changed for the open run when it followed the checklist to the version of the page. */
  readonly move?: Move;
  /** What happened last on request. */
  readonly status: string;
  /** Everything that was entered is on the disk. */
  readonly saved: boolean;
  /** Why nothing is kept; stays until something is. */
  readonly failure?: string;
}

export type RunShelf = Awaited<ReturnType<typeof openShelf>>;

/** Never rejects: where nothing can be kept, runs live as long as the page. */
export async function openShelf(checklist: Checklist, store: Store<Run>) {
  const listeners = new Set<() => void>();
  const fresh = (taken: readonly Run[]) =>
    startRun(checklist, newId(), nextName(taken.map(run => run.name)), now());

  let state: ShelfState = { runs: [], open: fresh([]), generation: 0, status: '', saved: false };
  const set = (change: Partial<ShelfState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const without = <K extends keyof ShelfState>(key: K): Omit<ShelfState, K> => {
    const { [key]: _gone, ...rest } = state;
    return rest;
  };

  const saver = autosave(store, {
    onSaved: () => {
      state = { ...without('failure'), saved: true };
      set({});
    },
    onFailure: failure => set({ failure }),
  });

  /** Puts `run` on the shelf as the open one and saves it. */
  const keep = (run: Run, status = '') => {
    const used = { ...run, used: now() };
    const others = state.runs.filter(({ id }) => id !== run.id);
    saver.save(used);
    set({ open: used, runs: [used, ...others], status, saved: false });
  };
  const show = (run: Run, status = '') => {
    const move = moveRun(run, checklist);
    state = { ...without('move'), ...(move ? { move } : {}), generation: state.generation + 1 };
    keep(move?.run ?? run, status);
  };

  const read = async (): Promise<Run[] | undefined> => {
    try {
      const all = await store.list();
      const own = all.filter(run => run.checklist.id === checklist.id);
      return own.sort((a, b) => (a.used < b.used ? 1 : a.used > b.used ? -1 : 0));
    } catch (error) {
      set({ failure: wordsOf(error) });
      return undefined;
    }
  };
  const load = async () => {
    const runs = await read();
    // What was entered meanwhile is newer than what was read.
    if (!runs || saver.waiting) return;
    const open = runs.find(({ id }) => id === state.open.id) ?? runs[0] ?? state.open;
    if (moveRun(open, checklist)) {
      state = { ...state, runs };
      show(open);
    } else {
      const same = open.used === state.open.used;
      set({ runs, open, generation: state.generation + (same ? 0 : 1) });
    }
  };
  await load();

  // Another tab may have worked on the same runs.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !saver.waiting && state.failure === undefined) void load();
  });

  const uniqueName = (name: string): string => {
    const taken = state.runs.map(run => run.name);
    for (let count = 2, unique = name; ; count += 1) {
      if (!taken.includes(unique)) return unique;
      unique = `${name}（${count}）`;
    }
  };

  return {
    /** The checklist in the version of the page. */
    checklist,
    get state() {
      return state;
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** What was entered in the form. */
    change(update: (run: Run) => Run): void {
      keep(update(state.open));
    },
    /** The open run as something else than its form has filled it. */
    replace(run: Run, status: string): void {
      set({ generation: state.generation + 1 });
      keep(run, status);
    },
    select(id: string): void {
      const run = state.runs.find(item => item.id === id);
      if (run) show(run, `已打开“${run.name}”。`);
    },
    create(name: string): void {
      show(startRun(checklist, newId(), name, now()), `已新建“${name}”。`);
    },
    duplicate(name: string): void {
      keep({ ...state.open, id: newId(), name }, `已复制为“${name}”。`);
    },
    rename(name: string): void {
      keep({ ...state.open, name }, `已改名为“${name}”。`);
    },
    add(imported: ImportedRun): void {
      const run: Run = { ...imported, id: newId(), name: uniqueName(imported.name) };
      show(run, `已导入“${run.name}”。`);
    },
    async remove(): Promise<void> {
      const { id, name } = state.open;
      try {
        await saver.flush();
        await store.remove(id);
      } catch (error) {
        set({ failure: `“${name}”没有删除：${wordsOf(error)}`, status: '' });
        return;
      }
      saver.drop(id);
      const runs = state.runs.filter(run => run.id !== id);
      state = {
        ...without('move'),
        runs,
        open: fresh(runs),
        generation: state.generation + 1,
        status: `已删除“${name}”。`,
      };
      if (runs[0]) show(runs[0], state.status);
      else set({});
    },
    /** Names of the other runs. */
    get otherNames(): readonly string[] {
      return state.runs.filter(run => run.id !== state.open.id).map(run => run.name);
    },
    nextName(): string {
      return nextName([state.open, ...state.runs].map(run => run.name));
    },
  };
}

function now(): string {
  return new Date().toISOString();
}
