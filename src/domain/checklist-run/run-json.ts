/** A run as a file: written for people to keep and pass on, read back with care, because a file may hold anything. */
import { isIsoDate } from '../text/dates.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';
import type { Answer, CheckedBy, EvidenceFile, LeftOut, Reopened, Run } from './run.ts';

/** Named in every file, so that a reader can tell what it holds and when the shape changes. */
const FORMAT = 'mingyue-checklist-run/1';

export function runJson({ name, checklist, answers, leftOut, used }: Run): string {
  return `${JSON.stringify({ format: FORMAT, name, used, checklist, answers, leftOut }, null, 1)}\n`;
}

/** A file that was read; it has no id yet. */
export type ImportedRun = Omit<Run, 'id'>;
export type ReadRun = { readonly run: ImportedRun } | { readonly problem: string };

/** `problem` says what is wrong with the file and what to do, in Chinese. `here` is the checklist of the page. */
export function readRun(text: string, here: Pick<Checklist, 'id' | 'title'>): ReadRun {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return {
      problem: '这个文件读不出 JSON：可能没有下载完整，或者不是从本页导出的。换用“导出 JSON”得到的文件。',
    };
  }
  if (!isRecord(data) || typeof data['format'] !== 'string' || !data['format'].startsWith('mingyue-')) {
    return { problem: '这个文件是 JSON，但不是本站的核对记录。换用“导出 JSON”得到的文件。' };
  }
  if (data['format'] !== FORMAT) {
    const what = data['format'].startsWith('mingyue-checklist-run/')
      ? `这个文件的格式是 ${data['format']}，本页只认得 ${FORMAT}。刷新本页后再导入。`
      : `这个文件是本站的，但不是核对记录（格式 ${data['format'].slice(0, 60)}）。换用“导出 JSON”得到的文件。`;
    return { problem: what };
  }
  try {
    const run = runFrom(data);
    if (run.checklist.id === here.id) return { run };
    const theirs = run.checklist.title;
    return { problem: `这是清单“${theirs}”的核对记录，本页是“${here.title}”。到清单“${theirs}”的页面导入。` };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return {
      problem: `文件里的“${error.message}”缺少或者不是应有的内容，没有导入。换用没有改动过的导出文件。`,
    };
  }
}

/** The message is the place in the file. */
class Broken extends Error {}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw new Broken(at);
}

function list(value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Broken(at);
}

function text(value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  throw new Broken(at);
}

function matching(value: unknown, pattern: RegExp, at: string): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new Broken(at);
}

function oneOf<T extends string>(value: unknown, known: readonly T[], at: string): T {
  const found = known.find(item => item === value);
  if (found !== undefined) return found;
  throw new Broken(at);
}

function day(value: unknown, at: string): string {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  throw new Broken(at);
}

const HASH = /^[0-9a-f]{64}$/;
const LEVELS = ['must', 'should', 'may'] as const;
const STATES = ['open', 'done', 'not-applicable'] as const;

function runFrom(data: Record<string, unknown>): ImportedRun {
  const answers = record(data['answers'], 'answers');
  const checklist = checklistFrom(record(data['checklist'], 'checklist'));
  const known = checklist.items.map(item => item.id);
  for (const id of Object.keys(answers)) if (!known.includes(id)) throw new Broken(`answers.${id}`);
  return {
    name: matching(data['name'], /\S/, 'name'),
    used: text(data['used'], 'used'),
    checklist,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, value]) => [id, answerFrom(value, `answers.${id}`)]),
    ),
    leftOut: list(data['leftOut'], 'leftOut').map((value, index) => leftOutFrom(value, `leftOut.${index}`)),
  };
}

function checklistFrom(data: Record<string, unknown>): Checklist {
  return {
    id: text(data['id'], 'checklist.id'),
    title: text(data['title'], 'checklist.title'),
    version: text(data['version'], 'checklist.version'),
    ...(data['date'] === undefined ? {} : { date: day(data['date'], 'checklist.date') }),
    hash: matching(data['hash'], HASH, 'checklist.hash'),
    items: list(data['items'], 'checklist.items').map((value, index) =>
      itemFrom(value, `checklist.items.${index}`),
    ),
  };
}

function itemFrom(value: unknown, at: string): ChecklistItem {
  const data = record(value, at);
  return {
    id: text(data['id'], `${at}.id`),
    number: text(data['number'], `${at}.number`),
    group: text(data['group'], `${at}.group`),
    level: oneOf(data['level'], LEVELS, `${at}.level`),
    text: text(data['text'], `${at}.text`),
    evidence: text(data['evidence'], `${at}.evidence`),
    ...(data['rule'] === undefined ? {} : { rule: text(data['rule'], `${at}.rule`) }),
  };
}

function answerFrom(value: unknown, at: string): Answer {
  const data = record(value, at);
  const { checkedBy, reopened } = data;
  return {
    state: oneOf(data['state'], STATES, `${at}.state`),
    reason: text(data['reason'], `${at}.reason`),
    person: text(data['person'], `${at}.person`),
    date: data['date'] === '' ? '' : day(data['date'], `${at}.date`),
    note: text(data['note'], `${at}.note`),
    files: list(data['files'], `${at}.files`).map((file, index) => fileFrom(file, `${at}.files.${index}`)),
    ...(checkedBy === undefined ? {} : { checkedBy: checkedByFrom(checkedBy, `${at}.checkedBy`) }),
    ...(reopened === undefined ? {} : { reopened: reopenedFrom(reopened, `${at}.reopened`) }),
  };
}

function fileFrom(value: unknown, at: string): EvidenceFile {
  const data = record(value, at);
  return {
    name: text(data['name'], `${at}.name`),
    sha256: matching(data['sha256'], HASH, `${at}.sha256`),
  };
}

function checkedByFrom(value: unknown, at: string): CheckedBy {
  const data = record(value, at);
  const { findings } = data;
  if (typeof findings !== 'number' || !Number.isSafeInteger(findings) || findings < 0)
    throw new Broken(`${at}.findings`);
  return { report: text(data['report'], `${at}.report`), on: day(data['on'], `${at}.on`), findings };
}

function reopenedFrom(value: unknown, at: string): Reopened {
  const data = record(value, at);
  return {
    version: text(data['version'], `${at}.version`),
    level: oneOf(data['level'], LEVELS, `${at}.level`),
    text: text(data['text'], `${at}.text`),
    evidence: text(data['evidence'], `${at}.evidence`),
    state: oneOf(data['state'], STATES, `${at}.state`),
    reason: text(data['reason'], `${at}.reason`),
  };
}

function leftOutFrom(value: unknown, at: string): LeftOut {
  const data = record(value, at);
  return {
    version: text(data['version'], `${at}.version`),
    item: itemFrom(data['item'], `${at}.item`),
    answer: answerFrom(data['answer'], `${at}.answer`),
  };
}
