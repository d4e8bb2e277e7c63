/** Has two choices compared in a worker of its own, which is ended when it takes too long. */
import { readBack } from '../fill/resume.ts';
import { readInWorker } from '../reader/read-file.ts';
import { type Choice, draftKey, reportText } from './choice.ts';
import type { Compared, CompareReply, CompareRequest, MovedFinding, SideRequest } from './messages.ts';

const LIMIT_MS = 30_000;

export interface Comparison {
  readonly compared: Compared;
  /** What the reader of outside documents could not place. */
  readonly problems: readonly string[];
  /** Undefined when the rules could not run. */
  readonly findings: Promise<readonly MovedFinding[] | undefined>;
}

/** Rejects with an error whose message is for the visitor. */
export async function runCompare(
  a: Choice,
  b: Choice,
  facts: Pick<CompareRequest, 'base' | 'keys' | 'today'>,
): Promise<Comparison> {
  const [before, after] = await Promise.all([sideOf(a), sideOf(b)]);
  const problems = [before, after].flatMap(side =>
    side.type === 'outside'
      ? side.outside.problems.map(({ where, message }) => `${side.name}，${where}：${message}`)
      : [],
  );
  return { ...(await ask({ ...facts, a: before, b: after })), problems };
}

async function sideOf(choice: Choice): Promise<SideRequest> {
  switch (choice.type) {
    case 'library':
    case 'nearest':
      return choice;
    case 'draft':
      return { type: 'draft', key: draftKey(choice.draft), draft: choice.draft };
    case 'report':
      return {
        type: 'outside',
        outside: await readInWorker(reportText(choice.report)),
        name: choice.report.title,
      };
    case 'text':
      return { type: 'outside', outside: await readInWorker(choice.text), name: '粘贴的文字' };
    case 'file': {
      const { file } = choice;
      if (/\.json$/i.test(file.name)) return answersSide(file);
      const outside = await readInWorker(file).catch((error: Error) => {
        throw new Error(`${file.name}：${error.message}`);
      });
      return { type: 'outside', outside, name: file.name };
    }
  }
}

/** Answers taken out of the fill page: the draft that they make. */
async function answersSide(file: File): Promise<SideRequest> {
  const { template, version = 'draft', hash, answers } = await readBack(file, new Map());
  const name = file.name.replace(/\.json$/i, '');
  const draft = { id: file.name, name, template, version, hash, answers, unread: {}, changed: file.lastModified };
  return { type: 'draft', key: draftKey(draft), draft };
}

function ask(request: CompareRequest): Promise<Omit<Comparison, 'problems'>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    let tell: (findings: readonly MovedFinding[] | undefined) => void;
    const findings = new Promise<readonly MovedFinding[] | undefined>(settle => {
      tell = settle;
    });
    const end = (found?: readonly MovedFinding[]) => {
      clearTimeout(timer);
      worker.terminate();
      tell(found);
    };
    const fail = (message: string) => {
      end();
      reject(new Error(message));
    };
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
      fail('比较的程序没有启动。刷新页面，或者换一个较新的浏览器。');
    });
    worker.postMessage(request);
  });
}
