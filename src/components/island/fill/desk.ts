/** What lies on the desk: a draft, the version of the template it belongs to, the session in which it is filled in. */
import { useEffect, useRef, useState } from 'react';
import type { CarriedOver } from '../../../domain/fill/carry-over.ts';
import type { Template } from '../../../domain/template/template.ts';
import { autosave } from '../shared/autosave.ts';
import { loaded as loadedPart } from '../shared/loaded.ts';
import { type Draft, draftsOf, freeName, newDraft, drafts as shelf } from './drafts.ts';
import { type Loaded, loadVersion } from './load.ts';
import { createSession, type Entries, type Session } from './session.ts';
import type { Start } from './start.ts';

export type SaveState = 'saved' | 'saving' | { readonly failed: string };

export interface Desk {
  readonly draft: Draft;
  readonly loaded: Loaded;
  readonly session: Session;
  readonly drafts: readonly Draft[];
  readonly saved: SaveState;
  /** Answers that the version in use has no place for. */
  readonly left: CarriedOver['left'];
  open(draft: Draft): Promise<void>;
  /** A new draft, in the newest version unless another is asked for. */
  create(entries: Entries, wish?: { readonly name?: string; readonly version?: string }): Promise<void>;
  rename(draft: Draft, name: string): Promise<void>;
  remove(draft: Draft): Promise<void>;
  /** Moves the draft to the newest version; what no longer fits is listed in `left`. */
  renew(): Promise<void>;
  /** Nothing more is saved: everything is about to be cleared. */
  forget(): void;
}

export const EMPTY: Entries = { answers: {}, unread: {} };

interface State {
  readonly draft: Draft;
  readonly loaded: Loaded;
  readonly session: Session;
  readonly drafts: readonly Draft[];
  readonly left: CarriedOver['left'];
}

export function useDesk(start: Start): Desk {
  const [state, setState] = useState<State>(() => ({
    draft: start.draft,
    loaded: start.loaded,
    session: createSession(start.loaded.template, start.draft),
    drafts: start.drafts,
    left: [],
  }));
  const [saved, setSaved] = useState<SaveState>('saved');
  const [saver] = useState(() =>
    autosave(shelf, { onSaved: () => noteSaved(), onFailure: failed => setSaved({ failed }) }),
  );
  const latest = useRef(state);
  latest.current = state;
  const noteSaved = async () => {
    setSaved('saved');
    const drafts = await list();
    setState(before => ({ ...before, drafts }));
  };
  const { session } = state;

  useEffect(
    () =>
      session.subscribe(change => {
        if (change.type === 'enter') return;
        const { draft } = latest.current;
        saver.save({ ...draft, ...session.entries, changed: Date.now() });
        setSaved('saving');
      }),
    [session, saver],
  );

  const version = async (wanted: string): Promise<Loaded> => {
    const known = [start.newest, latest.current.loaded].find(
      ({ template }) => versionOf(template) === wanted,
    );
    return known ?? loadVersion(start.page, wanted);
  };
  const list = () => draftsOf(start.draft.template).catch(() => latest.current.drafts);
  const lay = async (draft: Draft, loaded: Loaded, left: CarriedOver['left'] = []) => {
    setState({ draft, loaded, session: createSession(loaded.template, draft), drafts: await list(), left });
  };

  return {
    ...state,
    saved,
    async open(draft) {
      await saver.flush();
      await lay(draft, await version(draft.version));
    },
    async create(entries, { name = '草稿', version: wanted = versionOf(start.newest.template) } = {}) {
      await saver.flush();
      const loaded = await version(wanted);
      const { carryOver } = await loadedPart(import('../../../domain/fill/carry-over.ts'));
      const { answers, left } = carryOver(entries.answers, loaded.template);
      const named = freeName(name, await list());
      const draft = newDraft(loaded.template, named, { answers, unread: entries.unread });
      await shelf.put(draft);
      await lay(draft, loaded, left);
    },
    async rename(draft, name) {
      await saver.flush();
      const isOpen = draft.id === latest.current.draft.id;
      const renamed = { ...draft, ...(isOpen ? latest.current.session.entries : {}), name };
      await shelf.put(renamed);
      const drafts = await list();
      setState(before => ({ ...before, drafts, ...(isOpen ? { draft: renamed } : {}) }));
    },
    async remove(draft) {
      await saver.flush();
      await shelf.remove(draft.id);
      const drafts = await list();
      if (draft.id !== latest.current.draft.id) {
        setState(before => ({ ...before, drafts }));
        return;
      }
      const [next] = drafts;
      if (next) await lay(next, await version(next.version));
      else await lay(newDraft(start.newest.template, freeName('草稿', []), EMPTY), start.newest);
    },
    async renew() {
      await saver.flush();
      const { draft, loaded } = latest.current;
      const { answers, unread } = latest.current.session.entries;
      const { template } = start.newest;
      const { carryOver } = await loadedPart(import('../../../domain/fill/carry-over.ts'));
      const moved = carryOver(answers, template, loaded.template);
      const next = {
        ...draft,
        answers: moved.answers,
        unread,
        version: versionOf(template),
        hash: template.hash,
      };
      await shelf.put(next);
      await lay(next, start.newest, moved.left);
    },
    forget() {
      saver.drop(latest.current.draft.id);
    },
  };
}

export function versionOf({ meta }: Template): string {
  return meta.version ?? 'draft';
}
