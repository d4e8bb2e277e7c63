/** Has a paper read and checked in a worker of its own, which is ended when it takes too long. */
import { type FailureCode, ReadFailure } from '../../../domain/reader/failure.ts';
import { FILE_BYTES } from '../../../domain/reader/limits.ts';
import type { OutsideInput } from '../../../domain/reader/read-outside.ts';
import type { Checked, CheckReply, CheckRequest, CheckSettings } from './messages.ts';

const LIMIT_MS = 15_000;

/** @throws Error with words for the visitor. */
export async function runCheck(
  source: File | string,
  settings: CheckSettings,
  place: Pick<CheckRequest, 'base' | 'templates'>,
): Promise<Checked> {
  return ask({ input: await inputOf(source), settings, ...place });
}

async function inputOf(source: File | string): Promise<OutsideInput> {
  if (typeof source === 'string') return { text: source };
  if (source.size > FILE_BYTES) throw new ReadFailure('too-big');
  try {
    return { name: source.name, bytes: new Uint8Array(await source.arrayBuffer()) };
  } catch {
    throw new ReadFailure('unreadable');
  }
}

function ask(request: CheckRequest): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const fail = (code: FailureCode) => end(() => reject(new ReadFailure(code)));
    const timer = setTimeout(() => fail('too-slow'), LIMIT_MS);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
      if ('failure' in data) fail(data.failure);
      else if ('offline' in data)
        end(() =>
          reject(
            new Error('没有载入法律数据：网络断开或者网站没有应答。恢复网络后再检查一次，选好的文件还在。'),
          ),
        );
      else end(() => resolve(data.checked));
    });
    // An error without a message means that the worker's script did not load.
    worker.addEventListener('error', event => {
      event.preventDefault();
      fail(event.message ? 'damaged' : 'no-worker');
    });
    worker.postMessage(request);
  });
}
