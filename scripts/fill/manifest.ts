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
  /** SHA-256 over program, template, annexes, format and answers: the same input gives the same file. */
  readonly input: string;
  /** A file of an earlier run that belongs to no row any more. */
  readonly stale?: true;
}

export interface Manifest {
  get(file: string): Entry | undefined;
  add(entry: Entry): Promise<void>;
  /**
   * Fits what earlier runs made of the same template in the same formats to the rows of now: `rows` by file. Returns the
   * files that belong to none of them.
   */
  settle(template: string, formats: readonly Format[], rows: ReadonlyMap<string, number>): readonly string[];
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
    settle(template, formats, rows) {
      for (const [file, { stale: _, ...entry }] of entries) {
        if (!entry.template?.startsWith(`${template}@`) || !formats.includes(entry.format)) continue;
        const row = rows.get(file);
        entries.set(file, row === undefined ? { ...entry, stale: true } : { ...entry, row });
      }
      return [...entries.values()].filter(({ stale }) => stale).map(({ file }) => file);
    },
    async close() {
      // Another run may have written into the folder meanwhile.
      for (const entry of [...(await readWhole(folder, notice)), ...(await readJournal(folder))])
        if (!entries.has(entry.file)) entries.set(entry.file, entry);
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
