/**
 * Content loader: the path and the digest of every file of `src/content`; tells Astro when a file changes in dev. The texts stay
 * out of Astro's store, which is written and read as a whole after each change.
 */
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
      const root = fileURLToPath(config.root);
      const idOf = (path: string) => relative(base, path).split(sep).join('/');
      const put = async (path: string) => {
        const text = normalText(await readFile(path, 'utf8'));
        const filePath = relative(root, path).split(sep).join('/');
        store.set({ id: idOf(path), data: {}, filePath, digest: generateDigest(text) });
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

/** Without byte order mark, with the line ends of Unix: the same text from every editor. */
export function normalText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
