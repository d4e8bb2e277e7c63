/** Content loader: every file of `src/content` as text, keyed by its path; reloads a file when it changes in dev. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

const WANTED = /\.(?:mdx|yaml|json)$/;

export function textFiles(): Loader {
  return {
    name: 'text-files',
    async load({ config, store, watcher, generateDigest }) {
      const base = fileURLToPath(new URL('content/', config.srcDir));
      const idOf = (path: string) => relative(base, path).split(sep).join('/');
      const put = async (path: string) => {
        const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
        store.set({ id: idOf(path), data: { text }, digest: generateDigest(text) });
      };
      const names = await readdir(base, { recursive: true });
      const paths = names.filter(name => WANTED.test(name)).map(name => join(base, name));
      const known = new Set(paths.map(idOf));
      for (const id of store.keys()) if (!known.has(id)) store.delete(id);
      await Promise.all(paths.map(put));
      if (!watcher) return;
      const isOurs = (path: string) => path.startsWith(base) && WANTED.test(path);
      watcher.add(base);
      watcher.on('change', path => void (isOurs(path) && put(path)));
      watcher.on('add', path => void (isOurs(path) && put(path)));
      watcher.on('unlink', path => void (isOurs(path) && store.delete(idOf(path))));
    },
  };
}
