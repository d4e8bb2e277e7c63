/** Buttons of a static comparison: the files are made on the visitor's machine, and what makes them is loaded when asked for. */
import type { RedlineForm } from '../island/compare/redline-file.ts';

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
    import('../island/compare/library-file.ts')
      .catch(() => {
        throw new Error('这个功能没有载入。检查网络后再试。');
      })
      .then(({ libraryFile }) =>
        libraryFile(form as RedlineForm, { a: a!, b: b!, base: base!, onProgress: say }),
      )
      .then(say, (error: Error) => say(error.message));
  });
}
