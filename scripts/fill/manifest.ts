/**
 * What a folder holds and from what it was made. While a run goes on, each finished file is one line appended to
 * `manifest.jsonl`, which no kill can spoil; at the end everything becomes `manifest.json`.
 */
import { createHash } from 'node:crypto';
import { appendFile, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import type { Format } from './writer.ts';

const FORMAT = 'mingyue-fill/1';
export const MANIFEST = 'manifest.json';
const JOURNAL = 'manifest.jsonl';

export interface Entry {
  readonly row: number;
  /** `customer-service/business@1.0.0` */
  readonly template: string;
  readonly format: Format;
  /** Name inside the folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** SHA-256 over template, annexes, format and answers: the same input gives the same file. */
  readonly input: string;
}

export interface Manifest {
  get(file: string): Entry | undefined;
  add(entry: Entry): Promise<void>;
  /** Writes `manifest.json` and takes the journal away. */
  close(): Promise<void>;
}

/** `notice` is told when an old manifest cannot be read; it is kept under another name then. */
export async function openManifest(
  folder: string,
  disk: Disk,
  notice: (message: string) => void,
): Promise<Manifest> {
  const entries = new Map<string, Entry>();
  for (const entry of [...(await readWhole(folder, notice)), ...(await readJournal(folder))])
    entries.set(entry.file, entry);
  const journal = join(folder, JOURNAL);
  return {
    get: file => entries.get(file),
    async add(entry) {
      entries.set(entry.file, entry);
      await appendFile(journal, `${JSON.stringify(entry)}\n`);
    },
    async close() {
      const files = [...entries.values()].sort(byRow);
      const text = `${JSON.stringify({ format: FORMAT, files }, null, 1)}\n`;
      await disk.writeWhole(join(folder, MANIFEST), new TextEncoder().encode(text));
      await rm(journal, { force: true });
    },
  };
}

async function readWhole(folder: string, notice: (message: string) => void): Promise<readonly Entry[]> {
  const path = join(folder, MANIFEST);
  const text = await readIfThere(path);
  if (text === undefined) return [];
  const value = parsed(text) as { readonly files?: unknown } | undefined;
  if (Array.isArray(value?.files)) return value.files.filter(isEntry);
  await rename(path, join(folder, 'manifest.旧.json'));
  notice(`${path} 读不懂，已改名为 manifest.旧.json；已有的文件逐个核对后沿用。`);
  return [];
}

/** The last line may be torn. */
async function readJournal(folder: string): Promise<readonly Entry[]> {
  const text = (await readIfThere(join(folder, JOURNAL))) ?? '';
  return text.split('\n').map(parsed).filter(isEntry);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null | undefined;
  return (
    typeof entry?.file === 'string' && typeof entry.sha256 === 'string' && typeof entry.input === 'string'
  );
}

function byRow(a: Entry, b: Entry): number {
  return a.row - b.row || (a.file < b.file ? -1 : 1);
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
