/** Starts the checklist on its page: tools above the list, and under every requirement a place for its answer. */
import { createRoot } from 'react-dom/client';
import type { Checklist } from '../../../domain/checklist-run/checklist.ts';
import type { Run } from '../../../domain/checklist-run/run.ts';
import { store } from '../store.ts';
import { ChecklistApp } from './ChecklistApp.tsx';
import { openShelf } from './run-shelf.ts';

/** `root` carries the checklist as JSON and the address of the site's home page; the requirements stand in the page under their ids. */
export async function mountChecklist(root: HTMLElement): Promise<void> {
  const checklist = JSON.parse(root.dataset['checklist']!) as Checklist;
  const shelf = await openShelf(checklist, store<Run>('runs'));
  const places = new Map<string, HTMLElement>();
  for (const { id } of checklist.items) {
    const place = document.createElement('div');
    document.getElementById(id)?.append(place);
    places.set(id, place);
  }
  document.querySelector<HTMLElement>('article.document')!.dataset['checklist'] = 'interactive';
  createRoot(root).render(<ChecklistApp shelf={shelf} places={places} base={root.dataset['base']!} />);
}
