/** The laws of the library, fetched from our own site: for the rules in the worker, for the gists on the page. */
import type { Law } from '../../../domain/law/law.ts';

interface LawData extends Omit<Law, 'articles'> {
  readonly gists: Readonly<Record<string, string>>;
}

/** Rejects when the site does not answer. */
export async function lawsFrom(base: string): Promise<ReadonlyMap<string, Law>> {
  const response = await fetch(`${base}data/laws.json`);
  if (!response.ok) throw new Error(`data/laws.json: ${response.status}`);
  const data = (await response.json()) as LawData[];
  return new Map(
    data.map(({ gists, ...law }) => {
      const articles = Object.fromEntries(
        Object.entries(gists).map(([article, gist]) => [article, { gist, sha256: '' }]),
      );
      return [law.id, { ...law, articles }];
    }),
  );
}
