/** `npm run dev`: Astro's development server; a change of a contract is on the page at once. */
import { spawnSync } from 'node:child_process';
import { asksHelp } from './command/read-args.ts';

const USAGE = `用法：npm run dev [-- 选项]
  开发用的网站，改动保存后立刻看到。选项交给 astro dev，如 --port 4400、--host。`;

const args = process.argv.slice(2);
if (asksHelp(args)) {
  console.log(USAGE);
  process.exit(0);
}
const { status } = spawnSync('astro', ['dev', ...args], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
