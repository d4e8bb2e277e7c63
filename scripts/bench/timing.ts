/** Medians of repeated measurements: one slow run of a busy machine does not count. */
import { performance } from 'node:perf_hooks';

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median milliseconds of `work`, after a few runs in which the engine warms up. */
export function medianTime(work: () => unknown, runs = 15, warmUp = 5): number {
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run++) {
    const begin = performance.now();
    work();
    if (run >= warmUp) times.push(performance.now() - begin);
  }
  return median(times);
}
