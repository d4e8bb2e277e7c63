/** The run itself: good rows become files, what is there already stays, and wherever it ends nothing is lost. */
import { readFile, rename, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { type Bound, bind } from '../../src/domain/output/bound.ts';
import type { CheckedRow } from './check-rows.ts';
import { type Disk, diskFailure, onDisk, prepareFolder } from './disk.ts';
import type { FoundTemplate } from './find-template.ts';
import { type Entry, type Manifest, openManifest, sha256 } from './manifest.ts';
import type { Format, Writer } from './writer.ts';

/** More would hide what comes after. */
const NAMED_FILES = 5;

/** After so many failures of a format without a success something is wrong that more rows will not mend. */
const FAILURES_IN_A_ROW = 10;

export interface FillJob extends FoundTemplate {
  readonly rows: readonly CheckedRow[];
  /** File names without ending by row. */
  readonly names: ReadonlyMap<number, string>;
  readonly out: string;
  readonly writers: readonly Writer[];
  /** Stands for the program that makes the files: files that another one made are made again. */
  readonly program: string;
  /** Rows in work at the same time. */
  readonly jobs: number;
  readonly disk: Disk;
  readonly signal: AbortSignal;
  readonly notice: (message: string) => void;
  /** Called once, with the number of files that are to be written. */
  readonly onStart: (files: number) => { done(files: number): void; end(): void };
}

export interface FillResult {
  readonly written: number;
  /** Files of an earlier run that are as they should be. */
  readonly kept: number;
  readonly failures: readonly FillFailure[];
  /** Files that were not tried: it was stopped, or their format did not succeed any more. */
  readonly left: number;
}

export interface FillFailure {
  readonly row: number;
  readonly format: Format;
  readonly message: string;
}

interface Task {
  readonly row: CheckedRow;
  readonly writer: Writer;
  readonly file: string;
  readonly input: string;
}

interface State {
  written: number;
  readonly failures: FillFailure[];
  readonly inARow: Map<Format, number>;
}

/** Throws a Failure when the disk does not take the files; those written before are in the manifest. */
export async function runFill(job: FillJob): Promise<FillResult> {
  const { out, disk, notice, signal } = job;
  const open = async () => {
    await prepareFolder(out);
    return openManifest(out, disk, notice);
  };
  const manifest = await onDisk(open(), `${out} 不能用来放文件`);
  const tasks = planOf(job);
  tellStale(manifest, job);
  const pending: Task[] = [];
  for (const task of tasks) if (!(await isDone(task, out, manifest))) pending.push(task);
  const progress = job.onStart(pending.length);
  const state: State = { written: 0, failures: [], inARow: new Map() };
  let fault: unknown;
  const queue = byRow(pending);
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      let bound: Bound | undefined;
      for (const task of next) {
        if (signal.aborted || fault !== undefined) return;
        if ((state.inARow.get(task.writer.format) ?? 0) >= FAILURES_IN_A_ROW) continue;
        bound ??= boundOf(task.row, job);
        await writeOne(task, bound, job, manifest, state);
        progress.done(1);
      }
    }
  };
  const guarded = () =>
    work().catch(error => {
      fault ??= error;
    });
  await Promise.all(Array.from({ length: Math.min(job.jobs * 2, queue.length) }, guarded));
  progress.end();
  // When the disk refuses the manifest too, the journal stays and the next run reads it.
  await manifest.close().catch((error: unknown) => {
    fault ??= error;
  });
  if (fault !== undefined) throw faultOf(fault, state.written, out);
  const { written, failures } = state;
  const left = pending.length - written - failures.length;
  return { written, kept: tasks.length - pending.length, failures, left };
}

function planOf({ template, annexes, rows, names, writers, program }: FillJob): Task[] {
  const texts = [template, ...annexes].map(({ meta, hash }) => [meta.id, meta.version ?? 'draft', hash]);
  return rows.flatMap(row =>
    writers.map((writer): Task => {
      const input = sha256(JSON.stringify([program, texts, writer.format, row.answers]));
      return { row, writer, file: `${names.get(row.row)}.${writer.format}`, input };
    }),
  );
}

/** Whoever hands the folder on would hand on a contract that no row stands for. */
function tellStale(manifest: Manifest, { template, names, writers, notice }: FillJob): void {
  const formats = writers.map(({ format }) => format);
  const rows = [...names].flatMap(([row, name]) =>
    formats.map(format => [`${name}.${format}`, row] as const),
  );
  const stale = manifest.settle(template.meta.id, formats, new Map(rows));
  if (stale.length === 0) return;
  const more = stale.length > NAMED_FILES ? '……' : '';
  notice(
    `另有 ${stale.length} 份以前的文件不属于现在的任何一行，清单里标为 stale：${stale.slice(0, NAMED_FILES).join('、')}${more}。不要的自己删去。`,
  );
}

function byRow(tasks: readonly Task[]): Task[][] {
  const rows = new Map<number, Task[]>();
  for (const task of tasks) rows.set(task.row.row, [...(rows.get(task.row.row) ?? []), task]);
  return [...rows.values()];
}

function boundOf({ answers }: CheckedRow, { template, annexes }: FillJob): Bound {
  return bind(template, annexes, answers, { defaults: true, choose: 'defaults' });
}

/** Made from the same input, and still the file that was written then. */
async function isDone({ file, input }: Task, out: string, manifest: Manifest): Promise<boolean> {
  const entry = manifest.get(file);
  return entry?.input === input && (await sumOf(join(out, file))) === entry.sha256;
}

async function writeOne(
  task: Task,
  bound: Bound,
  job: FillJob,
  manifest: Manifest,
  state: State,
): Promise<void> {
  const { row, writer, file, input } = task;
  const bytes = await produced(writer, bound);
  if (!(bytes instanceof Uint8Array)) {
    state.failures.push({ row: row.row, format: writer.format, message: bytes.message });
    state.inARow.set(writer.format, (state.inARow.get(writer.format) ?? 0) + 1);
    return;
  }
  const sum = sha256(bytes);
  const entry: Entry = {
    row: row.row,
    template: `${job.template.meta.id}@${job.template.meta.version ?? 'draft'}`,
    format: writer.format,
    file,
    bytes: bytes.length,
    sha256: sum,
    input,
  };
  const path = join(job.out, file);
  const there = await sumOf(path);
  if (there !== sum) {
    if (there !== undefined && there !== manifest.get(file)?.sha256) await moveAside(path, job);
    await job.disk.writeWhole(path, bytes);
  }
  await manifest.add(entry);
  state.written += 1;
  state.inARow.set(writer.format, 0);
}

/** Once more after a failure: a worker that was killed has been replaced by then. */
async function produced(writer: Writer, bound: Bound): Promise<Uint8Array | { readonly message: string }> {
  try {
    return await writer.write(bound).catch(() => writer.write(bound));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: message.split('\n')[0]! };
  }
}

/** A file that we did not write, or that somebody changed since, is kept under another name. */
async function moveAside(path: string, { notice }: FillJob): Promise<void> {
  const { dir, name, ext } = parse(path);
  for (let number = 1; ; number += 1) {
    const other = join(dir, `${name}.旧${number === 1 ? '' : number}${ext}`);
    if ((await sumOf(other)) !== undefined) continue;
    await rename(path, other);
    notice(`${path} 被改动过或者不是这条命令写的，原样改名为 ${other}。`);
    return;
  }
}

/** SHA-256 of a file; undefined when there is none. */
async function sumOf(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).isDirectory()) return '';
    return sha256(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function faultOf(error: unknown, written: number, out: string): unknown {
  const safe = written > 0 ? `这次已写完的 ${written} 份文件都在，那时沿用。` : '';
  return diskFailure(error, `写不进 ${out}`, safe) ?? error;
}
