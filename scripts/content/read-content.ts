/** Reads `src/content` from disk: text files for the domain, and issues for files that cannot be text. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Issue } from '../../src/domain/issue/issue.ts';
import { decode } from '../../src/domain/source/decode.ts';
import type { ContentFile } from '../../src/domain/source/parse-library.ts';

export const CONTENT_DIR = 'src/content';

export async function readContent(dir = CONTENT_DIR): Promise<{ files: ContentFile[]; issues: Issue[] }> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const files: ContentFile[] = [];
  const issues: Issue[] = [];
  for (const file of names) {
    const decoded = decode(await readFile(join(dir, file)), file);
    if ('issue' in decoded) issues.push(decoded.issue);
    else files.push({ file, text: decoded.text });
  }
  return { files, issues };
}
