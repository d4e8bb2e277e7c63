/**
 * What a page shows for a query: does it hold the words as they were typed, which clauses hold them, and how the found
 * place reads. The index only knows which pairs of characters a page has; here the text itself is looked at.
 */
import { wording } from '../../domain/output/search/wording.ts';
import { excerptOf, type Piece, piecesOf, type TermHit } from './excerpt.ts';
import type { Anchor, Fragment } from './pagefind.ts';
import type { Spelling } from './query.ts';

/** A clause, from its heading to the next one, or what stands before the first heading. */
interface Section {
  /** Anchor; empty before the first heading. */
  readonly id: string;
  readonly title: string;
  /** Kind of clause, by its Chinese name; empty where the page names none. */
  readonly kind: string;
  /** Places in the page's text: of the heading, of the text after it, of the end. */
  readonly from: number;
  readonly body: number;
  readonly to: number;
}

/** A page's text, made ready once for all queries. */
export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly wording: string;
  /** Place in `text` of each character of `wording`. */
  readonly offsets: readonly number[];
  readonly sections: readonly Section[];
  /** The page says of which kind its clauses are. */
  readonly knowsKinds: boolean;
}

/** A clause that holds the words. */
export interface SectionHit {
  readonly title: readonly Piece[];
  readonly url: string;
  readonly excerpt: readonly Piece[];
}

export interface PageView {
  /** The page holds all terms of one spelling of the query as they are. */
  readonly literal: boolean;
  /** The title, or the heading of a clause, holds them. */
  readonly inTitle: boolean;
  readonly inHeading: boolean;
  readonly title: readonly Piece[];
  /** The best place: a clause, or the beginning of the page under the page's own title. */
  readonly best: SectionHit;
  /** The clauses, the best one first. */
  readonly sections: readonly SectionHit[];
}

const maxSections = 3;

/** Undoes what the indexer did to the text: word marks, entities, full stops after headings and cells. */
export function readPage(fragment: Fragment): PageText {
  const title = fragment.meta.title ?? '';
  const words = fragment.raw_content.split('\u200b').map(cleanWord);
  // The title may stand outside the part that was indexed.
  let text = squeeze(words.join('')).startsWith(squeeze(title)) ? '' : `${title}\n`;
  const introBody = text.length;
  const starts = words.map(word => {
    const start = text.length;
    text += word;
    return start;
  });
  const place = (anchor: Anchor | undefined): number => (anchor && starts[anchor.location]) ?? text.length;
  const headings = fragment.anchors.filter(isHeading).sort((a, b) => a.location - b.location);
  const kinds = readKinds(fragment.meta.kinds ?? '');
  const intro = section(text, { id: '', title, kind: '' }, 0, place(headings[0]));
  const sections = headings.map((anchor, i) => {
    const names = { id: anchor.id, title: headingText(anchor), kind: kinds.get(anchor.id) ?? '' };
    return section(text, names, place(anchor), place(headings[i + 1]));
  });
  const { text: folded, offsets } = wording(text);
  return {
    url: fragment.url,
    title,
    text,
    wording: folded,
    offsets,
    sections: [{ ...intro, body: Math.max(intro.body, introBody) }, ...sections],
    knowsKinds: kinds.size > 0,
  };
}

function cleanWord(word: string): string {
  return word
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/(?:^|(?<=[\p{L}\p{N}'")$*]))\.(?=\s|$)/u, '');
}

function section(
  text: string,
  names: Pick<Section, 'id' | 'title' | 'kind'>,
  from: number,
  to: number,
): Section {
  return { ...names, from, to, body: from + headingLength(text.slice(from, to), names.title) };
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

function readKinds(list: string): ReadonlyMap<string, string> {
  const entries = list.split(';').filter(entry => entry.includes('='));
  return new Map(entries.map(entry => entry.split('=') as [string, string]));
}

function isHeading(anchor: Anchor): boolean {
  return headingText(anchor) !== '' && (Boolean(anchor.title) || /^h[2-6]$/i.test(anchor.element));
}

function headingText(anchor: Anchor): string {
  return (anchor.title ?? anchor.text ?? '').trim();
}

/** Length of the heading where the section's text begins with it, else 0. */
function headingLength(text: string, heading: string): number {
  const squeezed = squeeze(heading);
  let matched = 0;
  let i = 0;
  for (; i < text.length && matched < squeezed.length; i++) {
    if (/\s/.test(text[i]!)) continue;
    if (text[i] !== squeezed[matched]) return 0;
    matched++;
  }
  return matched === squeezed.length ? i : 0;
}

function hitsOf(page: PageText, terms: Iterable<string>): TermHit[] {
  const hits: TermHit[] = [];
  for (const term of terms) {
    for (let at = page.wording.indexOf(term); at >= 0; at = page.wording.indexOf(term, at + 1)) {
      hits.push({ term, from: page.offsets[at]!, to: page.offsets[at + term.length - 1]! + 1 });
    }
  }
  return hits.sort((a, b) => a.from - b.from || b.to - a.to);
}

function holds(text: string, { terms }: Spelling): boolean {
  return terms.every(term => text.includes(term));
}

function termsOf(spellings: readonly Spelling[]): Set<string> {
  return new Set(spellings.flatMap(({ terms }) => terms));
}

interface FoundSection {
  readonly section: Section;
  readonly hits: readonly TermHit[];
  /** The different terms among the hits. */
  readonly terms: ReadonlySet<string>;
}

/** The sections with a hit; with `clause` only those of that kind, also without a hit when nothing is looked for. */
function findSections(
  page: PageText,
  wanted: ReadonlySet<string>,
  clause: string | undefined,
): FoundSection[] {
  const hits = hitsOf(page, wanted);
  const only = page.knowsKinds ? clause : undefined;
  return page.sections
    .filter(section => only === undefined || section.kind === only)
    .map(section => {
      const inside = hits.filter(hit => hit.from >= section.from && hit.from < section.to);
      return { section, hits: inside, terms: new Set(inside.map(hit => hit.term)) };
    })
    .filter(({ hits: inside }) => inside.length > 0 || (only !== undefined && wanted.size === 0));
}

/** The best section first: it holds all terms, its heading holds them, it holds many of them, often, early. */
function byWorth(literal: readonly Spelling[]): (a: FoundSection, b: FoundSection) => number {
  const worth = ({ section, terms }: FoundSection): number => {
    const complete = literal.some(spelling => spelling.terms.every(term => terms.has(term)));
    const inHeading = literal.some(spelling => holds(wording(section.title).text, spelling));
    return (complete ? 100 : 0) + (inHeading ? 50 : 0) + terms.size;
  };
  return (a, b) => worth(b) - worth(a) || b.hits.length - a.hits.length || a.section.from - b.section.from;
}

/**
 * Looks at a page for the spellings of a query. With `clause`, a kind of clause, only clauses of that kind count.
 * Without spellings, every page is what was looked for.
 */
export function viewPage(page: PageText, spellings: readonly Spelling[], clause?: string): PageView {
  const all = findSections(page, termsOf(spellings), clause);
  const present = new Set(all.flatMap(({ terms }) => [...terms]));
  const literal = spellings.filter(({ terms }) => terms.every(term => present.has(term)));
  const wanted = termsOf(literal.length > 0 ? literal : spellings);
  const found = (literal.length > 0 ? findSections(page, wanted, clause) : all).sort(byWorth(literal));
  const clauses = found.filter(({ section }) => section.id !== '');
  const show = ({ section, hits }: Pick<FoundSection, 'section' | 'hits'>): SectionHit => ({
    title: piecesOf(section.title, wanted),
    url: section.id === '' ? page.url : `${page.url.split('#')[0]}#${encodeURIComponent(section.id)}`,
    excerpt: excerptOf(page.text, section, hits),
  });
  return {
    literal: literal.length > 0 || spellings.length === 0,
    inTitle: literal.some(spelling => holds(wording(page.title).text, spelling)),
    inHeading: literal.some(spelling =>
      clauses.some(({ section }) => holds(wording(section.title).text, spelling)),
    ),
    title: piecesOf(page.title, wanted),
    best: show(found[0] ?? { section: page.sections[0]!, hits: [] }),
    sections: clauses.slice(0, maxSections).map(show),
  };
}
