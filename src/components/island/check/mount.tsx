/** Starts the check-up page. Mounted by a module script: the Content-Security-Policy allows no inline code. */
import { createRoot } from 'react-dom/client';
import { today } from '../shared/today.ts';
import { CheckApp, type CheckPlace } from './CheckApp.tsx';
import { lawsFrom } from './laws.ts';
import { listReports, type StoredReport } from './reports.ts';

export async function mountCheck(root: HTMLElement): Promise<void> {
  const base = root.dataset['base']!;
  const data = JSON.parse(root.dataset['place']!) as Omit<CheckPlace, 'base' | 'laws'>;
  // Without the laws a stored report still opens, only without their gists.
  const laws = await lawsFrom(base).catch(() => new Map());
  // A private window keeps nothing: checking works all the same.
  const stored = await listReports().catch((): StoredReport[] => []);
  createRoot(root).render(<CheckApp place={{ ...data, base, laws }} stored={stored} today={today()} />);
}
