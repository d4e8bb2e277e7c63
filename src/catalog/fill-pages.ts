/** Data of the fill pages: one file for each version that can still be filled in. */
import type { FillData } from '../domain/fill/fill-data.ts';
import type { Series } from '../domain/template/library.ts';
import { portable } from '../domain/template/portable.ts';
import type { Template } from '../domain/template/template.ts';
import { pagesOf, shown } from './contracts.ts';
import { lawViews } from './law-views.ts';
import { getLibrary } from './library.ts';
import { annexTemplates } from './reading.ts';

export interface FillProps {
  readonly template: Template;
  readonly series: Series;
}

interface FillPath<P> {
  readonly params: P;
  readonly props: FillProps;
}

/** Contracts stand under their family, annexes under `annexes`. */
export async function fillPaths(): Promise<FillPath<{ family: string; variant: string }>[]> {
  return (await fillable()).flatMap(series => {
    const template = shown(series);
    return template ? [{ params: placeOf(series), props: { template, series } }] : [];
  });
}

export async function fillDataPaths(): Promise<
  FillPath<{ family: string; variant: string; version: string }>[]
> {
  return (await fillable()).flatMap(series =>
    pagesOf(series).map(template => ({
      params: { ...placeOf(series), version: template.meta.version ?? 'draft' },
      props: { template, series },
    })),
  );
}

export async function fillData({ template, series }: FillProps): Promise<FillData> {
  const { library } = await getLibrary();
  const annexes = annexTemplates(template, library);
  const citations = [template, ...annexes].flatMap(({ meta, fields }) => [
    ...[...fields.values()].flatMap(definition => definition.citations ?? []),
    ...meta.checks.flatMap(check => check.citations),
  ]);
  const laws = lawViews(citations, library.laws).map(
    ({ key, name, gist, href }) => [key, { name, gist, href }] as const,
  );
  return {
    template: portable(template),
    annexes: annexes.map(portable),
    laws: Object.fromEntries(laws),
    newest: shown(series)?.meta.version ?? 'draft',
  };
}

async function fillable(): Promise<readonly Series[]> {
  const { library } = await getLibrary();
  return [...library.contracts, ...library.annexes];
}

function placeOf({ type, id }: Series): { family: string; variant: string } {
  const [family = '', variant = ''] = type === 'annex' ? ['annexes', id] : id.split('/');
  return { family, variant };
}
