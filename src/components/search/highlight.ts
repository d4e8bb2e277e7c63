/**
 * Marks the words of a search on the page that was opened, through the CSS Custom Highlight API: the document stays as
 * it is. A browser without it shows the page unmarked.
 */
import { wording } from '../../domain/output/search/wording.ts';

/** Marks are painted for so many places at most. */
const maxMarks = 500;
const block = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, summary, div, section, article, aside';

/** Marks the wordings and brings the first one of the section that the address names into view. */
export function highlightWords(terms: readonly string[]): void {
  if (terms.length === 0 || !('highlights' in CSS)) return;
  const bodies = [...document.querySelectorAll('[data-pagefind-body]')];
  const ranges = bodies.flatMap(body => findRanges(body, terms)).slice(0, maxMarks);
  if (ranges.length === 0) return;
  CSS.highlights.set('search', new Highlight(...ranges));
  document.addEventListener('keydown', clearOnEscape);
  if (document.readyState === 'complete') reveal(ranges);
  else addEventListener('load', () => reveal(ranges), { once: true });
}

function clearOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
  CSS.highlights.delete('search');
  document.removeEventListener('keydown', clearOnEscape);
}

interface Stretch {
  readonly node: Text;
  /** Place of the node's first character in the joined text. */
  readonly from: number;
}

/** Ranges of the terms in reading order; a term may run across inline elements, not across blocks. */
function findRanges(root: Element, terms: readonly string[]): Range[] {
  const stretches: Stretch[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  let last: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const owner = node.parentElement!.closest(block);
    if (owner !== last) text += '\n';
    last = owner;
    stretches.push({ node, from: text.length });
    text += node.data;
  }
  const folded = wording(text);
  const spans: [from: number, to: number][] = [];
  for (const term of terms) {
    for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + term.length)) {
      spans.push([folded.offsets[at]!, folded.offsets[at + term.length - 1]! + 1]);
    }
  }
  return spans.sort((a, b) => a[0] - b[0]).map(([from, to]) => rangeOf(stretches, from, to));
}

function rangeOf(stretches: readonly Stretch[], from: number, to: number): Range {
  const range = new Range();
  const first = stretchAt(stretches, from);
  const end = stretchAt(stretches, to - 1);
  range.setStart(first.node, from - first.from);
  range.setEnd(end.node, to - end.from);
  return range;
}

function stretchAt(stretches: readonly Stretch[], place: number): Stretch {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.from <= place) low = middle;
    else high = middle - 1;
  }
  return stretches[low]!;
}

/** Opens what hides the first mark behind the anchor, and scrolls to it when it is far below. */
function reveal(ranges: readonly Range[]): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const anchor = (id === '' ? null : document.getElementById(id)) ?? document.body;
  const behind = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
  const first = ranges.find(range => anchor.compareDocumentPosition(range.startContainer) & behind);
  const element = first?.startContainer.parentElement;
  if (!first || !element) return;
  const closed = element.closest('details:not([open])');
  if (closed && !element.closest('summary')) closed.setAttribute('open', '');
  const distance = first.getBoundingClientRect().bottom - anchor.getBoundingClientRect().top;
  if (distance > 0.8 * innerHeight) element.scrollIntoView({ block: 'center' });
}
