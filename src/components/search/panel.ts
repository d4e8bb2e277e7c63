/**
 * The search panel: field, filters, status line and results, as they stand in the dialog and on the search page. Arrow
 * keys walk from the field through the links of the results, which stay ordinary links in an ordinary list.
 */
import { createEngine, type FoundPage, type FoundPages } from './engine.ts';
import { startFilters } from './filters.ts';
import { rememberWords } from './landing.ts';
import { advice, failureText, statusText } from './messages.ts';
import type { Result } from './pagefind.ts';
import { group, hitItem, make, nameItem } from './results.ts';
import { type Suggestions, suggest } from './suggestions.ts';

export interface PanelHooks {
  /** The address of the search page with this query, after each search. */
  onQuery?(address: string): void;
  /** Enter in the field. */
  onSubmit?(address: string): void;
  /** A result on the page that is open already was chosen. */
  onSamePage?(terms: readonly string[]): void;
}

export interface Panel {
  /** Sets the field and the filters. */
  fill(wanted: URLSearchParams): void;
  /** Loads the index and looks for what is in the field. */
  start(): void;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const engine = createEngine(`${base}pagefind/`);
const pause = 150;
const pageSize = 5;

export function startPanel(root: HTMLElement, hooks: PanelHooks): Panel {
  const find = <E extends Element>(selector: string): E => root.querySelector<E>(selector)!;
  const form = find<HTMLFormElement>('form');
  const field = find<HTMLInputElement>('input[name="q"]');
  const status = find<HTMLElement>('[role="status"]');
  const hint = find<HTMLElement>('[data-search-hint]');
  const results = find<HTMLElement>('[data-search-results]');
  const filters = startFilters(form, engine, () => void run());
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let terms: readonly string[] = [];

  const address = (): string => {
    const wanted = new URLSearchParams({
      ...(field.value.trim() && { q: field.value.trim() }),
      ...filters.values(),
    });
    return `${base}search/${wanted.size > 0 ? `?${wanted}` : ''}`;
  };

  const show = (message: string, ...content: readonly HTMLElement[]): void => {
    status.textContent = message;
    hint.hidden = message !== '';
    results.replaceChildren(...content);
    results.removeAttribute('aria-busy');
  };

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    const mine = ++latest;
    const query = field.value.trim();
    const wanted = filters.values();
    hooks.onQuery?.(address());
    if (query === '' && Object.keys(wanted).length === 0) return show('');
    results.setAttribute('aria-busy', 'true');
    try {
      const names = await suggest(query, `${base}search/names.json`);
      let found = await engine.search(query || null, { filters: wanted });
      let asked = query;
      if (found.checked === 0 && names.title !== undefined) {
        asked = names.title;
        found = await engine.search(asked, { filters: wanted });
      }
      const pages = await read(
        found.results.slice(0, Math.max(pageSize, Math.min(found.checked, 2 * pageSize))),
      );
      if (mine !== latest) return;
      terms = found.spellings.flatMap(spelling => spelling.terms);
      showFound(asked, found, pages, names);
    } catch {
      if (mine === latest) showFailure();
    }
  };

  const showFound = (
    query: string,
    found: FoundPages,
    pages: readonly FoundPage[],
    { names }: Suggestions,
  ): void => {
    const content: HTMLElement[] = [];
    if (names.length > 0) content.push(group('名称', make('ul', 'search-names', ...names.map(nameItem))));
    if (found.results.length + found.related.length > 0) content.push(...pageGroups(found, pages));
    else if (names.length === 0) content.push(adviceList());
    show(statusText(query, found, names.length), ...content);
  };

  /** The pages that hold the words, a button to read on, and below a heading of their own the others. */
  const pageGroups = (found: FoundPages, pages: readonly FoundPage[]): HTMLElement[] => {
    const anyHit = found.closeness === 'some';
    const hits = make('ol', 'search-hits');
    const others = make('ol', 'search-hits');
    const related = make('details', 'search-related', make('summary', '', '其他可能相关的页面'), others);
    const add = (page: FoundPage): void =>
      (page.view.literal || anyHit ? hits : others).append(hitItem(page));
    const queue = [...found.results.slice(pages.length)];
    pages.forEach(add);
    const more = make('button', 'search-more', '继续查找');
    more.type = 'button';
    const settle = (): void => {
      more.hidden = queue.length === 0;
      related.hidden = others.childElementCount === 0;
    };
    more.addEventListener('click', async () => {
      const before = hits.childElementCount;
      for (const page of await read(queue.splice(0, pageSize))) add(page);
      settle();
      const next = hits.children[before] ?? (related.hidden ? more : others.lastElementChild);
      if (next !== more && next?.closest('details')) related.open = true;
      (next === more ? more : next?.querySelector('a'))?.focus();
    });
    void read(found.related.slice(0, 2 * pageSize)).then(list => {
      list.forEach(add);
      settle();
    });
    settle();
    return [group('页面与条款', hits), more, related];
  };

  const adviceList = (): HTMLElement => {
    const items = advice.map(text => make('li', '', text));
    if (Object.keys(filters.values()).length > 0) {
      const clear = make('button', 'search-more', '去掉筛选再找');
      clear.type = 'button';
      clear.addEventListener('click', () => filters.clear());
      items.unshift(make('li', '', clear));
    }
    return group('可以试试', make('ul', 'search-advice', ...items));
  };

  const showFailure = (): void => {
    const again = make('button', 'search-more', '再试一次');
    again.type = 'button';
    again.addEventListener('click', () => void run());
    show(failureText(import.meta.env.DEV), again);
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };

  field.addEventListener('focus', () => void engine.init().catch(showFailure), { once: true });
  field.addEventListener('input', event => {
    // Half-typed pinyin of an input method is not a query.
    if (!(event as InputEvent).isComposing) schedule();
  });
  field.addEventListener('compositionend', schedule);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (hooks.onSubmit && field.value.trim() !== '') hooks.onSubmit(address());
    else void run();
  });
  results.addEventListener('click', event => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    rememberWords(link.pathname, terms);
    if (link.pathname === location.pathname && link.search === '') hooks.onSamePage?.(terms);
  });
  root.addEventListener('keydown', event => walk(event, field, results));

  return {
    fill(wanted) {
      field.value = wanted.get('q') ?? '';
      filters.fill(wanted);
    },
    start() {
      void run();
    },
  };
}

function read(results: readonly Result<FoundPage>[]): Promise<FoundPage[]> {
  return Promise.all(results.map(result => result.data()));
}

/** Arrow keys between the field and the results' links and buttons. */
function walk(event: KeyboardEvent, field: HTMLInputElement, results: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const focusable = results.querySelectorAll<HTMLElement>('a, button, summary');
  const stops = [field, ...focusable].filter(element => element.checkVisibility());
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
