/** View-model of a print page: cover, contents, the document, and the annexes attached to it. */
import { annexLabel } from '../domain/numbering/references.ts';
import { renderHtml } from '../domain/output/html/render-html.ts';
import type { Template } from '../domain/template/template.ts';
import { formatDate } from '../domain/text/dates.ts';
import { getLibrary } from './library.ts';
import { annexTemplates, htmlContext, type OutlineEntry, outlineOf, presented } from './reading.ts';
import { urls } from './urls.ts';

export interface PrintPart {
  /** Anchor of the annex's title; absent for the contract itself. */
  readonly id?: string;
  /** 附件一; absent for the contract itself. */
  readonly label?: string;
  readonly title: string;
  readonly html: string;
}

export interface PrintPage {
  readonly template: Template;
  /** 版本 1.0.0 · 2026年11月22日发布 */
  readonly edition: string;
  /** Template id, version and short hash: printed on each page. */
  readonly mark: string;
  readonly pdf: string;
  readonly contents: readonly OutlineEntry[];
  readonly parts: readonly PrintPart[];
}

const annexAnchor = (id: string) => `#annex-${id}`;

export async function getPrintPage(template: Template): Promise<PrintPage> {
  const { library } = await getLibrary();
  const { meta, hash } = template;
  const contents: OutlineEntry[] = [];
  const print = (part: Template, headingLevel: number, idPrefix = ''): string => {
    const { document, numbering } = presented(part);
    if (part === template) contents.push(...outlineOf(document, numbering));
    // On paper citations are words and annexes are bound in.
    const paper = { lawHref: () => undefined, annexHref: annexAnchor };
    return renderHtml(document, {
      ...htmlContext(part, library, numbering),
      ...paper,
      headingLevel,
      idPrefix,
    });
  };
  const own: PrintPart = { title: meta.title, html: print(template, 2) };
  const annexes = annexTemplates(template, library).map((annex, index): PrintPart => {
    const id = annexAnchor(annex.meta.id).slice(1);
    const label = annexLabel(index);
    contents.push({ id, label: `${label} ${annex.meta.title}`, level: 1 });
    return { id, label, title: annex.meta.title, html: print(annex, 3, `${annex.meta.id}--`) };
  });
  return {
    template,
    edition: meta.version ? `版本 ${meta.version} · ${formatDate(meta.date!)}发布` : '草稿',
    mark: `${meta.id} ${meta.version ?? 'draft'} · ${hash.slice(0, 12)}`,
    pdf: urls.pdf(template),
    contents,
    parts: [own, ...annexes],
  };
}
