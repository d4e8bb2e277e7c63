/** What pages say about a citation: the article's name and our gist of it. */
import { articleName } from '../domain/law/article-name.ts';
import type { Citation } from '../domain/law/citation.ts';
import type { Law } from '../domain/law/law.ts';
import { getLibrary } from './library.ts';

/** 《民法典》第五百八十五条：gist. Undefined when the article is not recorded. */
export async function citationHint(citation: Citation): Promise<string | undefined> {
  const { library } = await getLibrary();
  return hintOf(citation, library.laws);
}

function hintOf(citation: Citation, laws: ReadonlyMap<string, Law>): string | undefined {
  const law = laws.get(citation.law);
  if (!law) return undefined;
  const gist = citation.article ? law.articles[citation.article]?.gist : law.note;
  return gist ? `${articleName(citation, law)}：${gist}` : articleName(citation, law);
}
