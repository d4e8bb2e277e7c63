/** A file of ours that comes back: what it was filled with, and for which template. */

import type { FieldDefinition } from '../../../domain/field/field.ts';
import type { RememberedAnswers } from '../../../domain/output/docx/remembered.ts';
import type { Remembered } from '../../../domain/output/pdf/remembered.ts';

/** What came back; `unread` was entered in Word and is no value of its field, by path. */
export interface ReadBack extends Remembered {
  readonly unread?: Readonly<Record<string, string>>;
}

const LIMIT = 20 * 1024 * 1024;

type Fields = ReadonlyMap<string, FieldDefinition>;

/** `fields` are those of the template the file should belong to. Rejects with an error whose message is for the visitor. */
export async function readBack(file: File, fields: Fields): Promise<ReadBack> {
  if (file.size > LIMIT) throw new Error(`“${file.name}”超过 20 MB，不是本站生成的文件。`);
  const record = await recordOf(file, fields);
  if (record) return record;
  throw new Error(
    `“${file.name}”里没有填写数据：它可能是“不含填写数据的副本”，或者保存时被别的程序去掉了。用“可以继续填写”的文件，或者导出的填写数据（JSON）。`,
  );
}

async function recordOf(file: File, fields: Fields): Promise<ReadBack | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const starts = String.fromCharCode(...bytes.subarray(0, 4));
  if (starts === '%PDF') {
    const { readRemembered } = await import('../../../domain/output/pdf/remembered.ts');
    return readRemembered(bytes);
  }
  if (starts.startsWith('PK')) {
    const [{ readOutside }, { readDocxAnswers }] = await Promise.all([
      import('../../../domain/reader/read-outside.ts'),
      import('../../../domain/output/docx/remembered.ts'),
    ]);
    const { custom } = readOutside({ name: file.name, bytes }, { changes: 'accepted' });
    return withUnread(readDocxAnswers(custom, fields));
  }
  return fromJson(new TextDecoder().decode(bytes), file.name);
}

function withUnread(record: RememberedAnswers | undefined): ReadBack | undefined {
  if (!record) return undefined;
  return { ...record, unread: Object.fromEntries(record.unread.map(({ path, text }) => [path, text])) };
}

function fromJson(text: string, name: string): Remembered | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error(`“${name}”不是本站的文件：可以拖进来的是本站生成的 Word、PDF 和填写数据（JSON）。`);
  }
  return isRemembered(data) ? data : undefined;
}

function isRemembered(data: unknown): data is Remembered {
  if (typeof data !== 'object' || data === null) return false;
  const { template, version, answers } = data as Partial<Record<string, unknown>>;
  return (
    typeof template === 'string' &&
    typeof version === 'string' &&
    typeof answers === 'object' &&
    answers !== null &&
    !Array.isArray(answers)
  );
}
