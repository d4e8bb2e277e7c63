/**
 * What a visitor keeps on this machine: drafts, runs of checklists, reports. One IndexedDB database, one object store
 * for each kind, plain records with an id. Nothing here leaves the browser.
 */
import { VisitorError } from '../../domain/issue/visitor-error.ts';

const DATABASE = 'mingyue';
const STORES = ['drafts', 'runs', 'reports'] as const;
export type StoreName = (typeof STORES)[number];

export interface Stored {
  readonly id: string;
}

export interface Store<T extends Stored> {
  list(): Promise<T[]>;
  /** Rejects with a VisitorError when the machine has no room or keeps nothing (private window). */
  put(record: T): Promise<void>;
  remove(id: string): Promise<void>;
}

export function store<T extends Stored>(name: StoreName): Store<T> {
  return {
    list: () => ask(name, 'readonly', objects => objects.getAll()) as Promise<T[]>,
    put: async record => {
      await ask(name, 'readwrite', objects => objects.put(record));
    },
    remove: async id => {
      await ask(name, 'readwrite', objects => objects.delete(id));
    },
  };
}

/** 清除本机全部数据: every kind of record. */
export async function clearEverything(): Promise<void> {
  for (const name of STORES) await ask(name, 'readwrite', objects => objects.clear());
}

/** Rejects with a VisitorError, whatever the browser refuses. */
async function ask<T>(
  name: StoreName,
  mode: IDBTransactionMode,
  act: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  try {
    const database = await connection();
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(name, mode);
      const request = act(transaction.objectStore(name));
      transaction.onabort = () => reject(transaction.error);
      if (mode === 'readonly') {
        // A large result may arrive after its transaction has completed.
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
        return;
      }
      transaction.oncomplete = () => resolve(request.result);
      // What is written while the page is being left is kept only when nothing more is waited for.
      transaction.commit();
    });
  } catch (error) {
    throw failure(error as DOMException | null);
  }
}

let opened: Promise<IDBDatabase> | undefined;

/** One connection for the life of the page: a page that is being left has no time to open one. */
function connection(): Promise<IDBDatabase> {
  opened ??= open().then(
    database => {
      const forget = () => {
        opened = undefined;
      };
      database.onclose = forget;
      database.onversionchange = () => {
        database.close();
        forget();
      };
      return database;
    },
    error => {
      opened = undefined;
      throw error;
    },
  );
  return opened;
}

/** Where there is no database, or cookies are blocked, even asking for it throws. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      for (const name of STORES) request.result.createObjectStore(name, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function failure(error: DOMException | null): VisitorError {
  if (error?.name === 'QuotaExceededError') {
    return new VisitorError('本机的存储空间满了，这次的改动没有存下。删除不用的草稿，或者导出到文件。');
  }
  return new VisitorError('浏览器不让本页保存数据（例如隐私窗口）。可以继续使用，离开前导出到文件。');
}
