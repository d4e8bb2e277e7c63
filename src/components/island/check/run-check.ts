/** Has a paper read and checked in a worker of its own. */
import { ReadFailure } from '../../../domain/reader/failure.ts';
import { askWorker } from '../reader/ask-worker.ts';
import { inputOf, transferOf } from '../reader/input-of.ts';
import type { Checked, CheckReply, CheckRequest, CheckSettings } from './messages.ts';

/** @throws Error with words for the visitor. */
export async function runCheck(
  source: File | string,
  settings: CheckSettings,
  place: Pick<CheckRequest, 'base' | 'templates'>,
): Promise<Checked> {
  const input = await inputOf(source);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const request: CheckRequest = { input, settings, base: place.base, templates: place.templates };
  const reply = await askWorker<CheckReply>(worker, request, transferOf(input));
  if ('failure' in reply) throw new ReadFailure(reply.failure);
  if ('offline' in reply) {
    throw new Error('没有载入法律数据：网络断开或者网站没有应答。恢复网络后再检查一次，选好的文件还在。');
  }
  return reply.checked;
}
