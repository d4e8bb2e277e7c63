/** The library as pages see it. The only module that reads `astro:content`. */

import { type CollectionEntry, getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import {
  type ContentFile,
  type ParseCache,
  type ParsedLibrary,
  parseLibrary,
} from '../domain/source/parse-library.ts';
import { normalText } from './text-files.ts';

interface Memory {
  readonly parse: typeof parseLibrary;
  readonly cache: ParseCache;
  readonly files: Map<string, ContentFile & { readonly digest: string }>;
}

const memory = remembered();
let current: { readonly key: string; readonly parsed: ParsedLibrary } | undefined;

/** Reads and parses what has changed since the last call; in a build everything is parsed once. */
export async function getLibrary(): Promise<ParsedLibrary> {
  if (current && import.meta.env.PROD) return current.parsed;
  const entries = await getCollection('texts');
  const key = entries.map(entry => `${entry.id}:${entry.digest}`).join('\n');
  if (current?.key !== key) {
    const files = await Promise.all(entries.map(contentFile));
    current = { key, parsed: parseLibrary(files, memory.cache) };
  }
  return current.parsed;
}

async function contentFile({ id, digest, filePath }: CollectionEntry<'texts'>): Promise<ContentFile> {
  const known = memory.files.get(id);
  if (known && known.digest === String(digest)) return known;
  const file = { file: id, text: normalText(await readFile(filePath!, 'utf8')), digest: String(digest) };
  memory.files.set(id, file);
  return file;
}

/**
 * In development Astro loads this module anew after every change of a text. What was parsed outlives that,
 * unless the parser has changed too.
 */
function remembered(): Memory {
  const known = import.meta.hot?.data['library'] as Memory | undefined;
  if (known?.parse === parseLibrary) return known;
  const fresh: Memory = { parse: parseLibrary, cache: new Map(), files: new Map() };
  if (import.meta.hot) import.meta.hot.data['library'] = fresh;
  return fresh;
}
