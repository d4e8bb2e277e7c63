/**
 * The part of search that every page carries: it opens the dialog on the button, on / and on Ctrl-K, and marks the words
 * of a search on the page that was opened from it. The rest is loaded when it is needed.
 */
import { recallWords } from './landing.ts';

const editable = 'input, textarea, select, [contenteditable]';

/** Wires the button `#search-open`, the keys and the dialog `#search-dialog` of the page. */
export function initSearchDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  const button = document.querySelector<HTMLElement>('#search-open');
  const load = (): Promise<typeof import('./dialog.ts')> => import('./dialog.ts');

  const open = (): void => {
    const own = document.querySelector<HTMLInputElement>('#search-page-input');
    if (own) {
      own.focus();
      own.select();
    } else if (dialog) {
      // The dialog stands open while its script loads; what is typed meanwhile is not lost.
      if (!dialog.open) dialog.showModal();
      void load().then(({ startDialog }) => startDialog(dialog));
    }
  };

  button?.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  for (const sign of ['focus', 'pointerenter'] as const) button?.addEventListener(sign, load, { once: true });

  document.addEventListener('keydown', event => {
    if (event.isComposing || event.altKey || event.shiftKey) return;
    const command = event.ctrlKey || event.metaKey;
    const slash = event.key === '/' && !command && !(event.target as Element).closest?.(editable);
    if (slash || (command && event.key.toLowerCase() === 'k')) {
      event.preventDefault();
      open();
    }
  });

  const words = recallWords();
  if (words.length > 0) void import('./highlight.ts').then(({ highlightWords }) => highlightWords(words));
}
