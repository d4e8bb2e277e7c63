/** What lies on the desk: a draft, the version of the template it belongs to, the session in which it is filled in. */
import { useEffect, useRef, useState } from 'react';
import type { CarriedOver } from '../../../domain/fill/carry-over.ts';
import { versionOf } from '../shared/addresses.ts';
import { type Autosave, autosave } from '../shared/autosave.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { type Loaded, loadVersion } from './load.ts';
import { createSession, type Session } from './session.ts';
import type { Start } from './start.ts';
import { shared } from './tabs.ts';

export type SaveState = 'saved' | 'saving' | { readonly failed: string };

interface State {
  readonly draft: Draft;
  readonly loaded: Loaded;
  readonly session: Session;
  /** Counts what was laid on the desk: controls hold their own text and start anew with it. */
  readonly sitting: number;
  readonly drafts: readonly Draft[];
  /** Answers that the version in use has no place for. */
  readonly left: CarriedOver['left'];
}

/** What `desk-acts.ts` does its work with. */
export interface Bench {
  readonly newest: Loaded;
  current(): State;
  lay(draft: Draft, loaded: Loaded, left?: CarriedOver['left']): void;
  set(change: Partial<Pick<State, 'draft' | 'drafts'>>): void;
  readonly saver: Autosave<Draft>;
  /** What is typed is not saved: everything is being cleared. */
  isStopped: boolean;
  /** Drafts of this template, newest first. */
  list(): Promise<readonly Draft[]>;
  version(wanted: string): Promise<Loaded>;
}

export interface Desk extends State {
  readonly saved: SaveState;
  readonly bench: Bench;
}

export function useDesk(start: Start): Desk {
  const [state, setState] = useState<State>(() => ({
    draft: start.draft,
    loaded: start.loaded,
    session: createSession(start.loaded.template, start.draft),
    sitting: 0,
    drafts: start.drafts,
    left: [],
  }));
  const [saved, setSaved] = useState<SaveState>('saved');
  const latest = useRef(state);
  const [bench] = useState(createBench);
  const { session } = state;

  useEffect(
    () =>
      session.subscribe(change => {
        const { draft, session: current } = latest.current;
        if (change.type === 'enter' || session !== current || bench.isStopped) return;
        bench.saver.save({ ...draft, ...session.entries, changed: Date.now() });
        setSaved('saving');
      }),
    [session, bench],
  );
  return { ...state, saved, bench };

  function createBench(): Bench {
    const update = (change: Partial<State>) => {
      latest.current = { ...latest.current, ...change };
      setState(latest.current);
    };
    const list = () => draftsOf(start.draft.template).catch(() => latest.current.drafts);
    const saver = autosave(shared, {
      onSaved: async () => {
        setSaved('saved');
        update({ drafts: await list() });
      },
      onFailure: failed => setSaved({ failed }),
    });
    return {
      newest: start.newest,
      current: () => latest.current,
      set: update,
      list,
      saver,
      isStopped: false,
      lay(draft, loaded, left = []) {
        const { sitting } = latest.current;
        update({ draft, loaded, session: createSession(loaded.template, draft), sitting: sitting + 1, left });
      },
      async version(wanted) {
        const known = [start.newest, latest.current.loaded].find(
          ({ template }) => versionOf(template) === wanted,
        );
        return known ?? loadVersion(start.page, wanted);
      },
    };
  }
}
