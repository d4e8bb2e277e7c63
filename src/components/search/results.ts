/** Results as elements. All text goes in as text; nothing here is HTML. */
import type { Name } from '../../domain/output/search/names.ts';
import type { FoundPage } from './engine.ts';
import type { Piece } from './excerpt.ts';

type Child = Node | string;

/** An element with a class and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

function piecesOf(pieces: readonly Piece[]): Child[] {
  return pieces.map(({ text, hit }) => (hit ? make('mark', '', text) : text));
}

function link(className: string, url: string, pieces: readonly Piece[]): HTMLAnchorElement {
  const anchor = make('a', className, ...piecesOf(pieces));
  anchor.href = url;
  return anchor;
}

/** A button of the results. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const element = make('button', 'search-more', label);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

/** A page: its title, what kind of page it is, and the clauses that hold the words, or else the found place. */
export function hitItem(page: FoundPage): HTMLLIElement {
  const { view, filters } = page;
  const kinds = [...(filters.kind ?? []), ...(filters.family ?? [])];
  const head = make('p', 'search-page', link('search-title', page.url, view.title));
  if (kinds.length > 0) head.append(' ', make('span', 'search-kind', kinds.join(' · ')));
  const item = make('li', 'search-hit', head);
  if (view.sections.length === 0) {
    item.append(make('p', 'search-excerpt', ...piecesOf(view.best.excerpt)));
    return item;
  }
  const clauses = view.sections.map(section =>
    make(
      'li',
      '',
      link('search-clause', section.url, section.title),
      make('p', 'search-excerpt', ...piecesOf(section.excerpt)),
    ),
  );
  item.append(make('ol', 'search-clauses', ...clauses));
  return item;
}

/** A name that was found by its pinyin. */
export function nameItem(name: Name): HTMLLIElement {
  const anchor = link('search-title', name.url, [{ text: name.title, hit: false }]);
  return make('li', 'search-name', anchor, ' ', make('span', 'search-kind', name.kind));
}

let labels = 0;

/** A list under a heading of its own. */
export function group(title: string, list: HTMLElement): HTMLElement {
  const heading = make('h2', 'search-group-title', title);
  heading.id = `search-group-${++labels}`;
  const section = make('section', 'search-group', heading, list);
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}
