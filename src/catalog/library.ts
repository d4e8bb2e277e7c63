/** The library as pages see it. The only module that reads `astro:content`. */
import { getCollection } from 'astro:content';
import { type ParseCache, type ParsedLibrary, parseLibrary } from '../domain/source/parse-library.ts';

const cache: ParseCache = new Map();
let current: { readonly key: string; readonly parsed: ParsedLibrary } | undefined;

/** Parses what has changed since the last call; in a build everything is parsed once. */
export async function getLibrary(): Promise<ParsedLibrary> {
  if (current && import.meta.env.PROD) return current.parsed;
  const entries = await getCollection('texts');
  const key = entries.map(entry => `${entry.id}:${entry.digest}`).join('\n');
  if (current?.key !== key) {
    const files = entries.map(entry => ({ file: entry.id, text: (entry.data as { text: string }).text }));
    current = { key, parsed: parseLibrary(files, cache) };
  }
  return current.parsed;
}
