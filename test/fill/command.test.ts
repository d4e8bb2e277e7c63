/** The command as it is typed: exit codes, what stands in the folder afterwards, Ctrl-C. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findTemplate, readLibrary } from '../../scripts/fill/find-template.ts';
import { type Entry, sha256 } from '../../scripts/fill/manifest.ts';
import { readCommand } from '../../scripts/fill/options.ts';
import { templateCsv } from '../../scripts/fill/template-csv.ts';
import { scratch } from './fixture.ts';

const ID = 'customer-service/business';

function startFill(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['scripts/fill.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function finished(child: ChildProcess) {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', data => {
    stdout += data;
  });
  child.stderr?.on('data', data => {
    stderr += data;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
const fill = (...args: string[]) => finished(startFill(...args));

/** The empty table of the contract with as many rows like its example as wanted. */
async function table(
  folder: string,
  rows: number,
  change?: (cells: Record<string, string>, index: number) => void,
) {
  const { template } = findTemplate(await readLibrary(), ID);
  const csv = Papa.parse<Record<string, string>>(templateCsv(template).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  const body = Array.from({ length: rows }, (_, index) => {
    const cells = { ...csv.data[0], 乙方名称: `示例公司${index + 1}` };
    change?.(cells, index);
    return cells;
  });
  const file = join(folder, 'answers.csv');
  await writeFile(file, Papa.unparse(body));
  return file;
}

async function manifest(out: string): Promise<readonly Entry[]> {
  return JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')).files;
}

describe('what was typed', () => {
  const whole = [ID, '--answers', 'a.csv', '--out', 'x'];

  test.each([
    [[], '没有写合同的编号'],
    [[ID, 'care-plan', ...whole.slice(1)], '命令里多出来的是：care-plan'],
    [[ID, '--out', 'x'], '没有写 --answers'],
    [[ID, '--answers', 'a.csv'], '没有写 --out'],
    [[...whole, '--format', 'pdf,odt'], '--format 里的 odt 不是文件的种类：可以用 json、txt、docx、pdf'],
    [[...whole, '--jobs', '0'], '--jobs 后面应当是1至64的整数，现在是 0'],
    [[ID, '--anwsers', 'a.csv'], '命令里的 --anwsers 看不懂，最接近的是 --answers'],
    [[ID, '--answers'], '--answers 后面缺了值'],
  ])('%j is not understood', (args, message) => {
    expect(() => readCommand(args)).toThrow(message);
    expect(() => readCommand(args)).toThrow(expect.objectContaining({ code: 2 }));
  });

  test('without options: Word and PDF, names by title and row', () => {
    expect(readCommand(whole)).toMatchObject({
      type: 'fill',
      options: { id: ID, formats: ['docx', 'pdf'], name: '{title}-{row}', skipInvalid: false, json: false },
    });
  });

  test.each([
    [['customer-service/busines', ...whole.slice(1)], '最接近的是 customer-service/business'],
    [[ID, '--answers', 'nowhere.csv', '--out', 'x'], '找不到答案文件 nowhere.csv'],
  ])('%j ends with code 2 and leaves nothing behind', async (args, message) => {
    const result = await fill(...args);
    expect(result.stderr).toContain(message);
    expect(result.code).toBe(2);
    expect(existsSync('x')).toBe(false);
  });

  test('--help names the exit codes', async () => {
    const { code, stdout } = await fill('--help');
    expect([code, stdout.includes('退出码')]).toEqual([0, true]);
  });
});

test('from the empty table to text, answers and Word, and from the answers to the same again', async () => {
  const folder = await scratch();
  const out = join(folder, 'out');
  expect(await fill(ID, '--template-csv', '--out', folder)).toMatchObject({ code: 0 });
  const csv = join(folder, 'customer-service-business.csv');
  expect((await readFile(csv)).subarray(0, 3)).toEqual(Buffer.from('\ufeff'));
  expect(await fill(ID, '--template-csv', '--out', csv)).toMatchObject({ code: 2 });

  const args = ['--format', 'txt,json,docx', '--name', '{partyB.name}'];
  expect(await fill(ID, '--answers', csv, '--out', out, ...args)).toMatchObject({ code: 0 });
  const entries = await manifest(out);
  expect(entries.map(({ format }) => format).sort()).toEqual(['docx', 'json', 'txt']);
  for (const { file, sha256: sum } of entries) expect(sha256(await readFile(join(out, file)))).toBe(sum);
  const answers = entries.find(({ format }) => format === 'json')!;
  expect(JSON.parse(await readFile(join(out, answers.file), 'utf8'))).toMatchObject({
    template: ID,
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    answers: {},
  });

  const again = join(folder, 'again');
  await fill(ID, '--answers', join(out, answers.file), '--out', again, ...args);
  expect((await manifest(again)).map(entry => entry.sha256)).toEqual(entries.map(entry => entry.sha256));
});

test('an annex as PDF, twice the same', { timeout: 300_000 }, async () => {
  const folder = await scratch();
  const file = join(folder, 'a.json');
  await writeFile(file, '{"partyA.name": "䶮𠮷公司"}');
  const sums: string[] = [];
  for (const name of ['one', 'two']) {
    const out = join(folder, name);
    const { code, stderr } = await fill(
      'care-plan',
      '--answers',
      file,
      '--out',
      out,
      '--format',
      'pdf',
      '--jobs',
      '1',
    );
    expect([code, stderr.includes('没有填写，印成空白的横线')]).toEqual([0, true]);
    const [entry] = await manifest(out);
    expect((await readFile(join(out, entry!.file))).subarray(0, 5).toString()).toBe('%PDF-');
    sums.push(entry!.sha256);
  }
  expect(sums[0]).toBe(sums[1]);
});

describe('rows that are wrong', () => {
  test('nothing is made, and the table and the JSON say where; --skip-invalid makes the others', async () => {
    const folder = await scratch();
    const out = join(folder, 'out');
    const file = await table(folder, 3, (cells, index) => {
      if (index === 1) cells['乙方联系电话'] = '123';
    });
    const args = [ID, '--answers', file, '--out', out, '--format', 'txt'];

    const refused = await fill(...args);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/^第2行（文件里第3行） +乙方联系电话 +错误 +乙方联系电话应当是手机号码/m);
    expect(refused.stderr).toContain('3 行里有 1 行有错，没有生成文件');
    expect(await readdir(out)).toEqual(['problems.json']);
    expect(JSON.parse(await readFile(join(out, 'problems.json'), 'utf8'))).toMatchObject([
      { row: 2, line: 3, column: '乙方联系电话', severity: 'error' },
    ]);

    const skipped = await fill(...args, '--skip-invalid', '--json');
    expect(skipped.code).toBe(0);
    expect(JSON.parse(skipped.stdout)).toMatchObject({ rows: 3, written: 2, problems: [{ row: 2 }] });
    expect((await manifest(out)).map(({ row }) => row)).toEqual([1, 3]);
  });

  test('a header that nobody knows', async () => {
    const folder = await scratch();
    const file = join(folder, 'a.csv');
    await writeFile(file, '乙方名字\n甲公司\n');
    const { code, stdout } = await fill(
      ID,
      '--answers',
      file,
      '--out',
      join(folder, 'out'),
      '--skip-invalid',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('没有“乙方名字”这个字段，最接近的是“乙方名称”');
  });
});

test('Ctrl-C stops cleanly, and the same command goes on where it stopped', {
  timeout: 120_000,
}, async () => {
  const folder = await scratch();
  const out = join(folder, 'out');
  await mkdir(out);
  const file = await table(folder, 150);
  const args = [ID, '--answers', file, '--out', out, '--format', 'docx,txt', '--jobs', '2'];

  const child = startFill(...args);
  const ended = finished(child);
  while (child.exitCode === null && (await readdir(out)).filter(name => name.endsWith('.docx')).length < 3)
    await new Promise(resolve => setTimeout(resolve, 10));
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(stderr).toContain('用同一条命令继续');
  expect(code).toBe(130);

  const stopped = await manifest(out);
  expect(stopped.length).toBeGreaterThan(3);
  expect(stopped.length).toBeLessThan(300);
  const names = (await readdir(out)).filter(name => /\.(?:docx|txt)$/.test(name));
  expect(names.sort()).toEqual(stopped.map(entry => entry.file).sort());
  for (const entry of stopped) expect(sha256(await readFile(join(out, entry.file)))).toBe(entry.sha256);
  expect((await readdir(out)).filter(name => name.endsWith('.tmp'))).toEqual([]);

  const rest = await fill(...args, '--json');
  expect(rest.code).toBe(0);
  expect(JSON.parse(rest.stdout)).toMatchObject({ written: 300 - stopped.length, kept: stopped.length });
  expect(await manifest(out)).toHaveLength(300);
});
