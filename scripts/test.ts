/** `npm test`: builds the site, then runs every test; the last line counts them. Arguments go to Vitest. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { asksHelp } from './command/read-args.ts';
import { buildSite } from './site/build-site.ts';
import { main } from './site/steps.ts';

const RESULTS = '.cache/test-results.json';

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const USAGE = `用法：npm test [-- 路径或者选项]
  构建网站，然后跑测试；路径和选项交给 Vitest，如 test/fill、-t 名称。不构建只跑一部分：npx vitest run <路径>。`;

await main(async () => {
  if (asksHelp(process.argv.slice(2))) {
    console.log(USAGE);
    return;
  }
  await buildSite();
  mkdirSync('.cache', { recursive: true });
  rmSync(RESULTS, { force: true });
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULTS}`,
      ...process.argv.slice(2),
    ],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(RESULTS, 'utf8'),
  ) as Results;
  // A file that cannot be loaded fails the run without failing a test.
  const failed = Math.max(numFailedTests, status === 0 ? 0 : 1);
  console.log(
    `${numPassedTests} passed, ${failed} failed${numPendingTests ? `, ${numPendingTests} skipped` : ''}`,
  );
  process.exitCode = failed ? 1 : 0;
});
