/** The filters of a search: choices made from what the index knows, loaded when they are first looked at. */
import type { SearchEngine } from './engine.ts';
import type { FilterName, SearchOptions } from './pagefind.ts';

export interface FilterFields {
  /** The chosen values by filter. */
  values(): NonNullable<SearchOptions['filters']>;
  /** Chooses what the address asks for. */
  fill(wanted: URLSearchParams): void;
  clear(): void;
}

/** Kinds of pages in the order of the site; others follow. */
const kinds = ['合同', '附件', '条款', '清单', '法律', '文章', '规则', '比较'];

/** Wires the `<select>`s of a form, named after their filters; `changed` is called when a choice was made. */
export function startFilters(form: HTMLFormElement, engine: SearchEngine, changed: () => void): FilterFields {
  const selects = [...form.querySelectorAll('select')];
  const details = form.querySelector('details');
  let loaded = false;

  const load = async (): Promise<void> => {
    if (loaded) return;
    loaded = true;
    try {
      const known = await engine.filters();
      for (const select of selects) offer(select, Object.entries(known[select.name as FilterName] ?? {}));
    } catch {
      loaded = false;
    }
  };

  details?.addEventListener('toggle', () => void load());
  for (const select of selects) select.addEventListener('change', changed);

  return {
    values() {
      const chosen = selects.filter(({ value }) => value !== '');
      return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    },
    fill(wanted) {
      for (const select of selects) {
        const value = wanted.get(select.name) ?? '';
        if (value === '') continue;
        select.add(new Option(value, value));
        select.value = value;
        if (details) details.open = true;
      }
    },
    clear() {
      for (const select of selects) select.value = '';
      changed();
    },
  };
}

/** Fills a choice with values, most pages first, and keeps what is chosen. */
function offer(
  select: HTMLSelectElement,
  counts: readonly (readonly [value: string, pages: number])[],
): void {
  const chosen = select.value;
  const place = (value: string): number => (kinds.indexOf(value) + kinds.length) % kinds.length;
  const sorted = [...counts].sort(([a, m], [b, n]) => (select.name === 'kind' ? place(a) - place(b) : n - m));
  for (const option of [...select.options].slice(1)) option.remove();
  for (const [value] of sorted) select.add(new Option(value, value));
  select.value = chosen;
  select.closest('label')!.hidden = sorted.length === 0;
}
