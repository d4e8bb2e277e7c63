/** The comparisons that are pages of their own: neighbouring versions of each text, and every pair of variants of a family. */
import { type ChangeClass, changeClasses, classNames } from '../domain/compare/change-class.ts';
import { compare } from '../domain/compare/compare.ts';
import type { Redline } from '../domain/compare/redline.ts';
import { summary } from '../domain/compare/summary.ts';
import { nodesOfType } from '../domain/document/visit.ts';
import { articleAside } from '../domain/output/html/aside.ts';
import { type ChangedClause, changeList, countWords, WEIGHTY } from '../domain/output/redline/change-list.ts';
import { comparableOf, templateText, versionTitle } from '../domain/output/redline/compared-text.ts';
import { redlineHtml } from '../domain/output/redline/html.ts';
import { allSeries, type Library, type Series } from '../domain/template/library.ts';
import { type PortableTemplate, portable } from '../domain/template/portable.ts';
import type { Template } from '../domain/template/template.ts';
import { pagesOf, shown } from './contracts.ts';
import { getLibrary } from './library.ts';
import { annexTemplates, htmlContext, presented } from './reading.ts';
import { urls } from './urls.ts';

export interface ComparePair {
  /** Address below `/compare/`: `confidentiality/mutual/1.0.0/1.1.0`. */
  readonly path: string;
  readonly between: 'versions' | 'variants';
  readonly a: Template;
  readonly b: Template;
}

export interface ComparedClause extends ChangedClause {
  /** The clause on the page of the text that it stands in. */
  readonly href: string;
  /** Kind, notes and law beside the clause, as HTML of the one renderer; empty where there is nothing to say. */
  readonly aside: string;
}

export interface ComparisonView {
  readonly pair: ComparePair;
  readonly title: string;
  /** What it comes to, in one sentence. */
  readonly summary: string;
  readonly classes: readonly { readonly id: ChangeClass; readonly name: string; readonly count: number }[];
  /** Titles of the clause kinds in which something changed. */
  readonly kinds: readonly string[];
  readonly clauses: readonly ComparedClause[];
  readonly html: string;
}

export async function comparePairs(): Promise<ComparePair[]> {
  const { library } = await getLibrary();
  return [
    ...allSeries(library).flatMap(versionPairs),
    ...library.families.flatMap(({ id }) => variantPairs(library, id)),
  ];
}

/** Pairs of versions of one text, the older one first. */
export function versionPairs(series: Series): ComparePair[] {
  const templates = pagesOf(series).toSorted((x, y) => age(y, series) - age(x, series));
  return templates.slice(1).map((b, index) => {
    const a = templates[index]!;
    return { path: `${seriesPath(series)}/${versionOf(a)}/${versionOf(b)}`, between: 'versions', a, b };
  });
}

/** Every pair of variants of a family in their present versions. */
export function variantPairs(library: Library, family: string): ComparePair[] {
  const templates = library.contracts
    .filter(({ id }) => id.startsWith(`${family}/`))
    .flatMap(series => shown(series) ?? []);
  return templates.flatMap((a, index) =>
    templates.slice(index + 1).map(
      (b): ComparePair => ({
        path: `${family}/${a.meta.variant}/${b.meta.variant}`,
        between: 'variants',
        a,
        b,
      }),
    ),
  );
}

/** How a text of the library is named in the address of the compare page. */
export function compareKey(template: Template): string {
  return `${seriesPath(template.meta)}/${versionOf(template)}`;
}

/** What can be chosen on the compare page, in groups. */
export interface TextGroup {
  readonly title: string;
  readonly texts: readonly { readonly key: string; readonly title: string }[];
}

/** Every version of every text; the newest of each comes first. */
export async function compareTexts(): Promise<TextGroup[]> {
  const { library } = await getLibrary();
  const group = (title: string, series: readonly Series[]): TextGroup => ({
    title,
    texts: series
      .flatMap(pagesOf)
      .map(template => ({ key: compareKey(template), title: versionTitle(template) })),
  });
  const families = library.families.map(({ id, title }) =>
    group(
      title,
      library.contracts.filter(series => series.id.startsWith(`${id}/`)),
    ),
  );
  return [...families, group('附件', library.annexes), group('清单', library.checklists)];
}

export interface ChecklistTextProps {
  readonly template: Template;
}

/** Checklists have no fill page that the compare page could take them from. */
export async function checklistTextPaths(): Promise<
  { params: { id: string; version: string }; props: ChecklistTextProps }[]
> {
  const { library } = await getLibrary();
  return library.checklists.flatMap(series =>
    pagesOf(series).map(template => ({
      params: { id: series.id, version: versionOf(template) },
      props: { template },
    })),
  );
}

export function checklistText({ template }: ChecklistTextProps): {
  readonly template: PortableTemplate;
  readonly annexes: readonly PortableTemplate[];
} {
  return { template: portable(template), annexes: [] };
}

export async function getComparison(pair: ComparePair): Promise<ComparisonView> {
  const { library } = await getLibrary();
  const { a, b, between } = pair;
  const redline = redlineOf(a, b, library);
  const { counts, clauses, sameWords } = summary(redline);
  const kindTitles = new Map(library.clauses.map(({ id, title }) => [id, title]));
  const kinds = clauses.flatMap(({ kind }) => (kind && kindTitles.get(kind)) || []);
  const told = countWords(counts);
  return {
    pair,
    title:
      between === 'versions' ? `${nameOf(a)}：${versionOf(a)} 与 ${versionOf(b)} 比较` : variantsTitle(a, b),
    summary: !told
      ? '两份文字完全相同。'
      : sameWords
        ? `只有编号、标点和填写内容不同：${told}。`
        : `共 ${redline.changes.length} 处不同：${told}。`,
    classes: changeClasses.flatMap(id =>
      counts[id] > 0 ? [{ id, name: classNames[id], count: counts[id] }] : [],
    ),
    kinds: [...new Set(kinds)],
    clauses: comparedClauses(redline, pair, library),
    html: redlineHtml(redline, 'inline'),
  };
}

function comparedClauses(redline: Redline, { a, b }: ComparePair, library: Library): ComparedClause[] {
  const [asideA, asideB] = [asides(a, library), asides(b, library)];
  return changeList(redline, WEIGHTY).map(clause => {
    const [template, place, aside] = clause.b
      ? ([b, clause.b, asideB] as const)
      : ([a, clause.a!, asideA] as const);
    const anchor = place.clause.startsWith(':') ? '' : `#${place.clause}`;
    return { ...clause, href: urls.version(template) + anchor, aside: aside(place.clause) };
  });
}

/** Notes of the articles of a template, by id. */
function asides(template: Template, library: Library): (id: string) => string {
  const { document, numbering } = presented(template);
  const context = htmlContext(template, library, numbering);
  const articles = new Map(nodesOfType(document, 'article').map(article => [article.id, article]));
  return id => {
    const article = articles.get(id);
    if (!article) return '';
    const aside = articleAside({ notes: nodesOfType(article, 'note'), laws: [] }, document, context);
    // References of a note lead to the page of the text that it belongs to.
    return aside.replaceAll('href="#', `href="${urls.version(template)}#`);
  };
}

function redlineOf(a: Template, b: Template, library: Library): Redline {
  const [before, after] = [a, b].map(template =>
    comparableOf(templateText(template, annexTemplates(template, library))),
  );
  return compare(before!, after!);
}

function variantsTitle(a: Template, b: Template): string {
  const title = a.meta.title === b.meta.title ? `${a.meta.title}：` : '';
  const name = ({ meta }: Template) => (title ? (meta.variantTitle ?? meta.title) : nameOf({ meta }));
  return `${title}${name(a)}与${name(b)}比较`;
}

function nameOf({ meta }: Pick<Template, 'meta'>): string {
  return meta.variantTitle ? `${meta.title}（${meta.variantTitle}）` : meta.title;
}

function seriesPath({ type, id }: Pick<Series, 'type' | 'id'>): string {
  return type === 'contract' ? id : `${type === 'annex' ? 'annexes' : 'checklists'}/${id}`;
}

function versionOf({ meta }: Template): string {
  return meta.version ?? 'draft';
}

/** 0 for the draft, then the newest version. */
function age(template: Template, { versions, draft }: Series): number {
  return template === draft ? -1 : versions.indexOf(template);
}
