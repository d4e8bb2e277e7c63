/** Files that are whole or not there at all, and what a full or closed disk means to the person at the terminal. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EXIT, Failure } from './failure.ts';

const TEMPORARY = /^\.mingyue-(\d+)-[0-9a-f]+\.tmp$/;

/** The parts of the file system that a run changes; tests hand in one that fails. */
export interface Disk {
  writeWhole(path: string, bytes: Uint8Array): Promise<void>;
}

export const disk: Disk = { writeWhole };

/** Writes beside the place, forces the bytes out, then puts the file in place in one step. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.mingyue-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Makes the folder, and takes away what a run that was killed left half-written. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const owner = TEMPORARY.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满：腾出空间',
  EDQUOT: '磁盘配额已用完：腾出空间',
  EFBIG: '文件超过了系统允许的大小：检查磁盘和 ulimit',
  EACCES: '没有写入的权限：换一个文件夹，或者改它的权限',
  EPERM: '没有写入的权限：换一个文件夹，或者改它的权限',
  EROFS: '磁盘是只读的：换一个文件夹',
  ENOTDIR: '路径中间有一段是文件而不是文件夹：换一个文件夹',
  EEXIST: '同名的文件占了文件夹的位置：换一个文件夹',
  ENOENT: '没有这个文件夹，或者文件夹不见了：先建好它，看看磁盘是否还连着',
  EIO: '磁盘读写出错：检查磁盘',
  EMFILE: '同时打开的文件太多：用较小的 --jobs',
  EBUSY: '文件正被别的程序使用：关掉它',
};

/** What the person at the terminal is told when the disk refuses; undefined for an error that no disk makes. */
export function diskFailure(error: unknown, what: string, more = ''): Failure | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const { code = '' } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? `系统没有写成（${code}）`;
  return new Failure(EXIT.disk, `${what}。${reason}，再运行同一条命令。${more}`);
}

/** Work on the disk; throws a Failure that begins with `what` when the disk refuses. */
export async function onDisk<T>(work: Promise<T>, what: string): Promise<T> {
  return work.catch((error: unknown) => {
    throw diskFailure(error, what) ?? error;
  });
}

/** Writes what was asked for with `--out`. Throws a Failure when the disk refuses. */
export async function saveResult(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await onDisk(writeWhole(path, bytes), `${path} 没有写成`);
}
