/** `fill`: filled PDFs of the longest contract per second, beside Puppeteer and LibreOffice with the same 200 rows. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer';
import type { Answers } from '../../src/domain/field/field.ts';
import { exampleAnswers } from '../../src/domain/fill/example-answers.ts';
import { type Bound, bind } from '../../src/domain/output/bound.ts';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { renderHtml } from '../../src/domain/output/html/render-html.ts';
import { renderTypst } from '../../src/domain/output/typst/render-typst.ts';
import type { Library } from '../../src/domain/template/library.ts';
import { launchBrowser } from '../browser/launch.ts';
import { type FoundTemplate, findTemplate, readLibrary } from '../fill/find-template.ts';
import { createPool } from '../fill/typst/pool.ts';
import { printWithContents } from '../print/contents.ts';
import { SITE_DIR } from '../site/build-site.ts';
import { serveStatic } from '../site/static-server.ts';
import { Stop, step } from '../site/steps.ts';
import { cpuSecondsOf } from './process-watch.ts';
import { milliseconds, printTable, times } from './table.ts';
import { medianTime } from './timing.ts';

const ROWS = 200;
/** The others are slow, and every document costs them the same. */
const SAMPLE = 6;
/** Documents that each may make before its time is taken. */
const WARM_UP = 2;
const SOFFICE_PATIENCE = 300_000;

interface Speed {
  /** Documents per second, with everything that a row costs but for the file. */
  readonly rate: number;
  /** Milliseconds of processor time for a document, all threads and processes together. */
  readonly cpu: number | undefined;
}

export async function benchFill(): Promise<void> {
  const found = longest(await readLibrary());
  const { id, version } = found.template.meta;
  const rows = rowsOf(found);
  const jobs = availableParallelism();
  const ours = await step(`Typst，${jobs} 个线程`, () => typst(found, rows, jobs));
  const page = await step('Puppeteer', () => puppeteer(found, rows.slice(0, SAMPLE + WARM_UP)));
  const office = await step('LibreOffice', () => libreOffice(found, rows.slice(0, SAMPLE + 1)));
  const row = (title: string, count: number, speed: Speed | undefined) => [
    title,
    `${count}`,
    speed === undefined ? '—' : speed.rate.toFixed(1),
    times(speed && ours.rate / speed.rate),
    milliseconds(speed?.cpu),
    times(speed?.cpu && ours.cpu && speed.cpu / ours.cpu),
  ];
  printTable(
    [`${id} ${version ?? 'draft'}，PDF`, '份数', '份/秒', '本项目快', '每份处理器时间', '本项目省'],
    [
      row('本项目：命令行，Typst', rows.length, ours),
      row('Puppeteer：一个浏览器一页，目录没有页码', SAMPLE, page.plain),
      row('Puppeteer：同上，目录填好页码', SAMPLE, page.whole),
      row('LibreOffice：一次转换一批 Word', SAMPLE, office),
    ],
  );
  if (office === undefined) console.log('没有找到 soffice，LibreOffice 没有测。');
  console.log(limits(found, rows, ours, jobs));
}

async function speedOf(count: number, work: () => Promise<unknown>): Promise<Speed> {
  const begin = performance.now();
  const cpu = await cpuSecondsOf(work);
  return { rate: (1000 * count) / (performance.now() - begin), cpu: cpu && (1000 * cpu) / count };
}

/** The contract with the most text when it is filled in, its annexes included. */
function longest(library: Library): FoundTemplate {
  const all = library.contracts.map(({ id }) => findTemplate(library, id));
  const length = (found: FoundTemplate) => boundText(filled(found, exampleAnswers(found.template))).length;
  const [first] = all.map(found => ({ found, size: length(found) })).sort((a, b) => b.size - a.size);
  if (!first) throw new Stop('src/content/contracts 里没有合同。');
  return first.found;
}

/** As a company's list of customers would be: the other party and the dates differ from row to row. */
function rowsOf({ template }: FoundTemplate): readonly Answers[] {
  const base = exampleAnswers(template);
  const other = `${template.meta.parties.at(-1)?.id}.`;
  const fields = [...template.fields].filter(([path]) => path in base);
  const named = fields.filter(([path, { type }]) => type === 'text' && path.startsWith(other));
  const dated = fields.filter(([, { type }]) => type === 'date');
  return Array.from({ length: ROWS }, (_, index) => ({
    ...base,
    ...Object.fromEntries(named.map(([path]) => [path, `${String(base[path])}${index + 1}`])),
    ...Object.fromEntries(
      dated.map(([path]) => [path, `2027-01-${String((index % 28) + 1).padStart(2, '0')}`]),
    ),
  }));
}

function filled({ template, annexes }: FoundTemplate, answers: Answers): Bound {
  return bind(template, annexes, answers, { defaults: true, choose: 'defaults' });
}

async function typst(found: FoundTemplate, rows: readonly Answers[], jobs: number): Promise<Speed> {
  const pool = createPool(jobs);
  const make = (answers: Answers) => pool.compile(renderTypst(filled(found, answers), { remember: true }));
  try {
    await Promise.all(rows.slice(0, WARM_UP * jobs).map(make));
    const queue = rows.slice(WARM_UP * jobs);
    const count = queue.length;
    const work = async () => {
      for (let answers = queue.shift(); answers; answers = queue.shift()) await make(answers);
    };
    return await speedOf(count, () => Promise.all(Array.from({ length: jobs * 2 }, work)));
  } finally {
    await pool.close();
  }
}

/** The site's own print page stays open; each document takes the place of the text in it. */
async function puppeteer(
  found: FoundTemplate,
  rows: readonly Answers[],
): Promise<{ readonly plain: Speed; readonly whole: Speed }> {
  const { id, version } = found.template.meta;
  const site = resolve(process.env['SITE_DIR'] ?? SITE_DIR);
  const path = `print/contracts/${id}/${version}/`;
  if (!existsSync(join(site, path))) throw new Stop(`${site} 里没有 ${path}：先运行 npm run build。`);
  const server = await serveStatic(site);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.home}${path}`, { waitUntil: 'networkidle0' });
    await page.evaluate(() =>
      Promise.all([...document.fonts].map(face => face.load())).then(() => undefined),
    );
    const speed = async (print: () => Promise<unknown>) => {
      const make = async (answers: Answers) => {
        await show(page, html(filled(found, answers)));
        await print();
      };
      for (const answers of rows.slice(0, WARM_UP)) await make(answers);
      const sample = rows.slice(WARM_UP);
      return speedOf(sample.length, async () => {
        for (const answers of sample) await make(answers);
      });
    };
    const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;
    return { plain: await speed(() => page.pdf(options)), whole: await speed(() => printWithContents(page)) };
  } finally {
    await browser.close();
    await server.close();
  }
}

function html({ parts }: Bound): string {
  const links = { lawHref: () => '#', annexHref: () => '#', anchors: true };
  return parts
    .map(({ document, numbering, annexes, label, meta }) => {
      const text = renderHtml(document, { numbering, annexes, ...links });
      if (label === undefined)
        return `<section class="own"><p class="document-title">${meta.title}</p>${text}</section>`;
      const heading = `<h2 class="annex-title" id="${meta.id}"><span class="annex-label">${label}</span><span>${meta.title}</span></h2>`;
      return `<section class="annex">${heading}${text}</section>`;
    })
    .join('');
}

/** Articles that the choices leave out leave the contents too. */
function show(page: Page, text: string): Promise<void> {
  return page.evaluate(content => {
    document.querySelector('main')!.innerHTML = content;
    for (const entry of document.querySelectorAll('.contents li')) {
      const id = entry.querySelector('[data-page-of]')?.getAttribute('data-page-of') ?? '';
      if (!document.getElementById(id)) entry.remove();
    }
  }, text);
}

/** One document more in the same run costs the difference; starting the program is not counted. */
async function libreOffice(found: FoundTemplate, rows: readonly Answers[]): Promise<Speed | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'mingyue-office-'));
  try {
    const files = await Promise.all(
      rows.map(async (answers, index) => {
        const file = join(folder, `${index}.docx`);
        await writeFile(file, renderDocx(filled(found, answers), { form: 'clean', remember: true }));
        return file;
      }),
    );
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf')];
    const convert = (names: readonly string[]) =>
      speedOf(1, () =>
        promisify(execFile)('soffice', [profile, ...to, ...names], { timeout: SOFFICE_PATIENCE }),
      );
    const [first = '', ...others] = files;
    // The first start makes the profile.
    await convert([first]);
    const one = await convert([first]);
    const all = await convert(files);
    const made = (await readdir(join(folder, 'pdf'))).length;
    if (made !== files.length) throw new Stop(`LibreOffice 只转换了 ${made}/${files.length} 份。`);
    const cpu = all.cpu && one.cpu && (all.cpu - one.cpu) / others.length;
    return { rate: others.length / (1 / all.rate - 1 / one.rate), cpu };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where the time of a document goes: what one thread prepares for all, and what the threads share. */
function limits(found: FoundTemplate, rows: readonly Answers[], { rate, cpu }: Speed, jobs: number): string {
  let next = 0;
  const answers = () => rows[next++ % rows.length]!;
  const fill = medianTime(() => filled(found, answers()));
  const bound = filled(found, rows[0]!);
  const write = medianTime(() => renderTypst(bound, { remember: true }));
  const compile = Math.max((cpu ?? (1000 * jobs) / rate) - fill - write, 0);
  const where = fill + write > compile / jobs ? '准备数据的那个线程' : '编译：处理器有多少核，就快多少倍';
  return (
    `每份：填写 ${milliseconds(fill)}、写成 Typst 的数据 ${milliseconds(write)}（一个线程做），` +
    `编译 ${milliseconds(compile)}（${jobs} 个线程分着做）。限制在${where}。`
  );
}
