/** The search dialog: loaded when it is opened for the first time. */
import { highlightWords } from './highlight.ts';
import { startPanel } from './panel.ts';

const started = new WeakSet<HTMLDialogElement>();

/** Starts the panel in the open dialog; later calls only bring the field back into focus. */
export function startDialog(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector<HTMLInputElement>('input[name="q"]')!;
  if (!started.has(dialog)) {
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
  field.focus();
  field.select();
}
