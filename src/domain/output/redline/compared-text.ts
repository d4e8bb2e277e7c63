/**
 * What is put side by side: a text of the library, a filled draft, somebody else's paper, all in one shape, so that
 * pages, the worker and the command line ask the comparison the same question.
 */
import type { Comparable } from '../../compare/comparable.ts';
import { comparable, comparableBundle } from '../../compare/document-clauses.ts';
import type { Document, Paragraph } from '../../document/nodes.ts';
import { present } from '../../fill/fill.ts';
import { number } from '../../numbering/number.ts';
import type { Numbering } from '../../numbering/numbering.ts';
import type { AnnexTitle } from '../../numbering/references.ts';
import { styleFor } from '../../numbering/styles.ts';
import type { OutsideDocument } from '../../reader/outside-document.ts';
import type { Template } from '../../template/template.ts';
import type { Bound } from '../bound.ts';

export interface ComparedPart {
  readonly title: string;
  /** 附件一; absent for the contract itself. */
  readonly label?: string;
  readonly document: Document;
  readonly numbering: Numbering;
  readonly annexes: readonly AnnexTitle[];
}

/** Tree and numbering belong together by identity of nodes: send both in one message, or neither. */
export interface ComparedText {
  /** Printed over its side of the comparison. */
  readonly title: string;
  readonly parts: readonly [ComparedPart, ...ComparedPart[]];
  /** Names of parties that are known beside those in the blanks. */
  readonly names?: readonly string[];
}

/** As a template's own page shows it: defaults filled in, choices open, without its annexes. */
export function templateText(template: Template, annexes: readonly Template[]): ComparedText {
  const document = present(template);
  const { meta } = template;
  const titles = annexes.map(annex => ({ id: annex.meta.id, title: annex.meta.title }));
  const numbering = number(document, styleFor(meta.type));
  return {
    title: versionTitle(template),
    parts: [{ title: meta.title, document, numbering, annexes: titles }],
  };
}

/** 客户信息保密协议（双向保密版）1.1.0 */
export function versionTitle({ meta }: Pick<Template, 'meta'>): string {
  const name = meta.variantTitle ? `${meta.title}（${meta.variantTitle}）` : `${meta.title} `;
  return `${name}${meta.version ?? '草稿'}`;
}

export function filledText({ parts: [first, ...others] }: Bound, title: string): ComparedText {
  return { title, parts: [boundPart(first), ...others.map(boundPart)] };
}

function boundPart({ meta, label, document, numbering, annexes }: Bound['parts'][0]): ComparedPart {
  return { title: meta.title, ...(label ? { label } : {}), document, numbering, annexes };
}

/**
 * Annexes of an outside document stand in its one tree; each begins with a chapter that carries its label. Notes stand
 * behind them, and `margins` as well: the text of page headers and footers, which only another file has.
 */
export function outsideText(outside: OutsideDocument, name: string, margins = false): ComparedText {
  const { title, document, numbering, annexes, parties } = outside;
  const titles = annexes.map(annex => ({ id: annex.label, title: annex.title }));
  const starts = annexes.map(({ from }) => from);
  const between = (from: number, to = document.children.length): Document => ({
    ...document,
    children: document.children.slice(from, to),
  });
  const body: ComparedPart = { title, document: between(0, starts[0]), numbering, annexes: titles };
  const attached = annexes.map(({ label, title: own, from }, index) => ({
    title: own,
    label,
    document: between(from + 1, starts[index + 1]),
    numbering,
    annexes: [],
  }));
  return {
    title: title ? `${title}（${name}）` : name,
    parts: [body, ...attached, ...besideBody(outside, margins)],
    names: parties.flatMap(party => party.name ?? []),
  };
}

/** Page numbers are counted by the program that shows the file. */
const PAGE_NUMBER = /^[\s第页頁共总總\d/／—–-]*$/;

function besideBody({ notes, headers, footers }: OutsideDocument, margins: boolean): ComparedPart[] {
  const kinds = { footnote: '脚注', endnote: '尾注' } as const;
  const lines = [
    ...notes.map(({ kind, text }) => `${kinds[kind]}：${text}`),
    ...(margins ? headers.filter(text => !PAGE_NUMBER.test(text)).map(text => `页眉：${text}`) : []),
    ...(margins ? footers.filter(text => !PAGE_NUMBER.test(text)).map(text => `页脚：${text}`) : []),
  ];
  const children = lines.map((text): Paragraph => {
    const value = text.replace(/\s+/g, ' ');
    return { type: 'paragraph', children: [{ type: 'line', children: [{ type: 'text', value }] }] };
  });
  if (children.length === 0) return [];
  return [{ title: '', document: { type: 'document', children }, numbering: new Map(), annexes: [] }];
}

export function comparableOf({ title, parts: [first, ...others], names = [] }: ComparedText): Comparable {
  const read = ({ document, numbering, annexes, title: own, label }: ComparedPart) =>
    comparable(document, numbering, annexes, { title: own, ...(label ? { label } : {}), names });
  return { ...comparableBundle([read(first), ...others.map(read)]), title };
}
