/** Citations as pages show them. */
import { articleName } from '../domain/law/article-name.ts';
import { type Citation, citationKey } from '../domain/law/citation.ts';
import type { Law } from '../domain/law/law.ts';
import { urls } from './urls.ts';

export interface LawView {
  readonly key: string;
  /** 《民法典》第五百八十五条 */
  readonly name: string;
  readonly href: string;
  readonly gist: string;
  /** The instrument is no longer in force. */
  readonly ended: boolean;
}

/** One view for each different citation, in the order given; unknown laws are left out (the build has refused them). */
export function lawViews(citations: readonly Citation[], laws: ReadonlyMap<string, Law>): LawView[] {
  const views = new Map<string, LawView>();
  for (const citation of citations) {
    const law = laws.get(citation.law);
    const key = citationKey(citation);
    if (!law || views.has(key)) continue;
    views.set(key, {
      key,
      name: articleName(citation, law),
      href: urls.citation(citation),
      gist: (citation.article ? law.articles[citation.article]?.gist : undefined) ?? law.title,
      ended: law.status === 'repealed' || law.status === 'superseded',
    });
  }
  return [...views.values()];
}
