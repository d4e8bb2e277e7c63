/** Builds the search index of a built site into its folder `pagefind`. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexable, isIndexable } from '../src/domain/output/search/indexable.ts';

export interface SearchIndexReport {
  /** Pages that carry `data-pagefind-body` and were indexed. */
  readonly pages: number;
  /** Bytes written. */
  readonly bytes: number;
}

/** What the layer needs; Pagefind's own interfaces are left out. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.|.*\.pf_)/;

/**
 * Indexes every canonical page under `siteDir` that carries `data-pagefind-body` and writes `siteDir/pagefind`, replacing what was
 * there. Throws when Pagefind reports an error or no page asks to be indexed. The same site gives the same bytes.
 */
export async function buildSearchIndex(siteDir: string): Promise<SearchIndexReport> {
  const { errors, index } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const pages = await addPages(index, siteDir);
    if (pages === 0) throw new Error(`No page under ${siteDir} carries data-pagefind-body.`);
    return { pages, bytes: await writeIndex(index, join(siteDir, 'pagefind')) };
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, siteDir: string): Promise<number> {
  const entries = await readdir(siteDir, { recursive: true });
  let pages = 0;
  for (const path of entries.filter(entry => entry.endsWith('.html')).sort()) {
    const html = await readFile(join(siteDir, path), 'utf8');
    const sourcePath = path.split(sep).join('/');
    if (!isIndexable(html, `/${sourcePath.replace(/(^|\/)index\.html$/, '$1')}`)) continue;
    const file = { sourcePath, content: indexable(html) };
    const { errors } = await index.addHTMLFile(file);
    if (errors.length > 0) throw new Error(`${path}: ${errors.join('; ')}`);
    pages++;
  }
  return pages;
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<number> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  await rm(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const { path, content } of files) {
    if (!needed.test(path.split(/[\\/]/).at(-1)!)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    bytes += content.length;
  }
  return bytes;
}
