/** What the interactive pages load: scripts of each island with everything they import at once, gzipped. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITE_DIR } from '../site/build-site.ts';
import { printTable } from './table.ts';

const SCRIPTS = join(SITE_DIR, '_astro');
const ISLANDS = ['FillPage', 'CheckPage', 'ComparePage', 'mount', 'render-docx', 'read-outside', 'worker'];

export async function benchSize(): Promise<void> {
  const files = await readdir(SCRIPTS);
  const rows: string[][] = [];
  for (const name of ISLANDS) {
    for (const entry of files.filter(file => file.startsWith(`${name}.`) || file.startsWith(`${name}-`))) {
      if (!entry.endsWith('.js')) continue;
      const own = gzipSync(await readFile(join(SCRIPTS, entry)), { level: 9 }).length;
      rows.push([entry.replace(/[.-][\w-]{8}\.js$/, ''), kilobytes(own), kilobytes(await closure(entry))]);
    }
  }
  printTable(['脚本', '自己', '连同一起载入的'], rows);
}

/** Bytes of an entry and of all its static imports. */
async function closure(entry: string): Promise<number> {
  const seen = new Set<string>();
  const queue = [entry];
  let sum = 0;
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = await readFile(join(SCRIPTS, file), 'utf8');
    sum += gzipSync(text, { level: 9 }).length;
    for (const [, imported] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) queue.push(imported!);
  }
  return sum;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
