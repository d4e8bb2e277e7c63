/**
 * Time and memory of a child process and of all that it starts. Read from /proc, so that the browser or the indexer a script
 * starts is counted too; on systems without /proc only the time is known.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Stop } from '../site/steps.ts';

export interface ProcessCost {
  readonly seconds: number;
  /** Processor time of the processes, in seconds: on a busy machine it says more than the clock. */
  readonly cpuSeconds: number | undefined;
  /** Highest sum of the resident memory of the processes, in bytes. */
  readonly peakBytes: number | undefined;
  readonly output: string;
}

const INTERVAL = 100;
/** Clock ticks a second in /proc; the same on every Linux that Node supports. */
const TICKS = 100;

/** Runs `node` with the arguments in `cwd` to its end. Throws a Stop with its output when it fails. */
export function watchNode(args: readonly string[], cwd: string): Promise<ProcessCost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.on('data', chunk => (output += chunk));
  child.stderr.on('data', chunk => (output += chunk));
  const ticks = new Map<number, number>();
  let peak = 0;
  const look = () => {
    const family = withDescendants(child.pid!);
    peak = Math.max(peak, sum(family.map(residentBytes)));
    for (const pid of family) ticks.set(pid, Math.max(ticks.get(pid) ?? 0, cpuTicks(pid)));
  };
  const timer = existsSync('/proc/self/status') ? setInterval(look, INTERVAL) : undefined;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      clearInterval(timer);
      if (code !== 0) {
        reject(new Stop(`${args.join(' ')} 失败：\n${output.trimEnd()}`));
        return;
      }
      resolve({
        seconds: (performance.now() - started) / 1000,
        cpuSeconds: timer && sum([...ticks.values()]) / TICKS,
        peakBytes: timer && peak,
        output,
      });
    });
  });
}

/** Processor seconds that this process and all that it starts use while `work` runs; undefined where there is no /proc. */
export async function cpuSecondsOf(work: () => Promise<unknown>): Promise<number | undefined> {
  if (!existsSync('/proc/self/status')) {
    await work();
    return undefined;
  }
  const ticks = new Map<number, number>();
  const look = () => {
    for (const pid of withDescendants(process.pid))
      ticks.set(pid, Math.max(ticks.get(pid) ?? 0, cpuTicks(pid)));
  };
  look();
  const before = new Map(ticks);
  const timer = setInterval(look, INTERVAL);
  try {
    await work();
  } finally {
    clearInterval(timer);
    look();
  }
  return sum([...ticks].map(([pid, used]) => used - (before.get(pid) ?? 0))) / TICKS;
}

function withDescendants(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(statFields(Number(name))[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** Fields of /proc/<pid>/stat from the state on; empty when the process has ended. */
function statFields(pid: number): string[] {
  const stat = read(`/proc/${pid}/stat`);
  // The second field is the name in brackets and may hold spaces.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function cpuTicks(pid: number): number {
  const fields = statFields(pid);
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
