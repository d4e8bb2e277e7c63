/** Cuts the place of a match out of a text and marks it. */
import { wording } from '../../domain/output/search/wording.ts';

/** A piece of text to show; `hit` when it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Part of a text, from the first character to behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Place of a term. */
export interface TermHit extends Span {
  readonly term: string;
}

/** Room around the match, in characters. */
const before = 14;
const after = 60;
/** Hits that are compared for the best place; a page may hold a character a thousand times. */
const maxCompared = 100;

/** The whole text with every occurrence of the terms marked. */
export function piecesOf(text: string, terms: Iterable<string>): Piece[] {
  const folded = wording(text);
  const spans: Span[] = [];
  for (const term of terms) {
    for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + term.length)) {
      spans.push({ from: folded.offsets[at]!, to: folded.offsets[at + term.length - 1]! + 1 });
    }
  }
  return mark(text, { from: 0, to: text.length }, spans);
}

/**
 * The text around the match of a section that has most of the terms, without the heading; the beginning of the section
 * when only the heading matches.
 */
export function excerptOf(
  text: string,
  section: { readonly body: number; readonly to: number },
  hits: readonly TermHit[],
): Piece[] {
  const inBody = hits.filter(hit => hit.from >= section.body);
  const start = densest(inBody) ?? { from: section.body, to: section.body };
  const from = beginning(text, section.body, start.from);
  const end = Math.min(section.to, start.to + after);
  const more = text.slice(end, section.to).trim() !== '';
  const pieces = trimmed(mark(text, { from, to: more ? end : section.to }, inBody));
  if (text.slice(section.body, from).trim() !== '') pieces.unshift({ text: '…', hit: false });
  if (more) pieces.push({ text: '…', hit: false });
  return pieces;
}

/** The hit after which the most different terms follow within an excerpt's length. */
function densest(hits: readonly TermHit[]): Span | undefined {
  let best = hits[0];
  let most = 0;
  for (const hit of hits.slice(0, maxCompared)) {
    const near = hits.filter(other => other.from >= hit.from && other.to <= hit.to + after);
    const terms = new Set(near.map(other => other.term)).size;
    if (terms > most) {
      most = terms;
      best = hit;
    }
  }
  return best;
}

/** Where the excerpt begins: after the end of a sentence close before the match, else after a comma, else anywhere. */
function beginning(text: string, floor: number, match: number): number {
  const from = Math.max(floor, match - before);
  const lead = text.slice(from, match);
  const stop = [/.*[。；！？\s]/su, /.*[，、：]/su]
    .map(pattern => pattern.exec(lead)?.[0].length)
    .find(Boolean);
  return from + (from === floor ? 0 : (stop ?? 0));
}

/** Cuts a span of the text into pieces; overlapping hits become one. */
function mark(text: string, { from, to }: Span, hits: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from < at || hit.to > to) continue;
    if (hit.from > at) pieces.push({ text: text.slice(at, hit.from), hit: false });
    pieces.push({ text: text.slice(hit.from, hit.to), hit: true });
    at = hit.to;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), hit: false });
  return pieces;
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  return pieces
    .map(({ text, hit }, i) => {
      const left = i === 0 ? text.trimStart() : text;
      return { text: i === pieces.length - 1 ? left.trimEnd() : left, hit };
    })
    .filter(piece => piece.text !== '');
}

/** The pieces as text. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(piece => piece.text).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The pieces as HTML, for interfaces that expect what Pagefind gives. */
export function toHtml(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, hit }) => {
      const escaped = text.replace(/[&<>"]/g, character => entities[character]!);
      return hit ? `<mark>${escaped}</mark>` : escaped;
    })
    .join('');
}
