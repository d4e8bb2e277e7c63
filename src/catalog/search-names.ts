/** Names that the search suggests for pinyin: pages, clause kinds, laws, defined terms, words of the field. */
import { definedTerms } from '../domain/analysis/terms.ts';
import { commonWords } from '../domain/output/search/common-words.ts';
import { makeNames, type Name, type NameSource } from '../domain/output/search/names.ts';
import { allSeries, newest } from '../domain/template/library.ts';
import { getLibrary } from './library.ts';
import { templateTitle } from './places.ts';
import { romanise } from './romanise.ts';
import { urls } from './urls.ts';

const kinds = { contract: '合同', annex: '附件', checklist: '清单' } as const;

export async function searchNames(): Promise<Name[]> {
  const { library } = await getLibrary();
  const templates = allSeries(library).flatMap(series => newest(series) ?? []);
  const pages: NameSource[] = [
    ...library.families.map(({ id, title }) => ({ title, url: urls.family(id), kind: '合同' })),
    ...templates.map(template => ({
      title: templateTitle(template),
      url: urls.series(template.meta.type, template.meta.id),
      kind: kinds[template.meta.type],
    })),
    ...library.clauses.map(({ id, title }) => ({
      title,
      url: urls.clause(id),
      kind: '条款',
    })),
    ...[...library.laws.values()].map(({ id, shortTitle }) => ({
      title: shortTitle,
      url: urls.law(id),
      kind: '法律',
    })),
    ...library.guides.map(({ id, title }) => ({ title, url: urls.guide(id), kind: '文章' })),
  ];
  const terms = templates.flatMap(template =>
    definedTerms(template.body).map(({ id, text }) => ({
      title: text,
      url: `${urls.series(template.meta.type, template.meta.id)}#term-${id}`,
      kind: '术语',
    })),
  );
  const words = commonWords.map(title => ({
    title,
    url: `${urls.search}?q=${encodeURIComponent(title)}`,
    kind: '词语',
  }));
  return makeNames([...words, ...pages, ...firstOfEach(terms)], romanise);
}

/** A term that many contracts define is named once. */
function firstOfEach(sources: readonly NameSource[]): NameSource[] {
  return [...new Map([...sources].reverse().map(source => [source.title, source])).values()].reverse();
}
