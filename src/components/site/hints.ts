/**
 * Hints on hover and focus: what a cited article says, what a defined term means. The words are already on the
 * page (`data-gist` of the link, the entry of the law beside the clause, the definition itself); this only shows them.
 */
const SELECTOR = 'a.law[data-law], a.term';

export function initHints(): void {
  const hint = document.createElement('div');
  hint.className = 'hint';
  hint.id = 'hint';
  hint.role = 'tooltip';
  hint.hidden = true;
  document.body.append(hint);
  let owner: HTMLElement | undefined;

  const show = (link: HTMLElement) => {
    const text = wordsFor(link);
    if (!text) return;
    hide();
    owner = link;
    hint.textContent = text;
    hint.hidden = false;
    link.setAttribute('aria-describedby', 'hint');
    place(hint, link);
  };
  const hide = () => {
    owner?.removeAttribute('aria-describedby');
    owner = undefined;
    hint.hidden = true;
  };
  const linkOf = (event: Event) => (event.target as Element).closest?.<HTMLElement>(SELECTOR);
  document.addEventListener('pointerover', event => {
    const link = linkOf(event);
    if (link && event.pointerType !== 'touch') show(link);
  });
  document.addEventListener('pointerout', event => {
    if (linkOf(event) === owner && !hint.contains(event.relatedTarget as Node | null)) hide();
  });
  hint.addEventListener('pointerleave', hide);
  document.addEventListener('focusin', event => {
    const link = linkOf(event);
    if (link) show(link);
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
  });
}

function wordsFor(link: HTMLElement): string | undefined {
  const { gist, law } = link.dataset;
  if (gist) return gist;
  if (law) {
    const entry = document.querySelector(`[data-law-entry="${CSS.escape(law)}"]`);
    return entry ? [...entry.children].map(child => child.textContent?.trim()).join('：') : undefined;
  }
  const target = document.getElementById((link as HTMLAnchorElement).hash.slice(1));
  return target?.closest('p, li, td')?.textContent?.trim().slice(0, 200);
}

/** Below the link, or above where there is no room; never beyond the edge of the window. */
function place(hint: HTMLElement, link: HTMLElement): void {
  const gap = 8;
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = hint.getBoundingClientRect();
  const left = Math.min(Math.max(gap, box.left), Math.max(gap, innerWidth - width - gap));
  const below = box.bottom + gap + height <= innerHeight;
  hint.style.setProperty('--hint-x', `${left + scrollX}px`);
  hint.style.setProperty(
    '--hint-y',
    `${(below ? box.bottom + gap / 2 : box.top - height - gap / 2) + scrollY}px`,
  );
}
