/** The contract, live. Pressing a blank leads to its field; entering a field brings its blank into view. */
import { useEffect, useRef } from 'react';
import type { Template } from '../../../domain/template/template.ts';
import { type PreviewLinks, showPreview } from './preview.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly annexes: readonly Template[];
  readonly links: PreviewLinks;
  goToField(path: string): void;
}

export function PreviewPane({ session, annexes, links, goToField }: Props) {
  const pane = useRef<HTMLElement>(null);
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => showPreview(paper.current!, session, annexes, links), [session, annexes, links]);
  useEffect(
    () =>
      session.subscribe(change => {
        if (change.type === 'enter') bringIntoView(pane.current!, paper.current!, change.path);
      }),
    [session],
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="fill-contract" aria-label="合同" ref={pane} tabIndex={0}>
      {/* A shortcut for the pointer: every field is also reached through the form. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className="document paper"
        ref={paper}
        onClick={event => {
          const blank = (event.target as Element).closest<HTMLElement>('[data-field]');
          if (blank) goToField(blank.dataset['field']!);
        }}
      />
    </section>
  );
}

function bringIntoView(pane: HTMLElement, paper: HTMLElement, path: string): void {
  for (const old of paper.querySelectorAll('.blank.current')) old.classList.remove('current');
  const name = CSS.escape(path);
  const blanks = paper.querySelectorAll<HTMLElement>(`[data-field="${name}"], [data-field^="${name}."]`);
  for (const blank of blanks) blank.classList.add('current');
  const [first] = blanks;
  if (!first || pane.offsetHeight === 0) return;
  const [outer, inner] = [pane.getBoundingClientRect(), first.getBoundingClientRect()];
  if (inner.top < outer.top + 40 || inner.bottom > outer.bottom - 40) {
    pane.scrollBy({ top: inner.top - outer.top - outer.height / 3 });
  }
}
