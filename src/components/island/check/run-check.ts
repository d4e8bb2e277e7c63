/** Has a paper read and checked in a worker of its own. */
import { askWorker } from '../reader/ask-worker.ts';
import { inputOf, transferOf } from '../reader/input-of.ts';
import type { Checked, CheckRequest, CheckSettings } from './messages.ts';

/** @throws VisitorError */
export async function runCheck(
  source: File | string,
  settings: CheckSettings,
  place: Pick<CheckRequest, 'base' | 'templates'>,
): Promise<Checked> {
  const input = await inputOf(source);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const request: CheckRequest = { input, settings, base: place.base, templates: place.templates };
  return askWorker<Checked>(worker, request, { transfer: transferOf(input) });
}
