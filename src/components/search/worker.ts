/**
 * The connection to Pagefind's worker. Pagefind's own `pagefind.js` carries the whole engine a second time, for browsers
 * without workers, and takes the language of the page: it would cut queries with the browser's dictionary, which differs
 * from the index's. So this speaks to the worker itself, under the language `mul`, which leaves our pairs as they are.
 * The messages belong to the version of Pagefind that package.json names.
 */
import type { Fragment, PagefindInstance, Result, SearchResponse } from './pagefind.ts';

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

type Stored = Omit<Result, 'data'> & { readonly data: string };

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Starts the worker of the Pagefind bundle at `bundle`, an absolute path with a slash at the end, and waits until its
 * index is loaded. Rejects when there is none.
 */
export async function startPagefind(
  bundle: string,
  options: Readonly<Record<string, unknown>>,
): Promise<PagefindInstance> {
  const worker = new Worker(`${bundle}pagefind-worker.js`);
  const pending = new Map<number, Pending>();
  let last = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = pending.get(data.id);
    pending.delete(data.id);
    if (data.error === undefined) asked?.resolve(data.result);
    else asked?.reject(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    for (const asked of pending.values()) asked.reject(new Error(`No search index at ${bundle}`));
    pending.clear();
  });

  const send = (method: string, ...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      pending.set(id, { resolve, reject });
      worker.postMessage({ id, instanceId: 'search', method, args });
    });

  try {
    await send('init', { ...options, basePath: bundle, language: 'mul' });
    // An empty search waits for the index and does nothing else.
    await send('search', '', {});
  } catch (error) {
    worker.terminate();
    throw error;
  }

  return {
    async options(changed) {
      await send('options', changed);
    },
    async search(query, wanted = {}) {
      const response = (await send('search', query, wanted)) as { readonly results: readonly Stored[] };
      const results = response.results.map(
        (stored): Result => ({
          ...stored,
          data: async () => (await send('getData', stored.data)) as Fragment,
        }),
      );
      return { results } satisfies SearchResponse;
    },
    async preload(query, wanted = {}) {
      await send('preload', query, wanted);
    },
    async filters() {
      return (await send('filters')) as Awaited<ReturnType<PagefindInstance['filters']>>;
    },
    async destroy() {
      worker.terminate();
    },
  };
}
