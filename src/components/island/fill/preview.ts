/**
 * The contract beside the form, drawn by the one HTML renderer. A key stroke that turns one value into another only
 * changes the words in its blanks; everything else prints the document anew and replaces the blocks that differ.
 */
import { formatAnswer } from '../../../domain/field/answer.ts';
import { resolveField } from '../../../domain/fill/resolve.ts';
import { fieldOf } from '../../../domain/fill/visible-fields.ts';
import { answersFor, type Bound, type BoundPart, bind } from '../../../domain/output/bound.ts';
import { escapeLines } from '../../../domain/output/html/escape.ts';
import { renderBlocks } from '../../../domain/output/html/render-html.ts';
import type { Template } from '../../../domain/template/template.ts';
import type { Session } from './session.ts';

export interface PreviewLinks {
  law(citation: { readonly law: string; readonly article: string }): string;
  annex(id: string): string;
}

/** The bundle as it stands: what is shown is what is downloaded. */
export function boundOf(session: Session, annexes: readonly Template[]): Bound {
  return bind(session.template, annexes, session.entries.answers, { defaults: true, choose: 'defaults' });
}

/** Keeps `root` equal to the contract until the returned function is called. */
export function showPreview(
  root: HTMLElement,
  session: Session,
  annexes: readonly Template[],
  links: PreviewLinks,
): () => void {
  /** What each block was printed as; empty for one whose words were changed in place since. */
  const printed: string[] = [];

  const draw = () => {
    const blocks = boundOf(session, annexes).parts.flatMap((part, index) => blocksOf(part, index, links));
    while (root.children.length > blocks.length) root.lastElementChild!.remove();
    while (root.children.length < blocks.length) root.append(document.createElement('div'));
    blocks.forEach(({ html, part }, index) => {
      const block = root.children[index] as HTMLElement;
      block.dataset['part'] = String(part);
      if (printed[index] !== html) block.innerHTML = html;
    });
    printed.splice(0, printed.length, ...blocks.map(block => block.html));
  };

  /** True when every blank of the field already held words and now holds the new ones. */
  const changeWords = (path: string): boolean => {
    const field = session.definition(path);
    const answer = session.value(path);
    const value = answer ?? field?.default;
    if (!field || value === undefined) return false;
    const answered = fieldOf(path, session.template.fields)!;
    const own = annexes.map(annex => answered in answersFor(annex, session.template, { [answered]: value }));
    const name = CSS.escape(path);
    const places = root.querySelectorAll<HTMLElement>(`[data-field="${name}"], [data-field^="${name}."]`);
    const blanks = [...places].flatMap(place => {
      const use = resolveField(place.dataset['field']!, key => (key === path ? field : undefined));
      const block = place.closest<HTMLElement>('[data-part]')!;
      const part = Number(block.dataset['part']);
      return use && (part === 0 || own[part - 1]) ? [{ place, block, facet: use.facet }] : [];
    });
    if (!blanks.every(({ place }) => place.classList.contains('filled'))) return false;
    for (const { place, block, facet } of blanks) {
      place.innerHTML = escapeLines(formatAnswer(value, field, facet));
      place.classList.toggle('default', answer === undefined);
      printed[[...root.children].indexOf(block)] = '';
    }
    return true;
  };

  draw();
  return session.subscribe(change => {
    if (change.type === 'enter') return;
    if (change.type === 'shape' || !changeWords(change.path)) draw();
  });
}

interface Block {
  readonly html: string;
  /** 0 for the contract, 1 for its first annex. */
  readonly part: number;
}

function blocksOf(
  { meta, document, numbering, annexes, label }: BoundPart,
  index: number,
  links: PreviewLinks,
): Block[] {
  const context = {
    numbering,
    annexes,
    lawHref: links.law,
    annexHref: links.annex,
    fieldPaths: true,
    headingLevel: 3,
    idPrefix: index === 0 ? '' : `${meta.id}--`,
  };
  const title = label === undefined ? '' : `<p class="annex-label">${label}</p>`;
  const heading = `${title}<p class="document-title">${escapeLines(meta.title)}</p>`;
  return [heading, ...renderBlocks(document, context)].map(html => ({ html, part: index }));
}
