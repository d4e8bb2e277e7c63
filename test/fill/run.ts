/** A run over five rows of the small contract, with writers that write one line. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { CheckedRow } from '../../scripts/fill/check-rows.ts';
import { disk } from '../../scripts/fill/disk.ts';
import { type Entry, sha256 } from '../../scripts/fill/manifest.ts';
import { type FillJob, type FillResult, runFill } from '../../scripts/fill/run-fill.ts';
import type { Format, Writer } from '../../scripts/fill/writer.ts';
import type { Answers } from '../../src/domain/field/field.ts';
import { contract } from './fixture.ts';

export const row = (number: number, answers: Answers = { 'partyB.name': `公司${number}` }): CheckedRow => ({
  row: number,
  answers,
  open: 0,
  undecided: 0,
  unprinted: [],
  problems: [],
  bad: false,
});
export const five = [1, 2, 3, 4, 5].map(number => row(number));

/** Writes the name of the party; counts what it was asked for. */
export function writer(format: Format = 'txt', before: () => void = () => undefined) {
  const write = vi.fn<Writer['write']>(async ({ answers }) => {
    before();
    return new TextEncoder().encode(`${format}:${String(answers['partyB.name'])}`);
  });
  return { format, write };
}

export interface Run extends Partial<Omit<FillJob, 'out'>> {
  readonly notices?: string[];
}

export function start(out: string, { notices = [], ...more }: Run = {}): Promise<FillResult> {
  const rows = more.rows ?? five;
  return runFill({
    template: contract,
    annexes: [],
    rows,
    names: new Map(rows.map(one => [one.row, `合同${one.row}`])),
    out,
    writers: [writer()],
    program: 'one',
    jobs: 2,
    disk,
    signal: new AbortController().signal,
    notice: message => notices.push(message),
    onStart: () => ({ done: () => undefined, end: () => undefined }),
    ...more,
  });
}

export async function manifest(out: string): Promise<readonly Entry[]> {
  return JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')).files;
}
export async function expectWhole(out: string): Promise<void> {
  for (const { file, sha256: sum, bytes } of await manifest(out)) {
    const content = await readFile(join(out, file));
    expect([content.length, sha256(content)], file).toEqual([bytes, sum]);
  }
  expect((await readdir(out)).filter(name => /tmp|jsonl/.test(name))).toEqual([]);
}
