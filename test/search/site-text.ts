/**
 * The text of a built page as a reader sees it, taken from the page itself and not from the index: what the measuring
 * cuts its queries from and checks the hits against. Runs in the browser.
 */
import { wording } from '../../src/domain/output/search/wording.ts';

export interface SiteSection {
  /** Anchor of the heading; empty before the first one. */
  readonly id: string;
  readonly heading: string;
  /** Text of each paragraph, cell or heading. */
  readonly blocks: string[];
}

export interface SitePage {
  readonly url: string;
  readonly title: string;
  readonly sections: readonly SiteSection[];
}

const hidden =
  '[data-pagefind-ignore], [hidden], script, style, nav, form, footer, label, svg, template, noscript, iframe';
const blocks =
  'h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, caption, figcaption, summary, blockquote, div, section, article, ul, ol, dl, table, details, aside, header';

/** Sections of a page in reading order; undefined for a page that is not searched. */
export function readSitePage(url: string, html: string): SitePage | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const bodies = [...page.querySelectorAll('[data-pagefind-body]')];
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? url;
  if (bodies.length === 0 || !canonical.endsWith(url)) return undefined;
  for (const element of page.querySelectorAll(hidden)) element.remove();
  const title = squeeze(page.querySelector('h1')?.textContent ?? '');
  const apart = !page.querySelector('[data-pagefind-body] h1');
  const sections: SiteSection[] = [{ id: '', heading: title, blocks: apart ? [title] : [] }];
  for (const element of bodies.flatMap(body => [body, ...body.querySelectorAll(blocks)])) {
    const text = squeeze(ownText(element));
    const id = /^H[2-6]$/.test(element.tagName) ? anchorOf(element) : '';
    if (id !== '') sections.push({ id, heading: text, blocks: [] });
    if (text !== '') sections.at(-1)!.blocks.push(...text.split('\n'));
  }
  return { url, title, sections };
}

/** A heading's own id, or that of the section which it begins. */
function anchorOf(heading: Element): string {
  const parent = heading.parentElement;
  const begins = parent?.firstElementChild === heading && parent.matches('section, article, div');
  return heading.id || (begins ? parent.id : '');
}

/** Text of an element without its inner blocks, which are read by themselves; a line for each stretch. */
function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll(blocks)) inner.replaceWith('\u2029');
  return copy.textContent;
}

function squeeze(text: string): string {
  const lines = text.split('\u2029').map(line => line.replace(/\s+/g, ' ').trim());
  return lines.filter(Boolean).join('\n');
}

/** What a query must be found in: the wording of all blocks, a gap between them. */
export function wordingOf(texts: readonly string[]): string {
  return wording(texts.join('\n')).text;
}
