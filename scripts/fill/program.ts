/** The program that turns answers into files: an update of it makes files again that were made before. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['src/domain', 'scripts/fill'];
/** Names the versions of the packages, the compiler of PDFs among them. */
const PACKAGES = 'package-lock.json';

/** The same as long as no source changes; a comment counts too, because a file that comes out equal is not rewritten. */
export async function programHash(root = ROOT): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const names = (await readdir(join(root, folder), { recursive: true }))
      .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort();
    for (const name of names) hash.update(`${name}\0`).update(await readFile(join(root, name)));
  }
  return hash.update(await readFile(join(root, PACKAGES))).digest('hex');
}
