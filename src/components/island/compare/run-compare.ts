/** Has two choices compared in a worker of its own, which is ended when it takes too long. */
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import type { Draft } from '../fill/drafts.ts';
import { readBack } from '../fill/resume.ts';
import { readInWorker } from '../reader/read-file.ts';
import { textKey } from '../shared/addresses.ts';
import { DEFECT, wordsOf } from '../shared/words-of.ts';
import { type Choice, reportText } from './choice.ts';
import type { Compared, CompareReply, CompareRequest, MovedFinding, SideRequest } from './messages.ts';

const LIMIT_MS = 30_000;

export interface Comparison {
  readonly compared: Compared;
  /** What the reader of outside documents could not place. */
  readonly problems: readonly string[];
  /** Undefined when the rules could not run. */
  readonly findings: Promise<readonly MovedFinding[] | undefined>;
}

/** Ends what it began on abort of `signal`, also when only the findings are still waited for. Rejects with a VisitorError. */
export async function runCompare(
  a: Choice,
  b: Choice,
  facts: Pick<CompareRequest, 'base' | 'keys' | 'today'>,
  signal: AbortSignal,
): Promise<Comparison> {
  const [before, after] = await Promise.all([sideOf(a, signal), sideOf(b, signal)]);
  signal.throwIfAborted();
  const problems = [before, after].flatMap(side =>
    side.type === 'outside'
      ? side.outside.problems.map(({ where, message }) => `${side.name}，${where}：${message}`)
      : [],
  );
  return { ...(await ask({ ...facts, a: before, b: after }, signal)), problems };
}

/** What stands on a side; rejects with a VisitorError where a file cannot be read. */
export async function sideOf(choice: Choice, signal: AbortSignal): Promise<SideRequest> {
  switch (choice.type) {
    case 'library':
    case 'nearest':
      return choice;
    case 'draft':
      return draftSide(choice.draft);
    case 'report':
      return {
        type: 'outside',
        outside: await readInWorker(reportText(choice.report), { signal }),
        name: choice.report.title,
      };
    case 'text':
      return { type: 'outside', outside: await readInWorker(choice.text, { signal }), name: '粘贴的文字' };
    case 'file': {
      const { file, changes = 'accepted' } = choice;
      if (/\.json$/i.test(file.name)) return answersSide(file);
      const outside = await readInWorker(file, { changes, signal }).catch(error => {
        throw new VisitorError(`${file.name}：${wordsOf(error)}`);
      });
      return { type: 'outside', outside, name: file.name };
    }
  }
}

/** Answers taken out of the fill page: the draft that they make. */
async function answersSide(file: File): Promise<SideRequest> {
  const { template, version = 'draft', hash, answers } = await readBack(file);
  const name = file.name.replace(/\.json$/i, '');
  return draftSide({
    id: file.name,
    name,
    template,
    version,
    hash,
    answers,
    unread: {},
    changed: file.lastModified,
  });
}

function draftSide(draft: Draft): SideRequest {
  return { type: 'draft', key: textKey(draft.template, draft.version), draft };
}

function ask(request: CompareRequest, signal: AbortSignal): Promise<Omit<Comparison, 'problems'>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    let tell: (findings: readonly MovedFinding[] | undefined) => void;
    const findings = new Promise<readonly MovedFinding[] | undefined>(settle => {
      tell = settle;
    });
    const end = (found?: readonly MovedFinding[]) => {
      clearTimeout(timer);
      listening.abort();
      worker.terminate();
      tell(found);
    };
    const fail = (message: string) => {
      end();
      reject(new VisitorError(message));
    };
    const listening = new AbortController();
    const stop = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { signal: listening.signal });
    const timer = setTimeout(
      () => fail('比较了 30 秒还没有做完，已经停下。只留下要比较的合同，另存后再试。'),
      LIMIT_MS,
    );
    worker.addEventListener('message', ({ data }: MessageEvent<CompareReply>) => {
      if ('failure' in data) fail(data.failure);
      else if ('compared' in data) resolve({ compared: data.compared, findings });
      else end(data.findings);
    });
    worker.addEventListener('error', event => {
      event.preventDefault();
      // An error without a message means that the worker's script did not load.
      fail(event.message ? DEFECT : '比较的程序没有启动。刷新页面，或者换一个较新的浏览器。');
    });
    worker.addEventListener('messageerror', () => fail(DEFECT));
    worker.postMessage(request);
  });
}
