/** Buttons of a static comparison: the files are made on the visitor's machine, and what makes them is loaded when asked for. */
import type { RedlineForm } from '../island/compare/redline-file.ts';
import { loaded } from '../island/shared/loaded.ts';
import { wordsOf } from '../island/shared/words-of.ts';

/** `tools` holds the buttons (`data-form`) and a status; it names both texts and the home page. */
export function initTakeAway(tools: HTMLElement): void {
  const { a, b, base } = tools.dataset;
  const buttons = tools.querySelector<HTMLElement>('.take-away')!;
  const status = tools.querySelector<HTMLElement>('[role="status"]')!;
  const say = (words: string) => {
    status.textContent = words;
  };
  buttons.hidden = false;
  buttons.addEventListener('click', event => {
    const form = (event.target as Element).closest<HTMLElement>('[data-form]')?.dataset['form'];
    if (!form) return;
    say('正在生成…');
    loaded(import('../island/compare/library-file.ts'))
      .then(({ libraryFile }) =>
        libraryFile(form as RedlineForm, { a: a!, b: b!, base: base!, onProgress: say }),
      )
      .then(say, error => say(wordsOf(error)));
  });
}
