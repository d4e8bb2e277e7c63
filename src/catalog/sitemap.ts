/** Sitemap of every page that should be found; permalinks of older versions are left to their newest page. */
import { issueCatalogue } from '../domain/issue/catalogue.ts';
import { rules } from '../domain/review/rules.ts';
import { allSeries, newest } from '../domain/template/library.ts';
import { comparePairs } from './compare-pages.ts';
import { getLibrary } from './library.ts';
import { urls } from './urls.ts';
import { escapeXml } from './xml.ts';

export async function sitemap(site: URL): Promise<string> {
  const { library } = await getLibrary();
  const pages: { readonly path: string; readonly changed?: string }[] = [
    ...[
      urls.home,
      urls.contracts,
      urls.annexes,
      urls.clauses,
      urls.checklists,
      urls.laws,
      urls.guides,
      urls.about,
      urls.tools,
      urls.compare,
      urls.check,
      urls.rules,
      urls.onDay,
    ].map(path => ({ path })),
    ...library.families.flatMap(({ id }) => [{ path: urls.family(id) }, { path: urls.coverage(id) }]),
    ...allSeries(library).flatMap(series => {
      const template = newest(series);
      if (!template) return [];
      const changed = template.meta.date ? { changed: template.meta.date } : {};
      const fill = series.type === 'checklist' ? [] : [{ path: urls.fill(template), ...changed }];
      return [{ path: urls.series(series.type, series.id), ...changed }, ...fill];
    }),
    ...library.clauses.map(({ id }) => ({ path: urls.clause(id) })),
    ...library.guides.map(({ id }) => ({ path: urls.guide(id) })),
    ...[...library.laws.keys()].map(id => ({ path: urls.law(id) })),
    ...rules.map(({ id }) => ({ path: urls.rule(id) })),
    ...(await comparePairs()).map(({ path }) => ({ path: urls.comparison(path) })),
    ...[urls.issues, ...Object.keys(issueCatalogue).map(urls.issue)].map(path => ({ path })),
  ];
  const entries = pages.map(({ path, changed }) => {
    const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escapeXml(new URL(path, site).href)}</loc>${lastmod}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}
