/** The laws as the tools on the page need them: everything but the hashes of the texts that were read. */
import type { Law } from '../domain/law/law.ts';
import { getLibrary } from './library.ts';

export interface LawData extends Omit<Law, 'articles'> {
  /** Gist by article. */
  readonly gists: Readonly<Record<string, string>>;
}

export async function lawData(): Promise<LawData[]> {
  const { library } = await getLibrary();
  return [...library.laws.values()].map(({ articles, ...law }) => ({
    ...law,
    gists: Object.fromEntries(Object.entries(articles).map(([article, { gist }]) => [article, gist])),
  }));
}
