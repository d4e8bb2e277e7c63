/**
 * Leaving a field by pressing a button would show the field's message between press and release, push the button away
 * from under the pointer and lose the click. What a press causes to appear therefore waits for its click.
 */
let released = Promise.resolve();

addEventListener(
  'pointerdown',
  () => {
    released = new Promise(resolve => {
      const listening = new AbortController();
      const end = () => {
        listening.abort();
        resolve();
      };
      for (const type of ['pointerup', 'pointercancel'])
        addEventListener(type, end, { capture: true, signal: listening.signal });
    });
  },
  { capture: true },
);

/** Does `work` soon, but not while a pointer is pressed. */
export function afterPress(work: () => void): void {
  void released.then(() => setTimeout(work));
}
