/** What stands beside an article on the reading page: its kind explained, notes with stance and risk, the law. */
import type { Document, Note, Risk, Stance } from '../../document/nodes.ts';
import { escapeHtml } from './escape.ts';
import { renderParts } from './render-html.ts';
import type { HtmlContext } from './state.ts';

export interface AsideLaw {
  /** `minfadian/585`. */
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** Absent where an earlier article of the page has said it already. */
  readonly gist?: string;
}

export interface AsideFacts {
  /** Without `summary` where an earlier article of the page is of the same kind. */
  readonly kind?: { readonly title: string; readonly summary?: string; readonly href: string };
  readonly notes: readonly Note[];
  readonly laws: readonly AsideLaw[];
}

const stances: Readonly<Record<Stance, string>> = { neutral: '双方', 'party-a': '甲方', 'party-b': '乙方' };
const risks: Readonly<Record<Risk, string>> = { high: '风险高', medium: '风险中', low: '风险低' };

/** Empty when there is nothing to say. */
export function articleAside(facts: AsideFacts, document: Document, context: HtmlContext): string {
  const { kind, notes, laws } = facts;
  if (!kind && !notes.length && !laws.length) return '';
  const parts = [
    kind
      ? `<p class="kind" data-pagefind-ignore><a href="${escapeHtml(kind.href)}">${escapeHtml(kind.title)}</a>${
          kind.summary ? `：${escapeHtml(kind.summary)}` : ''
        }</p>`
      : '',
    ...notes.map(note => noteHtml(note, document, context)),
    lawsHtml(laws),
  ];
  const count = notes.length ? `与提示（${notes.length}）` : '';
  return `<aside class="aside"><details><summary>解释${count}</summary>${parts.join('')}</details></aside>`;
}

function noteHtml(note: Note, document: Document, context: HtmlContext): string {
  const head = `<p class="note-head">${stances[note.stance]}要看 · ${risks[note.risk]}</p>`;
  return `<div class="note" data-risk="${note.risk}">${head}${renderParts(note.children, document, context)}</div>`;
}

function lawsHtml(laws: readonly AsideLaw[]): string {
  const link = ({ href, name }: AsideLaw) => `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`;
  const told = laws.filter(law => law.gist === undefined).map(link);
  const entries = laws.flatMap(law =>
    law.gist === undefined
      ? []
      : [
          `<div data-law-entry="${escapeHtml(law.key)}"><dt>${link(law)}</dt><dd>${escapeHtml(law.gist)}</dd></div>`,
        ],
  );
  const list = entries.length ? `<dl class="laws" data-pagefind-ignore>${entries.join('')}</dl>` : '';
  return told.length ? `${list}<p class="laws" data-pagefind-ignore>另见${told.join('、')}</p>` : list;
}
