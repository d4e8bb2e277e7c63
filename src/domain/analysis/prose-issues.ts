/** Citations outside contracts: in clause pages, family pages, guides, and in the lists of front matter. */
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Citation } from '../law/citation.ts';
import type { Library } from '../template/library.ts';
import { suggest } from './suggest.ts';

interface Use extends Citation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export function proseIssues(library: Library): Issue[] {
  const uses: Use[] = [
    ...library.proseUses,
    ...library.clauses.flatMap(({ id, citations }) =>
      citations.map(citation => ({ ...citation, file: `clauses/${id}.mdx`, line: 1 })),
    ),
  ];
  return uses.flatMap(use => useIssues(use, library));
}

/** Prose may speak of law that has ended; it may not speak of articles nobody has read. */
function useIssues({ law: id, article, file, line, column }: Use, { laws }: Library): Issue[] {
  const at = { file, ...(line ? { line } : {}), ...(column ? { column } : {}) };
  const law = laws.get(id);
  if (!law) return [makeIssue('law-unknown', `没有收录法律 ${id}。`, { hint: suggest(id, laws.keys()), at })];
  if (!article || law.articles[article]) return [];
  if (law.status === 'repealed' || law.status === 'superseded') return [];
  return [
    makeIssue('law-article-unrecorded', `《${law.shortTitle}》没有收录条号 ${article}。`, {
      hint: `读过条文后，在 laws/${id}.yaml 里写上要点，再运行 npm run check:laws -- --write。`,
      at,
    }),
  ];
}
