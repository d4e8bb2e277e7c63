/** Starts the fill page. Mounted by a module script: the Content-Security-Policy allows no inline code. */
import { createRoot } from 'react-dom/client';
import { annexAddress, lawAddress } from '../shared/addresses.ts';
import { wordsOf } from '../shared/words-of.ts';
import { type Draft, draftsOf, EMPTY, freeName, newDraft } from './drafts.ts';
import { FillApp } from './FillApp.tsx';
import { loadVersion } from './load.ts';
import type { PreviewLinks } from './preview.ts';
import type { Start } from './start.ts';

export async function mountFill(root: HTMLElement): Promise<void> {
  try {
    const start = await prepare(root.dataset['page']!, root.dataset['base']!, root.dataset['version']!);
    createRoot(root).render(<FillApp start={start} />);
  } catch (error) {
    root.textContent = wordsOf(error);
  }
}

async function prepare(page: string, base: string, version: string): Promise<Start> {
  const newest = await loadVersion(page, version);
  const { template } = newest;
  // A private window keeps nothing: the form works all the same, and the first change says so.
  const drafts = await draftsOf(template.meta.id).catch((): Draft[] => []);
  const draft = drafts[0] ?? newDraft(template, freeName('草稿', []), EMPTY);
  const loaded =
    draft.version === version ? newest : await loadVersion(page, draft.version).catch(() => newest);
  const links: PreviewLinks = {
    law: citation => lawAddress(base, citation),
    annex: id => annexAddress(base, id),
  };
  return { page, base, links, newest, drafts, draft, loaded };
}
