/**
 * The found pages as lists: those that were read and hold the words, a button to read on, and under a heading of their
 * own the pages that were read and do not hold them as they are.
 */
import type { FoundPage, FoundPages } from './engine.ts';
import type { Result } from './pagefind.ts';
import { button, group, hitItem, make } from './results.ts';

/** So many pages are shown, and read on, at a time. */
const step = 5;
/** Pages that are only related are shown up to here. */
const maxRelated = 10;

/** The pages to show first. */
export function firstPages({ results }: FoundPages): Promise<FoundPage[]> {
  return read(results.slice(0, step));
}

function read(results: readonly Result<FoundPage>[]): Promise<FoundPage[]> {
  return Promise.all(results.map(result => result.data()));
}

/** The lists, with `first` as their first pages. */
export function foundList(found: FoundPages, first: readonly FoundPage[]): HTMLElement[] {
  const hits = make('ol', 'search-hits');
  const others = make('ol', 'search-hits');
  const related = make('details', 'search-related', make('summary', '', '其他可能相关的页面'), others);
  const queue = found.results.slice(first.length);

  const add = (pages: readonly FoundPage[]): HTMLElement[] => {
    const items = pages.map(page => {
      const item = hitItem(page);
      (page.view.literal ? hits : others).append(item);
      return item;
    });
    more.hidden = queue.length === 0;
    related.hidden = others.childElementCount === 0;
    return items;
  };

  const more = button('继续查找', async () => {
    const items = add(await read(queue.splice(0, step)));
    const next = items.find(item => item.parentElement === hits) ?? items[0];
    if (next?.parentElement === others) related.open = true;
    next?.querySelector('a')?.focus();
  });

  add(first);
  void read(found.related.slice(0, maxRelated)).then(add);
  return [group('页面与条款', hits), more, related];
}
