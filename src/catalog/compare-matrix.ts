/** 矩阵: for a family, clause kinds × variants; for a clause kind, every contract's text against the most common one. */

import { type MatrixCell, matrix } from '../domain/compare/matrix.ts';
import { kindMatrix } from '../domain/compare/matrix-kind.ts';
import { summary } from '../domain/compare/summary.ts';
import { referenceTexts } from '../domain/numbering/references.ts';
import { countWords } from '../domain/output/redline/change-list.ts';
import { comparableOf, templateText } from '../domain/output/redline/compared-text.ts';
import { redlineHtml } from '../domain/output/redline/html.ts';
import type { Clause, Family, Library } from '../domain/template/library.ts';
import type { Template } from '../domain/template/template.ts';
import { shown } from './contracts.ts';
import { csv } from './csv.ts';
import { getLibrary } from './library.ts';
import { templateTitle } from './places.ts';
import { annexTemplates, presented } from './reading.ts';
import { urls } from './urls.ts';

export interface MatrixView {
  readonly family: Family;
  readonly variants: readonly { readonly title: string; readonly href: string }[];
  readonly rows: readonly {
    readonly title: string;
    readonly href: string;
    readonly cells: readonly (readonly (MatrixCell & { readonly href: string })[])[];
  }[];
}

export async function getMatrix(family: Family): Promise<MatrixView> {
  const { library } = await getLibrary();
  const templates = contractsOf(library).filter(({ meta }) => meta.family === family.id);
  const texts = templates.map(template => {
    const { document, numbering } = presented(template);
    const annexes = annexTemplates(template, library).map(({ meta }) => ({ id: meta.id, title: meta.title }));
    return { document, numbering, references: referenceTexts(document, numbering, annexes) };
  });
  const clauses = new Map(library.clauses.map(clause => [clause.id, clause]));
  const rows = matrix(texts, [...clauses.keys()]).map(({ kind, cells }) => ({
    title: clauses.get(kind)!.title,
    href: urls.clauseTexts(kind),
    cells: cells.map((own, index) =>
      own.map(cell => ({ ...cell, href: `${pageOf(templates[index]!)}#${cell.id}` })),
    ),
  }));
  return {
    family,
    variants: templates.map(template => ({
      title: template.meta.variantTitle ?? template.meta.title,
      href: pageOf(template),
    })),
    rows,
  };
}

/** Several articles of one kind stand below each other in their cell. */
export function matrixCsv({ variants, rows }: MatrixView): string {
  const cell = ({ number, title, says }: MatrixCell) => `${number} ${title}：${says}`;
  return csv([
    ['条款类型', ...variants.map(({ title }) => title)],
    ...rows.map(({ title, cells }) => [title, ...cells.map(own => own.map(cell).join('\n'))]),
  ]);
}

export interface KindTextsView {
  readonly clause: Clause;
  readonly texts: readonly KindTextView[];
}

export interface KindTextView {
  /** Of the contract and of the clause in it. */
  readonly contract: string;
  readonly place: string;
  readonly href: string;
  /** The text that the others are held against. */
  readonly isCommon: boolean;
  /** Words of the clause, a line a line. */
  readonly lines: readonly string[];
  /** What differs from the most common text; absent where nothing does. */
  readonly redline?: { readonly html: string; readonly summary: string };
  /** Percent. */
  readonly likeness: number;
}

export async function getKindTexts(clause: Clause): Promise<KindTextsView> {
  const { library } = await getLibrary();
  const templates = contractsOf(library);
  const documents = templates.map(template =>
    comparableOf(templateText(template, annexTemplates(template, library))),
  );
  const found = kindMatrix(documents, clause.id);
  const texts = found?.texts.map(({ document, clause: own, redline, likeness }, index): KindTextView => {
    const template = templates[document]!;
    return {
      contract: templateTitle(template),
      place: `${own.number} ${own.title}`.trim(),
      href: `${pageOf(template)}#${own.id}`,
      isCommon: index === found.common,
      lines: own.lines.slice(1).map(({ number, text }) => `${number} ${text}`.trim()),
      likeness: Math.round(likeness * 100),
      ...(redline
        ? {
            redline: {
              html: withoutIds(redlineHtml(redline, 'inline')),
              summary: countWords(summary(redline).counts),
            },
          }
        : {}),
    };
  });
  return { clause, texts: texts ?? [] };
}

export function kindTextsCsv({ texts }: KindTextsView): string {
  return csv([
    ['合同', '条款', '与最常见写法相同的程度（%）', '不同之处', '条文', '位置'],
    ...texts.map(({ contract, place, likeness, redline, isCommon, lines, href }) => [
      contract,
      place,
      String(likeness),
      isCommon ? '（最常见的写法）' : (redline?.summary ?? '文字相同'),
      lines.join('\n'),
      href,
    ]),
  ]);
}

/** Several redlines stand on one page, and each counts its changes from 1. */
function withoutIds(html: string): string {
  return html.replace(/ id="change-\d+"/g, '');
}

function contractsOf(library: Library): Template[] {
  return library.contracts.flatMap(series => shown(series) ?? []);
}

function pageOf({ meta }: Template): string {
  return urls.series(meta.type, meta.id);
}
