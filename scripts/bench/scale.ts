/** `scale`: how time and memory of the build grow with the number of contracts. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { step } from '../site/steps.ts';
import { type ProcessCost, watchNode } from './process-watch.ts';
import { sampleProject } from './sample-library.ts';
import { megabytes, printTable, seconds, times } from './table.ts';

const SIZES = [100, 300, 1000];
/** Growth of up to this factor above that of the number of contracts counts as linear. */
const TOLERANCE = 1.15;

interface Run {
  readonly contracts: number;
  readonly pages: number;
  readonly build: ProcessCost;
  readonly index: ProcessCost;
}

export async function benchScale(args: readonly string[]): Promise<void> {
  const sizes = args.length ? args.map(Number) : SIZES;
  const runs: Run[] = [];
  for (const size of sizes) runs.push(await step(`${size} 份合同`, () => buildOnce(size)));

  const costs = (run: Run) => [
    run.build.seconds,
    run.build.cpuSeconds,
    run.build.peakBytes,
    run.index.seconds,
    run.index.cpuSeconds,
    run.index.peakBytes,
  ];
  const names = [
    '生成页面：时间',
    '生成页面：处理器',
    '生成页面：内存峰值',
    '索引：时间',
    '索引：处理器',
    '索引：内存峰值',
  ];
  const shown = [seconds, seconds, megabytes, seconds, seconds, megabytes];
  printTable(
    [
      '',
      ...runs.map(run => `${run.contracts} 份`),
      ...runs.slice(1).map((run, i) => `${run.contracts}/${runs[i]!.contracts}`),
    ],
    [
      [
        '页数',
        ...runs.map(run => String(run.pages)),
        ...runs.slice(1).map((run, i) => times(run.pages / runs[i]!.pages)),
      ],
      ...names.map((name, row) => [
        name,
        ...runs.map(run => shown[row]!(costs(run)[row])),
        ...runs.slice(1).map((run, i) => times(ratio(costs(run)[row], costs(runs[i]!)[row]))),
      ]),
    ],
  );
  for (const [i, run] of runs.slice(1).entries()) {
    const before = runs[i]!;
    const linear = run.contracts / before.contracts;
    const steep = names.filter(
      (_, row) => (ratio(costs(run)[row], costs(before)[row]) ?? 0) > linear * TOLERANCE,
    );
    console.log(
      `${before.contracts} → ${run.contracts}：合同为 ${times(linear)}，` +
        (steep.length ? `不是线性增长：${steep.join('、')}。` : '时间和内存都不超过线性增长。'),
    );
  }
}

async function buildOnce(size: number): Promise<Run> {
  const project = await sampleProject(size);
  try {
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const build = await watchNode([astro, 'build', '--force'], project.folder);
    const dist = join(project.folder, 'dist');
    const index = await watchNode([resolve('scripts/bench/index-site.ts'), dist], process.cwd());
    const files = await readdir(dist, { recursive: true });
    return { contracts: size, pages: files.filter(file => file.endsWith('.html')).length, build, index };
  } finally {
    await project.remove();
  }
}

function ratio(now: number | undefined, before: number | undefined): number | undefined {
  return now === undefined || before === undefined ? undefined : now / before;
}
