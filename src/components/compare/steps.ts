/**
 * Walking through the changes of a redline: buttons and keys (n and j forwards, p and k backwards), the address of each.
 * Static pages and the island share it.
 */

export interface Steps {
  /** Goes to a change by its id and makes it the current one. */
  goTo(change: number): void;
  stop(): void;
}

/** `view` holds the buttons (`data-step`), a status and the redline. `onChange` hears which change is the current one. */
export function initSteps(view: HTMLElement, onChange?: (change: number) => void): Steps {
  const listening = new AbortController();
  const { signal } = listening;
  let current = 0;

  /** Changes that the filter shows, in their own order: beside each other, the left text would come before the right. */
  const shown = (): number[] => {
    const places = [...view.querySelectorAll<HTMLElement>('.redline [data-change]:not(.row)')];
    const numbers = places.filter(place => !isHidden(place)).map(place => Number(place.dataset['change']));
    return [...new Set(numbers)].sort((x, y) => x - y);
  };
  const isHidden = (element: HTMLElement) =>
    hiddenClasses(view).some(name => element.classList.contains(name)) || element.offsetParent === null;

  const mark = (element: HTMLElement | undefined, change: number) => {
    for (const old of view.querySelectorAll('.redline .current')) old.classList.remove('current');
    for (const place of view.querySelectorAll(`.redline [data-change="${change}"]:not(.row)`))
      place.classList.add('current');
    // Gliding would miss: rows on the way get their heights only when they come near.
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    current = change;
    onChange?.(change);
  };
  const say = (words: string) => {
    const status = view.querySelector('.change-steps [role="status"]');
    if (status) status.textContent = words;
  };
  const goTo = (change: number) => {
    mark(
      view.querySelector<HTMLElement>(`.redline [data-change="${change}"]:not(.row)`) ?? undefined,
      change,
    );
    history.replaceState(null, '', `#change-${change}`);
  };
  const step = (by: number) => {
    const all = shown();
    if (all.length === 0) {
      say('没有要看的改动');
      return;
    }
    const at = all.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
    goTo(all[next]!);
    say(`第 ${next + 1} 处，共 ${all.length} 处`);
  };

  for (const bar of view.querySelectorAll<HTMLElement>('.change-steps')) bar.hidden = false;
  view.addEventListener(
    'click',
    event => {
      const target = event.target as Element;
      const button = target.closest<HTMLElement>('[data-step]');
      if (button) return step(Number(button.dataset['step']));
      const place = target.closest<HTMLElement>('.redline [data-change]:not(.row)');
      if (place) goTo(Number(place.dataset['change']));
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    event => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const by = { n: 1, j: 1, p: -1, k: -1 }[event.key];
      if (by === undefined || !view.isConnected) return;
      event.preventDefault();
      step(by);
    },
    { signal },
  );
  addEventListener('hashchange', () => fromAddress(), { signal });
  const fromAddress = () => {
    const change = Number(/^#change-(\d+)$/.exec(location.hash)?.[1] ?? 0);
    if (change && change !== current)
      mark(view.querySelector<HTMLElement>(`#change-${change}`) ?? undefined, change);
  };
  fromAddress();
  return { goTo, stop: () => listening.abort() };
}

function hiddenClasses(view: HTMLElement): string[] {
  return [...view.querySelectorAll<HTMLInputElement>('.class-filter input:not(:checked)')].map(
    ({ value }) => value,
  );
}

/** Keys belong to whoever is written in; an open dialog has the page behind it. */
function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]')
  );
}
