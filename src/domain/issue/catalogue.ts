/** Every kind of issue by its permanent code. A code is never renamed and never given another meaning. */
import type { IssueKind } from './kind.ts';
import { lawIssues } from './law-issues.ts';
import { libraryKinds } from './library-kinds.ts';
import { sourceIssues } from './source-issues.ts';
import { structureIssues } from './structure-issues.ts';
import { textIssues } from './text-issues.ts';

export const issueCatalogue = {
  ...sourceIssues,
  ...structureIssues,
  ...textIssues,
  ...lawIssues,
  ...libraryKinds,
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof issueCatalogue;
