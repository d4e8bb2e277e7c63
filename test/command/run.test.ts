/** The starter of every script: what reaches the script, and what comes back. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const starter = resolve(import.meta.dirname, '../../scripts/run.mjs');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingyue-run-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(name: string, program: string, ...args: string[]) {
  const file = join(folder, name);
  writeFileSync(file, program);
  return spawn(process.execPath, [starter, file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('arguments go in, the exit code comes out', async () => {
  const child = start('code.ts', 'process.exit(process.argv.slice(2).length)', 'a', '--b', 'c d');
  expect((await once(child, 'exit'))[0]).toBe(3);
});

test('a signal to end reaches the script, which ends in its own way', async () => {
  const child = start(
    'signal.ts',
    `process.on('SIGTERM', () => process.exit(7)); setInterval(() => undefined, 1000); console.log('ready');`,
  );
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(7);
});
