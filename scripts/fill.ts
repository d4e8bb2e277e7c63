/** `npm run fill -- customer-service/business --answers customers.csv --out out/`: fills a contract once or a thousand times. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAnswerTable } from './fill/answer-table.ts';
import { type CheckedRow, checkTable, type RowProblem } from './fill/check-rows.ts';
import { disk, onDisk, prepareFolder, saveResult } from './fill/disk.ts';
import { EXIT, Failure, misuse } from './fill/failure.ts';
import { fileNames, readPattern } from './fill/file-name.ts';
import { findTemplate, readLibrary } from './fill/find-template.ts';
import { type FillOptions, readCommand, USAGE } from './fill/options.ts';
import { programHash } from './fill/program.ts';
import { startProgress } from './fill/progress.ts';
import { failureLines, problemTable } from './fill/report.ts';
import { type FillResult, runFill } from './fill/run-fill.ts';
import { templateCsv } from './fill/template-csv.ts';
import { openWriters } from './fill/writers.ts';
import { Stop } from './site/steps.ts';

const PROBLEMS = 'problems.json';

/** Everything but results goes to standard error. */
const notice = (message: string) => process.stderr.write(`${message}\n`);

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  notice(error instanceof Stop ? error.message : String(error instanceof Error ? error.stack : error));
  return error instanceof Failure ? error.code : EXIT.documents;
});

/** Returns the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  if (command.type === 'help') {
    console.log(USAGE);
    return EXIT.done;
  }
  if (command.type === 'template-csv') return writeTemplateCsv(command.id, command.out);
  return fillAll(command.options);
}

async function writeTemplateCsv(id: string, out: string | undefined): Promise<number> {
  const { template } = findTemplate(await readLibrary(), id);
  const csv = templateCsv(template);
  if (out === undefined) {
    process.stdout.write(csv);
    return EXIT.done;
  }
  const path = /\.csv$/i.test(out) ? out : join(out, `${template.meta.id.replaceAll('/', '-')}.csv`);
  if (existsSync(path)) throw misuse(`${path} 已经存在，没有覆盖。换一个名字，或者先移走它。`);
  await saved(path, csv);
  console.log(`空表格写在 ${path}。第二行是示例，换成自己的数据后用 --answers 交回来。`);
  return EXIT.done;
}

async function fillAll(options: FillOptions): Promise<number> {
  const { id, answers, out, formats, name, jobs, skipInvalid, json } = options;
  const { template, annexes } = findTemplate(await readLibrary(), id);
  const pattern = readPattern(name, template);
  const { header, rows, unprinted } = checkTable(await readAnswerTable(answers), template, annexes);
  const problems = [...header, ...rows.flatMap(row => row.problems), ...unprinted];
  const good = rows.filter(row => !row.bad);
  const stopped = rows.length === 0 || good.length === 0 || (good.length < rows.length && !skipInvalid);
  await reportProblems(problems, rows, good, stopped, options);
  if (stopped) {
    if (json) printJson({ problems, rows: rows.length, written: 0, kept: 0, failures: [] });
    return EXIT.badRows;
  }
  const controller = stopOnSignals();
  const { writers, close } = openWriters(formats, jobs, notice);
  const result = await runFill({
    template,
    annexes,
    rows: good,
    // Names of all rows, so that leaving out a bad one changes no other file's name.
    names: fileNames(pattern, rows, template),
    out,
    writers,
    program: await programHash(),
    jobs,
    disk,
    signal: controller.signal,
    notice,
    onStart: files => startProgress(files),
  }).finally(close);
  if (json) printJson({ problems, rows: rows.length, ...result });
  reportResult(result, out);
  if (result.left > 0 && controller.signal.aborted) return EXIT.interrupted;
  return result.failures.length > 0 ? EXIT.documents : EXIT.done;
}

async function reportProblems(
  problems: readonly RowProblem[],
  rows: readonly CheckedRow[],
  good: readonly CheckedRow[],
  stopped: boolean,
  { out, json }: FillOptions,
): Promise<void> {
  const path = join(out, PROBLEMS);
  if (problems.length > 0 || existsSync(path)) await saved(path, `${JSON.stringify(problems, null, 1)}\n`);
  if (problems.length > 0 && !json) console.log(problemTable(problems));
  const bad = rows.length - good.length;
  if (rows.length === 0) notice('表头有错，没有生成文件。改好后再运行同一条命令。');
  else if (stopped)
    notice(
      `${rows.length} 行里有 ${bad} 行有错，没有生成文件。改好后再运行同一条命令` +
        (good.length > 0 ? '；或者加上 --skip-invalid 先做其余的行。' : '。'),
    );
  else if (bad > 0) notice(`跳过有错的 ${bad} 行。`);
  const open = good.reduce((sum, row) => sum + row.open, 0);
  const undecided = good.reduce((sum, row) => sum + row.undecided, 0);
  if (!stopped && open > 0) notice(`有 ${open} 处没有填写，印成空白的横线。`);
  if (!stopped && undecided > 0) notice(`有 ${undecided} 处没有选择，各种写法都印出来，前面留方框。`);
}

async function saved(path: string, text: string): Promise<void> {
  await onDisk(prepareFolder(dirname(path)), `写不进 ${path}`);
  await saveResult(path, text);
}

/** The first signal lets the files in work be finished, the second ends at once. */
function stopOnSignals(): AbortController {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    notice('\n正在停下：写完手上的文件。再按一次立即退出。');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return controller;
}

function reportResult({ written, kept, failures, left }: FillResult, out: string): void {
  for (const line of failureLines(failures)) notice(line);
  const reused = kept > 0 ? `，沿用 ${kept} 份` : '';
  const state = left > 0 ? '已停下' : '完成';
  notice(`${state}：新写 ${written} 份文件${reused}，在 ${out}，清单是 ${join(out, 'manifest.json')}。`);
  if (left > 0) notice(`还有 ${left} 份没有做，用同一条命令继续。`);
}

function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 1));
}
