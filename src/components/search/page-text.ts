/** The text of a page as the index stores it, made ready for looking at: cleaned, folded, divided into clauses. */
import { wording } from '../../domain/output/search/wording.ts';
import type { Anchor, Fragment } from './pagefind.ts';

/** A clause, from its heading to the next one, or what stands before the first heading. */
export interface Section {
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
