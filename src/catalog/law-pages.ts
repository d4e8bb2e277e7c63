/** View-models of the law pages: every recorded article with everything that rests on it. */
import { citationsOf } from '../domain/analysis/citations.ts';
import { articleNumber } from '../domain/law/article-name.ts';
import { citationKey } from '../domain/law/citation.ts';
import type { Law } from '../domain/law/law.ts';
import { compareArticles } from '../domain/law/law-order.ts';
import { rules } from '../domain/review/rules.ts';
import { allSeries, type Library, newest } from '../domain/template/library.ts';
import { getLibrary } from './library.ts';
import { articlePlaces, type Place, templateTitle } from './places.ts';
import { urls } from './urls.ts';

export interface LawArticleView {
  readonly id: string;
  readonly name: string;
  readonly gist: string;
  readonly uses: readonly Place[];
}

export interface LawPage {
  readonly law: Law;
  readonly articles: readonly LawArticleView[];
  readonly successors: readonly Law[];
  readonly predecessors: readonly Law[];
  /** Places that cite the instrument as a whole. */
  readonly uses: readonly Place[];
}

let index: { readonly library: Library; readonly uses: ReadonlyMap<string, readonly Place[]> } | undefined;

export async function getLawPage(law: Law): Promise<LawPage> {
  const { library } = await getLibrary();
  if (index?.library !== library) index = { library, uses: collectUses(library) };
  const { uses } = index;
  const related = (ids: readonly string[]) => ids.flatMap(id => library.laws.get(id) ?? []);
  return {
    law,
    articles: Object.entries(law.articles)
      .sort(([a], [b]) => compareArticles(a, b))
      .map(([article, { gist }]) => ({
        id: `a${article}`,
        name: articleNumber(article, law),
        gist,
        uses: uses.get(`${law.id}/${article}`) ?? [],
      })),
    successors: related(law.supersededBy),
    predecessors: [...library.laws.values()].filter(other => other.supersededBy.includes(law.id)),
    uses: uses.get(law.id) ?? [],
  };
}

/** Where each citation stands, in the newest versions of everything and in prose; each place once. */
function collectUses(library: Library): Map<string, readonly Place[]> {
  const uses = new Map<string, Map<string, Place>>();
  const add = (key: string, place: Place) => {
    const byHref = uses.get(key) ?? new Map<string, Place>();
    if (!byHref.has(place.href)) byHref.set(place.href, place);
    uses.set(key, byHref);
  };
  for (const series of allSeries(library)) {
    const template = newest(series);
    if (!template) continue;
    const places = new Map(articlePlaces(template).map(place => [place.id, place]));
    const whole = { label: templateTitle(template), href: urls.series(series.type, series.id) };
    for (const { citation, article } of citationsOf(template.body)) {
      add(citationKey(citation), (article && places.get(article)) || whole);
    }
  }
  for (const clause of library.clauses) {
    const place = { label: `${clause.title}条款`, href: urls.clause(clause.id) };
    for (const citation of clause.citations) add(citationKey(citation), place);
  }
  for (const rule of rules) {
    const place = { label: `审查规则：${rule.title}`, href: urls.rule(rule.id) };
    for (const citation of rule.citations) add(citationKey(citation), place);
  }
  for (const use of library.proseUses) {
    const place = prosePlace(use.file, library);
    if (place) add(citationKey(use), place);
  }
  return new Map([...uses].map(([key, byHref]) => [key, [...byHref.values()]]));
}

function prosePlace(file: string, library: Library): Place | undefined {
  const [folder, name = ''] = file.split('/');
  const id = name.replace(/\.mdx$/, '');
  if (folder === 'clauses') {
    const clause = library.clauses.find(item => item.id === id);
    return clause && { label: `${clause.title}条款`, href: urls.clause(id) };
  }
  if (folder === 'guides') {
    const guide = library.guides.find(item => item.id === id);
    return guide && { label: guide.title, href: urls.guide(id) };
  }
  const family = library.families.find(item => item.id === name);
  return family && { label: family.title, href: urls.family(family.id) };
}
