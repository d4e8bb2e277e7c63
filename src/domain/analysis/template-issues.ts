/** Everything that can be said about a template without reading other templates. */
import { type Issue, sortIssues } from '../issue/issue.ts';
import type { Law } from '../law/law.ts';
import type { Template } from '../template/template.ts';
import { combinationIssues } from './combination-issues.ts';
import { fieldIssues } from './field-issues.ts';
import { frameIssues } from './frame-issues.ts';
import { idIssues } from './id-issues.ts';
import { kindIssues } from './kind-issues.ts';
import { lawIssues } from './law-issues.ts';
import { optionIssues } from './option-issues.ts';
import { paragraphIssues } from './paragraph-issues.ts';
import { referenceIssues } from './reference-issues.ts';
import { textIssues } from './text-issues.ts';

/** What the library around a template knows. */
export interface Surroundings {
  /** Clause kinds described in `clauses`. */
  readonly kinds: ReadonlySet<string>;
  readonly laws: ReadonlyMap<string, Law>;
}

export function templateIssues(template: Template, { kinds, laws }: Surroundings): Issue[] {
  return sortIssues([
    ...idIssues(template),
    ...frameIssues(template),
    ...referenceIssues(template),
    ...fieldIssues(template),
    ...kindIssues(template, kinds),
    ...optionIssues(template),
    ...combinationIssues(template),
    ...paragraphIssues(template),
    ...textIssues(template),
    ...lawIssues(template, laws),
  ]);
}
