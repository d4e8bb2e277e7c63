/** Saves records as they change: a moment after the last key, and at once when the page is left or hidden. */
import type { Store, Stored } from '../store.ts';
import { wordsOf } from './words-of.ts';

const PAUSE = 200;

export interface Autosave<T extends Stored> {
  save(record: T): void;
  /** Forgets a record that is about to be removed. */
  drop(id: string): void;
  /** Writes what waits; resolves when everything is on the disk or has failed. */
  flush(): Promise<void>;
  /** Something is not on the disk yet. */
  readonly waiting: boolean;
}

export interface SaveReport {
  onSaved(): void;
  /** The message is for the visitor. What could not be written is tried again with the next change. */
  onFailure(message: string): void;
}

export function autosave<T extends Stored>(
  store: Pick<Store<T>, 'put'>,
  { onSaved, onFailure }: SaveReport,
): Autosave<T> {
  const waiting = new Map<string, T>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async () => {
    try {
      for (const [id, record] of [...waiting]) {
        await store.put(record);
        if (waiting.get(id) === record) waiting.delete(id);
      }
      if (waiting.size === 0) onSaved();
    } catch (error) {
      onFailure(wordsOf(error));
    }
  };
  const flush = () => {
    clearTimeout(timer);
    if (waiting.size > 0) writing = writing.then(write);
    return writing;
  };

  addEventListener('pagehide', () => void flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
  return {
    save(record) {
      waiting.set(record.id, record);
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    drop(id) {
      waiting.delete(id);
    },
    flush,
    get waiting() {
      return waiting.size > 0;
    },
  };
}
