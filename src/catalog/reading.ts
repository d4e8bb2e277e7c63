/** View-model of a template's reading page. The print page is made from the same tree by `print-pages.ts`. */
import { citationsOf } from '../domain/analysis/citations.ts';
import type { Article, Document, Note } from '../domain/document/nodes.ts';
import { closest, nodesOfType, visit } from '../domain/document/visit.ts';
import { present } from '../domain/fill/fill.ts';
import { number } from '../domain/numbering/number.ts';
import type { Numbering } from '../domain/numbering/numbering.ts';
import { annexLabel } from '../domain/numbering/references.ts';
import { styleFor } from '../domain/numbering/styles.ts';
import { type AsideLaw, articleAside } from '../domain/output/html/aside.ts';
import { renderHtml } from '../domain/output/html/render-html.ts';
import type { HtmlContext } from '../domain/output/html/state.ts';
import { type Library, newest, type Series } from '../domain/template/library.ts';
import type { Template } from '../domain/template/template.ts';
import { lawViews } from './law-views.ts';
import { getLibrary } from './library.ts';
import { urls } from './urls.ts';

export interface OutlineEntry {
  readonly id: string;
  readonly label: string;
  readonly level: 1 | 2;
}

export interface AnnexView {
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

export interface ReadingPage {
  readonly template: Template;
  readonly series: Series;
  /** The contract as HTML, made by the one renderer. */
  readonly html: string;
  readonly outline: readonly OutlineEntry[];
  readonly annexes: readonly AnnexView[];
  /** The version to use instead, when this one is not the newest. */
  readonly newer?: Template;
  /** Articles and their clause kinds by title, and laws cited by short title: filters of the search. */
  readonly kinds: readonly { readonly article: string; readonly title: string }[];
  readonly laws: readonly string[];
  readonly familyTitle?: string;
}

/** Template, its document as shown and its numbers: what every output of a template page starts from. */
export function presented(template: Template): { document: Document; numbering: Numbering } {
  const document = present(template);
  return { document, numbering: number(document, styleFor(template.meta.type)) };
}

/** Annexes of a contract in the versions that belong to it. */
export function annexTemplates(template: Template, library: Library): Template[] {
  return template.meta.annexes.flatMap(({ id, version }) => {
    const series = library.annexes.find(item => item.id === id);
    if (!series) return [];
    const found = version
      ? series.versions.find(item => item.meta.version === version)
      : (series.draft ?? series.versions[0]);
    return found ? [found] : [];
  });
}

export function htmlContext(template: Template, library: Library, numbering: Numbering): HtmlContext {
  const annexes = annexTemplates(template, library);
  return {
    numbering,
    annexes: annexes.map(({ meta }) => ({ id: meta.id, title: meta.title })),
    lawHref: urls.citation,
    annexHref: id => {
      const annex = annexes.find(({ meta }) => meta.id === id);
      return annex ? urls.version(annex) : urls.annexes;
    },
  };
}

export async function getReadingPage(template: Template, series: Series): Promise<ReadingPage> {
  const { library } = await getLibrary();
  const { document, numbering } = presented(template);
  const context = htmlContext(template, library, numbering);
  const html = renderHtml(document, {
    ...context,
    anchors: true,
    afterArticle: asides(document, context, library),
  });
  const newer = newest(series);
  const kindTitles = new Map(library.clauses.map(({ id, title }) => [id, title]));
  const kinds = nodesOfType(document, 'article').flatMap(({ id, kind }) => {
    const title = kindTitles.get(kind ?? '');
    return title === undefined ? [] : [{ article: id, title }];
  });
  const laws = new Set(
    citationsOf(document).flatMap(({ citation }) => library.laws.get(citation.law)?.shortTitle ?? []),
  );
  const familyTitle = library.families.find(({ id }) => id === template.meta.family)?.title;
  return {
    template,
    series,
    html,
    outline: outlineOf(document, numbering),
    annexes: annexTemplates(template, library).map((annex, index) => ({
      label: annexLabel(index),
      title: annex.meta.title,
      href: urls.version(annex),
    })),
    ...(newer && newer !== template && template.meta.status !== 'draft' ? { newer } : {}),
    kinds,
    laws: [...laws],
    ...(familyTitle === undefined ? {} : { familyTitle }),
  };
}

/** Beside each article: its kind, its notes, the law. A gist is printed where it is first needed. */
function asides(document: Document, context: HtmlContext, library: Library): (article: Article) => string {
  const said = new Set<string>();
  const cited = citationsOf(document);
  return article => {
    const clause = library.clauses.find(({ id }) => id === article.kind);
    const citations = cited.filter(use => use.article === article.id).map(use => use.citation);
    const laws = lawViews(citations, library.laws).map(({ key, name, href, gist }): AsideLaw => {
      const known = said.has(key);
      said.add(key);
      return known ? { key, name, href } : { key, name, href, gist };
    });
    const explained = clause && said.has(clause.id);
    if (clause) said.add(clause.id);
    const kind = clause && {
      title: `${clause.title}条款`,
      ...(explained ? {} : { summary: clause.summary }),
      href: urls.clause(clause.id),
    };
    const notes: Note[] = nodesOfType(article, 'note');
    return articleAside({ notes, laws, ...(kind ? { kind } : {}) }, document, context);
  };
}

/** Headings in reading order: the page's outline and the contents of its PDF. */
export function outlineOf(document: Document, numbering: Numbering): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  visit(document, (node, ancestors) => {
    if (node.type !== 'chapter' && node.type !== 'article' && node.type !== 'group') return;
    const label = `${numbering.get(node)?.text ?? ''} ${node.title}`.trim();
    entries.push({ id: node.id, label, level: closest(ancestors, 'chapter') ? 2 : 1 });
  });
  return entries;
}
