/** Types, pages, lint, content and laws: what `npm run check` looks at. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('npm run check finds nothing', { timeout: 300_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], { encoding: 'utf8' });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});
