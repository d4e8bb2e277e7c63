/** Every npm script says what it does, and none runs on when it was not understood. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const files = Object.values(scripts).flatMap(command => / (scripts\/[\w-]+\.ts)$/.exec(command)?.[1] ?? []);
/** They hand options on to Astro and to Vitest. */
const HAND_ON = ['scripts/dev.ts', 'scripts/test.ts'];

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(file: string, option?: string, env: Record<string, string> = {}): Promise<Ended> {
  const options = { cwd: root, timeout: 50_000, env: { ...process.env, ...env } };
  return new Promise(done => {
    execFile(process.execPath, [file, ...(option ? [option] : [])], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    );
  });
}

test('there are scripts to look at', () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s prints its usage', { timeout: 60_000 }, async file => {
  const { code, stdout, stderr } = await run(file, '-h');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^用法：/);
});

test.each(files.filter(file => !HAND_ON.includes(file)))(
  '%s does not run with an option that it does not know',
  { timeout: 60_000 },
  async file => {
    const { code, stdout, stderr } = await run(file, '--hepl');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('命令里的 --hepl 看不懂，最接近的是 --help。');
    expect(stderr).not.toContain('    at ');
  },
);

test.each([
  [{ PORT: 'abc' }, 'PORT 应当是0至65535的整数，现在是 abc。'],
  [{ PORT: '65536' }, 'PORT 应当是0至65535的整数，现在是 65536。'],
  [{ PORT: '0', HOST: '192.0.2.1' }, '这台机器没有这个地址，检查 HOST'],
])('npm start with %j says so before it builds', { timeout: 60_000 }, async (env, message) => {
  const { code, stdout, stderr } = await run('scripts/start.ts', undefined, env);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});
