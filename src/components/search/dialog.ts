/** The search dialog: loaded when it is opened for the first time. */
import { highlightWords } from './highlight.ts';
import { startPanel } from './panel.ts';

const started = new WeakSet<HTMLDialogElement>();

/** Starts the panel in the open dialog, or marks the last query for the next one to replace. */
export function startDialog(dialog: HTMLDialogElement): void {
  if (started.has(dialog)) {
    dialog.querySelector<HTMLInputElement>('input[name="q"]')!.select();
    return;
  }
  started.add(dialog);
  const panel = startPanel(dialog, {
    onSubmit: address => location.assign(address),
    onSamePage: terms => {
      dialog.close();
      // The address changes after the click; the marks follow it.
      setTimeout(() => highlightWords(terms));
    },
  });
  dialog.addEventListener('click', event => {
    if (event.target === dialog || (event.target as Element).closest('[data-search-close]')) dialog.close();
  });
  panel.start();
}
