/**
 * What a page shows for a query: does it hold the words as they were typed, which clauses hold them, and how the found
 * place reads. The index only knows which pairs of characters a page has; here the text itself is looked at.
 */
import { wording } from '../../domain/output/search/wording.ts';
import { excerptOf, type Piece, piecesOf, type TermHit } from './excerpt.ts';
import type { PageText, Section } from './page-text.ts';
import type { Spelling } from './query.ts';

/** A clause that holds the words. */
export interface SectionHit {
  readonly title: readonly Piece[];
  readonly url: string;
  readonly excerpt: readonly Piece[];
}

export interface PageView {
  /** The page holds all terms of one spelling of the query as they are. */
  readonly literal: boolean;
  /** How far title and headings name what was looked for; larger is better, 0 when they do not. */
  readonly named: number;
  readonly title: readonly Piece[];
  /** The best place: a clause, or the beginning of the page under the page's own title. */
  readonly best: SectionHit;
  /** The clauses, the best one first. */
  readonly sections: readonly SectionHit[];
}

const maxSections = 3;

function hitsOf(page: PageText, terms: Iterable<string>): TermHit[] {
  const hits: TermHit[] = [];
  for (const term of terms) {
    for (let at = page.wording.indexOf(term); at >= 0; at = page.wording.indexOf(term, at + 1)) {
      hits.push({ term, from: page.offsets[at]!, to: page.offsets[at + term.length - 1]! + 1 });
    }
  }
  return hits.sort((a, b) => a.from - b.from || b.to - a.to);
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

/** The best section first: it holds all terms, its heading holds many of them, its text does, often, early. */
function byWorth(literal: readonly Spelling[]): (a: FoundSection, b: FoundSection) => number {
  const worth = ({ section, terms }: FoundSection): number => {
    const complete = literal.some(spelling => spelling.terms.every(term => terms.has(term)));
    const heading = wording(section.title).text;
    const named = [...terms].filter(term => heading.includes(term)).length;
    return (complete ? 100 : 0) + 20 * named + terms.size;
  };
  return (a, b) => worth(b) - worth(a) || b.hits.length - a.hits.length || a.section.from - b.section.from;
}

/**
 * The title names all terms, 3 and the share of it that they take; title and headings do together, 2; a heading does, 1.
 */
function named(page: PageText, headings: readonly string[], { terms }: Spelling): number {
  const title = wording(page.title).text;
  const inTitle = terms.filter(term => title.includes(term));
  if (inTitle.length === terms.length) {
    // 违约责任 is the whole name of the page 违约责任条款.
    return 3 + Math.min(1, terms.join('').length / title.replace(/条款$/, '').length);
  }
  const rest = terms.filter(term => !inTitle.includes(term));
  if (inTitle.length > 0) return headings.some(heading => rest.every(term => heading.includes(term))) ? 2 : 0;
  return headings.some(heading => terms.every(term => heading.includes(term))) ? 1 : 0;
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
  const headings = clauses.map(({ section }) => wording(section.title).text);
  const show = ({ section, hits }: Pick<FoundSection, 'section' | 'hits'>): SectionHit => ({
    title: piecesOf(section.title, wanted),
    url: section.id === '' ? page.url : `${page.url.split('#')[0]}#${encodeURIComponent(section.id)}`,
    excerpt: excerptOf(page.text, section, hits),
  });
  return {
    literal: literal.length > 0 || spellings.length === 0,
    named: Math.max(0, ...literal.map(spelling => named(page, headings, spelling))),
    title: piecesOf(page.title, wanted),
    best: show(found[0] ?? { section: page.sections[0]!, hits: [] }),
    sections: clauses.slice(0, maxSections).map(show),
  };
}
