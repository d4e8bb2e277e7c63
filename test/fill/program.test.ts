/** What stands for the program in a folder's list of files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programHash } from '../../scripts/fill/program.ts';
import { scratch } from './fixture.ts';

test('changes with every source and with the packages, not with tests', async () => {
  const root = await scratch();
  for (const folder of ['src/domain/output', 'scripts/fill/typst'])
    await mkdir(join(root, folder), { recursive: true });
  const hashes: string[] = [];
  const write = async (file: string, text: string) => {
    await writeFile(join(root, file), text);
    hashes.push(await programHash(root).catch(() => ''));
  };
  await write('src/domain/output/a.ts', '1');
  await write('package-lock.json', '1');
  await write('scripts/fill/typst/b.ts', '1');
  await write('src/domain/output/a.ts', '2');
  await write('package-lock.json', '2');
  expect(new Set(hashes).size).toBe(5);
  await write('src/domain/output/a.test.ts', '1');
  expect(hashes.at(-1)).toBe(hashes.at(-2));
});

test('is that of this project wherever the command is run', async () => {
  expect(await programHash()).toMatch(/^[0-9a-f]{64}$/);
});
