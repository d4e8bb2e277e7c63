/** `npm run check`: types, lint, content and laws; every issue with file, line and column. `--content` does the content only. */
import { spawn } from 'node:child_process';
import { readArgs } from './command/read-args.ts';
import { checkContent } from './content/check-content.ts';
import { main } from './site/steps.ts';

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

const USAGE = `用法：npm run check [-- --content]
  检查内容、援引、类型、页面、格式。--content 只检查内容和援引。
退出码：0 都通过；1 有没通过的；2 命令不对。`;

await main(async () => {
  const given = readArgs(process.argv.slice(2), { content: 'flag' }, 0);
  if (!given) {
    console.log(USAGE);
    return;
  }
  const checks = given.values.content ? [content()] : [content(), ...(await programs())];
  for (const check of checks) {
    const { name, ok, output } = await check;
    console.log(`${ok ? '通过' : '未通过'}  ${name}`);
    if (!ok || (output && name === '内容与援引')) console.log(output.trimEnd());
    if (!ok) process.exitCode = 1;
  }
});

/** Types of the content and of the environment are made first: a fresh clone has none, and both compilers want them. */
async function programs(): Promise<Promise<Result>[]> {
  const style = run('格式与规范', 'biome', ['check', '--max-diagnostics', '200']);
  const made = await run('页面的类型', 'astro', ['sync']);
  if (!made.ok) return [style, Promise.resolve(made)];
  return [
    style,
    run('类型', 'tsc', ['--noEmit', '--pretty', 'false']),
    run('页面', 'astro', ['check', '--minimumFailingSeverity', 'error', '--minimumSeverity', 'error']),
  ];
}
