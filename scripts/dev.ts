/** `npm run dev`: Astro's development server; a change of a contract is on the page at once. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', ['dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
