/** A file of ours that comes back: what it was filled with, and for which template. */
import type { FieldDefinition } from '../../../domain/field/field.ts';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { type AnswersRecord, readAnswersFile } from '../../../domain/output/json/answers-file.ts';
import { loaded } from '../shared/loaded.ts';
import type { Entries } from './session.ts';

export interface ReadBack extends AnswersRecord {
  /** With what was entered in Word since, which only the fields of the template can tell. */
  entriesFor(fields: ReadonlyMap<string, FieldDefinition>): Entries;
}

const LIMIT = 20 * 1024 * 1024;

/** Rejects with a VisitorError. */
export async function readBack(file: File): Promise<ReadBack> {
  if (file.size > LIMIT) throw new VisitorError(`“${file.name}”超过 20 MB，不是本站生成的文件。`);
  const record = await recordOf(file);
  if (record) return record;
  throw new VisitorError(
    `“${file.name}”里没有填写数据：它可能是“不含填写数据的副本”，或者保存时被别的程序去掉了。用“可以继续填写”的文件，或者导出的填写数据（JSON）。`,
  );
}

async function recordOf(file: File): Promise<ReadBack | undefined> {
  const bytes = new Uint8Array(await bytesOf(file));
  const starts = String.fromCharCode(...bytes.subarray(0, 4));
  if (starts === '%PDF') {
    const { readRemembered } = await loaded(import('../../../domain/output/pdf/remembered.ts'));
    return asGiven(readRemembered(bytes));
  }
  if (starts.startsWith('PK')) return fromWord(file);
  return asGiven(readAnswersFile(parsed(textOf(bytes), file.name)));
}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new VisitorError(`“${file.name}”读不出来，可能已移动、改名或者没有读取权限。重新选择一次。`);
  }
}

function asGiven(record: AnswersRecord | undefined): ReadBack | undefined {
  return record && { ...record, entriesFor: () => ({ answers: record.answers, unread: {} }) };
}

/** In a worker: a file from outside may be anything. */
async function fromWord(file: File): Promise<ReadBack | undefined> {
  const [{ readInWorker }, { readDocxAnswers }] = await loaded(
    Promise.all([import('../reader/read-file.ts'), import('../../../domain/output/docx/remembered.ts')]),
  );
  const { custom } = await readInWorker(file);
  const record = readDocxAnswers(custom);
  if (!record) return undefined;
  return {
    ...record,
    entriesFor: fields => {
      const { answers, unread } = readDocxAnswers(custom, fields) ?? record;
      return { answers, unread: Object.fromEntries(unread.map(({ path, text }) => [path, text])) };
    },
  };
}

/** Other programs save as GBK. */
function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new VisitorError(
      `“${name}”不是本站的文件：可以拖进来的是本站生成的 Word、PDF 和填写数据（JSON）。`,
    );
  }
}
