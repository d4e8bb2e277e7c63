/** Puts a finished build in the place of the last good one; until then the last good one stays untouched. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

export async function swap(next: string, target: string): Promise<void> {
  const old = `${target}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, old);
  await rename(next, target);
  await rm(old, { recursive: true, force: true });
}
