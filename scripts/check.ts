/** `npm run check`: types, lint, content and laws; every issue with file, line and column. `--content` does the content only. */
import { spawn } from 'node:child_process';
import { checkContent } from './content/check-content.ts';

interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
}

function run(name: string, command: string, args: readonly string[]): Promise<Result> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', error => resolve({ name, ok: false, output: `${command} 启动失败：${error.message}` }));
    child.on('close', code => resolve({ name, ok: code === 0, output }));
  });
}

async function content(): Promise<Result> {
  const { ok, report } = await checkContent();
  return { name: '内容与援引', ok, output: report };
}

const contentOnly = process.argv.includes('--content');
const checks = contentOnly
  ? [content()]
  : [
      content(),
      run('类型', 'tsc', ['--noEmit', '--pretty', 'false']),
      run('页面', 'astro', ['check', '--minimumFailingSeverity', 'error', '--minimumSeverity', 'error']),
      run('格式与规范', 'biome', ['check', '--max-diagnostics', '200']),
    ];

let failed = 0;
for (const check of checks) {
  const { name, ok, output } = await check;
  console.log(`${ok ? '通过' : '未通过'}  ${name}`);
  if (!ok || (output && name === '内容与援引')) console.log(output.trimEnd());
  if (!ok) failed += 1;
}
process.exit(failed ? 1 : 0);
