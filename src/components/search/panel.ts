/**
 * The search panel: field, filters, status line and results, as they stand in the dialog and on the search page. Arrow
 * keys walk from the field through the links of the results, which stay ordinary links in an ordinary list.
 */
import { createEngine, type FoundPage, type FoundPages } from './engine.ts';
import { startFilters } from './filters.ts';
import { firstPages, foundList } from './found-list.ts';
import { rememberWords } from './landing.ts';
import { advice, failureText, statusText } from './messages.ts';
import { button, group, make, nameItem } from './results.ts';
import { type Suggestions, suggest } from './suggestions.ts';

export interface PanelHooks {
  /** The address of the search page with this query, after each search. */
  onQuery?(address: string): void;
  /** Enter in the field. */
  onSubmit?(address: string): void;
  /** A result on the page that is open already was chosen. */
  onSamePage?(terms: readonly string[]): void;
}

interface Asked extends FoundPages {
  readonly query: string;
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

  const isFiltered = (): boolean => Object.keys(filters.values()).length > 0;

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
    hooks.onQuery?.(address());
    if (query === '' && !isFiltered()) return show('');
    results.setAttribute('aria-busy', 'true');
    try {
      const names = await suggest(query, `${base}search/names.json`);
      const found = await lookUp(query, names);
      const pages = await firstPages(found);
      if (mine !== latest) return;
      terms = found.spellings.flatMap(spelling => spelling.terms);
      showFound(found, pages, names);
    } catch {
      if (mine === latest) showFailure();
    }
  };

  /** Pages for the query, or for the name that it spells in pinyin when no page has the letters. */
  const lookUp = async (query: string, { title }: Suggestions): Promise<Asked> => {
    const options = { filters: filters.values() };
    const found = await engine.search(query || null, options);
    if (found.checked > 0 || title === undefined) return { ...found, query };
    return { ...(await engine.search(title, options)), query: title };
  };

  const showFound = (found: Asked, pages: readonly FoundPage[], { names }: Suggestions): void => {
    const content: HTMLElement[] = [];
    if (names.length > 0) content.push(group('名称', make('ul', 'search-names', ...names.map(nameItem))));
    if (found.results.length + found.related.length > 0) content.push(...foundList(found, pages));
    else if (names.length === 0) content.push(adviceList());
    show(statusText(found.query, found, names.length), ...content);
  };

  const adviceList = (): HTMLElement => {
    const items = advice.map(text => make('li', '', text));
    if (isFiltered()) {
      items.unshift(
        make(
          'li',
          '',
          button('去掉筛选再找', () => filters.clear()),
        ),
      );
    }
    return group('可以试试', make('ul', 'search-advice', ...items));
  };

  const showFailure = (): void => {
    show(
      failureText(import.meta.env.DEV),
      button('再试一次', () => void run()),
    );
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };

  const warmUp = (): void => void engine.init().catch(showFailure);

  field.addEventListener('focus', warmUp, { once: true });
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
      if (document.activeElement === field) warmUp();
      void run();
    },
  };
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
