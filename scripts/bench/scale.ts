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

interface Measure {
  readonly name: string;
  readonly show: (value: number | undefined) => string;
  /** The clock depends on what else the machine does, so it is shown and not judged. */
  readonly judged: boolean;
  readonly of: (run: Run) => number | undefined;
}

const MEASURES: readonly Measure[] = [
  { name: '生成页面：时间', show: seconds, judged: false, of: run => run.build.seconds },
  { name: '生成页面：处理器', show: seconds, judged: true, of: run => run.build.cpuSeconds },
  { name: '生成页面：内存峰值', show: megabytes, judged: true, of: run => run.build.peakBytes },
  { name: '索引：时间', show: seconds, judged: false, of: run => run.index.seconds },
  { name: '索引：处理器', show: seconds, judged: true, of: run => run.index.cpuSeconds },
  { name: '索引：内存峰值', show: megabytes, judged: true, of: run => run.index.peakBytes },
];

export async function benchScale(args: readonly string[]): Promise<void> {
  const sizes = args.length ? args.map(Number) : SIZES;
  const runs: Run[] = [];
  for (const size of sizes) runs.push(await step(`${size} 份合同`, () => buildOnce(size)));

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
      ...MEASURES.map(({ name, show, of }) => [
        name,
        ...runs.map(run => show(of(run))),
        ...runs.slice(1).map((run, i) => times(ratio(of(run), of(runs[i]!)))),
      ]),
    ],
  );
  for (const [i, run] of runs.slice(1).entries()) {
    const before = runs[i]!;
    const linear = run.contracts / before.contracts;
    const steep = MEASURES.filter(({ judged, of }) => {
      const growth = ratio(of(run), of(before));
      return judged && growth !== undefined && growth > linear * TOLERANCE;
    }).map(({ name }) => name);
    console.log(
      `${before.contracts} → ${run.contracts}：合同为 ${times(linear)}，` +
        (steep.length ? `不是线性增长：${steep.join('、')}。` : '处理器时间和内存都不超过线性增长。'),
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
