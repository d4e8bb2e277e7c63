/** The day of whoever runs a command, not the one in Greenwich. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const scripts = resolve(import.meta.dirname, '../../scripts');

test.each([
  ['Asia/Shanghai', '2026-12-31T16:30:00Z', '2027-01-01'],
  ['Asia/Shanghai', '2026-12-31T15:30:00Z', '2026-12-31'],
  ['America/Los_Angeles', '2026-03-01T01:00:00Z', '2026-02-28'],
])('%s at %s: %s', (TZ, now, day) => {
  const program = `import { today } from './command/today.ts'; console.log(today(new Date('${now}')));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: scripts,
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe(day);
});

test('no script takes the day from anywhere else', () => {
  const files = readdirSync(scripts, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  const others = files.filter(name => /toISOString\(\)/.test(readFileSync(join(scripts, name), 'utf8')));
  expect(others).toEqual([]);
});
