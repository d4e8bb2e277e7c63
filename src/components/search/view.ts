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
  /** The place to show when no clause is shown. */
  readonly excerpt: readonly Piece[];
  /** The clauses, the best one first. */
  readonly sections: readonly SectionHit[];
}

const maxSections = 3;

/** Undoes what the indexer did to the text: word marks, entities, full stops after headings and cells. */
export function readPage(fragment: Fragment): PageText {
  const starts: number[] = [];
  let text = '';
  for (const word of fragment.raw_content.split('\u200b')) {
    starts.push(text.length);
    text += word
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replace(/(?:^|(?<=[\p{L}\p{N}'")$*]))\.(?=\s|$)/u, '');
  }
  const { text: folded, offsets } = wording(text);
  const title = fragment.meta.title ?? '';
  const headings = fragment.anchors.filter(isHeading).sort((a, b) => a.location - b.location);
  const sections = headings.map((anchor, i): Section => {
    const from = starts[anchor.location] ?? text.length;
    const next = headings[i + 1];
    const name = headingText(anchor);
    const to = next ? (starts[next.location] ?? text.length) : text.length;
    return {
      id: anchor.id,
      title: name,
      from,
      body: Math.min(to, from + bodyOffset(text.slice(from, to), name)),
      to,
    };
  });
  const introEnd = sections[0]?.from ?? text.length;
  const intro: Section = {
    id: '',
    title,
    from: 0,
    body: bodyOffset(text.slice(0, introEnd), title),
    to: introEnd,
  };
  return { url: fragment.url, title, text, wording: folded, offsets, sections: [intro, ...sections] };
}

function isHeading(anchor: Anchor): boolean {
  return headingText(anchor) !== '' && (Boolean(anchor.title) || /^h[2-6]$/i.test(anchor.element));
}

function headingText(anchor: Anchor): string {
  return (anchor.title ?? anchor.text ?? '').trim();
}

/** Length of the heading where the section's text begins with it. */
function bodyOffset(text: string, heading: string): number {
  const squeezed = heading.replace(/\s/g, '');
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

/** Looks at a page for the spellings of a query. */
export function viewPage(page: PageText, spellings: readonly Spelling[]): PageView {
  const literal = spellings.filter(spelling => holds(page.wording, spelling));
  const wanted = new Set((literal.length > 0 ? literal : spellings).flatMap(spelling => spelling.terms));
  const hits = hitsOf(page, wanted);
  const found = page.sections
    .map(section =>
      lookAt(
        section,
        hits.filter(hit => hit.from >= section.from && hit.from < section.to),
        literal,
      ),
    )
    .filter(({ hits: inside }) => inside.length > 0)
    .sort((a, b) => b.rank - a.rank || b.hits.length - a.hits.length || a.section.from - b.section.from);
  const best = found[0];
  const title = wording(page.title).text;
  return {
    literal: literal.length > 0,
    inTitle: literal.some(spelling => holds(title, spelling)),
    inHeading: found.some(({ section, inHeading }) => inHeading && section.id !== ''),
    title: piecesOf(page.title, wanted),
    excerpt: best
      ? excerptOf(page.text, best.section, best.hits)
      : excerptOf(page.text, page.sections[0]!, []),
    sections: found
      .filter(({ section }) => section.id !== '')
      .slice(0, maxSections)
      .map(({ section, hits: inside }) => ({
        title: piecesOf(section.title, wanted),
        url: `${page.url.split('#')[0]}#${encodeURIComponent(section.id)}`,
        excerpt: excerptOf(page.text, section, inside),
      })),
  };
}

interface FoundSection {
  readonly section: Section;
  readonly hits: readonly TermHit[];
  readonly inHeading: boolean;
  /** All terms in the clause count most, then its heading, then how many of the terms it has. */
  readonly rank: number;
}

function lookAt(section: Section, hits: readonly TermHit[], literal: readonly Spelling[]): FoundSection {
  const terms = new Set(hits.map(hit => hit.term));
  const complete = literal.some(wanted => wanted.terms.every(term => terms.has(term)));
  const heading = wording(section.title).text;
  const inHeading = literal.some(wanted => holds(heading, wanted));
  return { section, hits, inHeading, rank: (complete ? 100 : 0) + (inHeading ? 50 : 0) + terms.size };
}
