/** Contracts as lists show them: families in order, each with the newest version of its variants. */
import { type Family, newest, type Series } from '../domain/template/library.ts';
import type { Template } from '../domain/template/template.ts';
import { getLibrary } from './library.ts';

export interface VariantView {
  readonly series: Series;
  readonly template: Template;
}
export interface FamilyView {
  readonly family: Family;
  readonly variants: readonly VariantView[];
}

/** What can be read of a series: the newest released version, in dev the draft of what was never released. */
export function shown(series: Series): Template | undefined {
  return newest(series) ?? (import.meta.env.DEV ? series.draft : undefined);
}

export async function getFamilies(): Promise<FamilyView[]> {
  const { library } = await getLibrary();
  return library.families.map(family => ({
    family,
    variants: library.contracts
      .filter(series => series.id.startsWith(`${family.id}/`))
      .flatMap(series => {
        const template = shown(series);
        return template ? [{ series, template }] : [];
      }),
  }));
}

/** Versions that have a page of their own: released ones, in dev the draft too. */
export function pagesOf(series: Series): readonly Template[] {
  return import.meta.env.DEV && series.draft ? [...series.versions, series.draft] : series.versions;
}
