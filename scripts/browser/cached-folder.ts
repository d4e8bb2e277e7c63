/**
 * Folders that are made once and then only read: the unpacked browser, the font subsets. A folder appears
 * under its final name complete or not at all, also when two processes make it at the same moment or one
 * of them is killed half-way.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Makes `folder` by letting `fill` write into a temporary one beside it. Returns `folder`; does nothing when it exists. */
export async function cachedFolder(folder: string, fill: (folder: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(join(dirname(folder), `${basename(folder)}.part-`));
  try {
    await fill(temporary);
    await chmod(temporary, 0o755);
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another process was faster: its folder is as good as ours.
    if (!isOccupied(error)) throw error;
  }
  return folder;
}

function isOccupied(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
}
