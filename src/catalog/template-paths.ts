/** Paths of templates: the page of the newest version, and a permalink for each version. */
import type { Series } from '../domain/template/library.ts';
import type { Template, TemplateType } from '../domain/template/template.ts';
import { pagesOf, shown } from './contracts.ts';
import { getLibrary } from './library.ts';

export interface TemplateProps {
  readonly template: Template;
  readonly series: Series;
}

async function allOf(type: TemplateType): Promise<readonly Series[]> {
  const { library } = await getLibrary();
  return { contract: library.contracts, annex: library.annexes, checklist: library.checklists }[type];
}

export async function seriesPaths(type: TemplateType): Promise<{ id: string; props: TemplateProps }[]> {
  return (await allOf(type)).flatMap(series => {
    const template = shown(series);
    return template ? [{ id: series.id, props: { template, series } }] : [];
  });
}

export async function versionPaths(
  type: TemplateType,
): Promise<{ id: string; version: string; props: TemplateProps }[]> {
  return (await allOf(type)).flatMap(series =>
    pagesOf(series).map(template => ({
      id: series.id,
      version: template.meta.version ?? 'draft',
      props: { template, series },
    })),
  );
}
