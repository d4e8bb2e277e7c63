/** Everything that can be wrong across the whole library; what is wrong inside one file's markup, its parser says. */
import type { Issue } from '../issue/issue.ts';
import type { ParsedLibrary } from '../source/parse-library.ts';
import { linkIssues } from './link-issues.ts';
import { proseIssues } from './prose-issues.ts';
import { type Releases, releaseIssues } from './release-issues.ts';
import { templateIssues } from './template-issues.ts';

export function libraryIssues({ library, parsed }: ParsedLibrary, releases: Releases): Issue[] {
  const kinds = new Set(library.clauses.map(clause => clause.id));
  const templates = [...parsed.values()].flatMap(({ template }) => template ?? []);
  return [
    ...templates.flatMap(template => templateIssues(template, { kinds, laws: library.laws })),
    ...linkIssues(library, templates),
    ...proseIssues(library),
    ...releaseIssues(templates, releases),
  ];
}
