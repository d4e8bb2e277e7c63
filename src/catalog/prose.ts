/** Rendered bodies of clause pages, family pages and guides. */
import { getEntry, render } from 'astro:content';

/** The body as an Astro component. Throws when there is no such page: callers take ids from the library. */
export async function proseContent(collection: 'clauses' | 'families' | 'guides', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`no ${collection} entry ${id}`);
  return render(entry);
}
