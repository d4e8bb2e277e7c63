/** The whole library as plain data: what `source/parse-library` makes and catalog, scripts and analysis read. */
import type { Law } from '../law/law.ts';
import type { ClauseFrontMatter, FamilyFrontMatter, GuideFrontMatter } from './schema.ts';
import type { Template, TemplateType } from './template.ts';

/** All versions of one contract variant, annex or checklist. */
export interface Series {
  readonly type: TemplateType;
  readonly id: string;
  /** Released versions, newest first. */
  readonly versions: readonly Template[];
  readonly draft?: Template;
}

export interface Family extends FamilyFrontMatter {
  readonly id: string;
}
/** A clause kind's page. */
export interface Clause extends ClauseFrontMatter {
  readonly id: string;
}
export interface Guide extends GuideFrontMatter {
  readonly id: string;
}

/** A citation in prose (clause page, family page, guide) with the place it stands. */
export interface ProseUse {
  readonly file: string;
  readonly law: string;
  readonly article: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface Library {
  readonly contracts: readonly Series[];
  readonly annexes: readonly Series[];
  readonly checklists: readonly Series[];
  readonly families: readonly Family[];
  readonly clauses: readonly Clause[];
  readonly guides: readonly Guide[];
  readonly laws: ReadonlyMap<string, Law>;
  readonly proseUses: readonly ProseUse[];
}

/** Newest version that may be used: withdrawn ones are passed over. */
export function newest(series: Series): Template | undefined {
  return series.versions.find(template => template.meta.status !== 'withdrawn');
}

export function allSeries(library: Library): readonly Series[] {
  return [...library.contracts, ...library.annexes, ...library.checklists];
}
