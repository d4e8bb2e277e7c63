/** `dev`: how long after a contract's file was saved the development server shows the change. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Stop, step } from '../site/steps.ts';
import { type SampleProject, sampleProject } from './sample-library.ts';
import { milliseconds, printTable, times } from './table.ts';
import { median } from './timing.ts';

/** Milliseconds within which a changed contract is on the page. */
const LIMIT = 1000;
const CHANGES = 5;
const POLL = 20;
const PATIENCE = 120_000;

interface Server {
  readonly origin: string;
  stop(): Promise<void>;
}

interface DevRun {
  readonly name: string;
  readonly start: number;
  readonly firstPage: number;
  /** Times from saving to seeing. */
  readonly changes: readonly number[];
}

export async function benchDev(args: readonly string[]): Promise<void> {
  const sizes = args.length ? args.map(Number) : [0, 1000];
  const runs: DevRun[] = [];
  for (const size of sizes) {
    const name = size ? `${size} 份合同` : '本库';
    runs.push(
      await step(name, async () => {
        const project = await sampleProject(size || undefined);
        try {
          return await measure(name, project);
        } finally {
          await project.remove();
        }
      }),
    );
  }
  const worst = ({ changes }: DevRun) => Math.max(...changes);
  const row = (title: string, value: (run: DevRun) => number) => [
    title,
    ...runs.map(run => milliseconds(value(run))),
    ...runs.slice(1).map(run => times(value(run) / value(runs[0]!))),
  ];
  printTable(
    ['', ...runs.map(({ name }) => name), ...runs.slice(1).map(({ name }) => `${name}/${runs[0]!.name}`)],
    [
      row('服务器启动', run => run.start),
      row('第一次打开页面', run => run.firstPage),
      row('改动后显示，中位', run => median(run.changes)),
      row('改动后显示，最慢', worst),
    ],
  );
  for (const run of runs) {
    console.log(
      `${run.name}：${worst(run) <= LIMIT ? '每次改动都在一秒内显示。' : '有的改动一秒后才显示。'}`,
    );
  }
}

async function measure(name: string, project: SampleProject): Promise<DevRun> {
  const id = project.contracts[Math.floor(project.contracts.length / 2)]!;
  const variant = join(project.folder, 'src', 'content', 'contracts', id);
  const file = ['draft.mdx', '1.0.0.mdx'].map(base => join(variant, base)).find(existsSync);
  if (!file) throw new Stop(`${variant} 里没有草稿。`);
  const begin = performance.now();
  const server = await startDev(project.folder);
  try {
    const start = performance.now() - begin;
    const page = `${server.origin}/contracts/${id}/`;
    const opened = performance.now();
    await fetch(page).then(response => response.text());
    const firstPage = performance.now() - opened;
    const original = await readFile(file, 'utf8');
    const changes: number[] = [];
    for (let round = 1; round <= CHANGES; round++) {
      const mark = `改动第${round}次`;
      const saved = performance.now();
      await writeFile(file, original.replace(/ title="/, ` title="${mark}`));
      changes.push((await until(page, mark)) - saved);
    }
    return { name, start, firstPage, changes };
  } finally {
    await server.stop();
  }
}

/** Time at which the page held the text. */
async function until(page: string, text: string): Promise<number> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const html = await fetch(page).then(response => response.text());
    if (html.includes(text)) return performance.now();
    await new Promise(done => setTimeout(done, POLL));
  }
  throw new Stop(`${page} 在 ${PATIENCE / 1000} 秒内没有显示改动。`);
}

async function startDev(cwd: string): Promise<Server> {
  const port = await freePort();
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  const ready = new Promise<void>((done, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (output.includes(`127.0.0.1:${port}`)) done();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', fail);
    child.on('close', () => fail(new Stop(`Astro 没有启动：\n${output.trimEnd()}`)));
  });
  await ready;
  return { origin: `http://127.0.0.1:${port}`, stop: () => end(child) };
}

function end(child: ChildProcess): Promise<void> {
  return new Promise(done => {
    child.once('close', () => done());
    child.kill();
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
