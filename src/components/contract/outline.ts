/** Marks in the outline the clause that is being read: the last heading that has reached the top of the window. */

/** In pixels: the sticky header, the room kept free below it, and a line of text. */
const READING_LINE = 140;

export function initOutline(): void {
  const outline = document.querySelector<HTMLElement>('.outline');
  const entries = [...(outline?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].flatMap(link => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (!outline || !entries.length) return;
  let marked: HTMLAnchorElement | undefined;
  let waiting = false;

  const mark = () => {
    waiting = false;
    const passed = entries.filter(({ heading }) => heading.getBoundingClientRect().top <= READING_LINE);
    const { link } = passed.at(-1) ?? entries[0]!;
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'location');
    marked = link;
    if (outline.scrollHeight > outline.clientHeight) {
      outline.scrollTop = Math.max(0, link.offsetTop - outline.clientHeight / 2);
    }
  };
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    },
    { passive: true },
  );
  mark();
}
