/** Prints every released version from the built print pages into `pdf/`; what has not changed is taken from the cache. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { allSeries } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { resolveBrowser } from '../browser/resolve.ts';
import { checkContent } from '../content/check-content.ts';
import { serveStatic } from '../site/static-server.ts';
import { Stop } from '../site/steps.ts';
import { printAll } from './print-all.ts';
import type { PrintJob } from './print-document.ts';

const CACHE = join('.cache', 'pdf');
/** Programs that turn a page into a PDF: a change in one of them prints everything again. */
const PRINTER = ['scripts/print', 'scripts/browser'];

export interface PrintLibraryOptions {
  /** Only versions of this template: `confidentiality/mutual`, `annexes/care-plan`, `confidentiality/mutual/1.0.0`. */
  readonly only?: string;
  readonly onProgress?: (progress: string) => void;
}

export interface PrintedLibrary {
  readonly printed: number;
  /** Taken from the cache. */
  readonly kept: number;
}

interface Sheet {
  readonly template: Template;
  /** `contracts/confidentiality/mutual/1.0.0` */
  readonly path: string;
  readonly cached: string;
}

export async function printLibrary(
  siteDir: string,
  { only, onProgress = () => undefined }: PrintLibraryOptions = {},
): Promise<PrintedLibrary> {
  const { parsed } = await checkContent();
  const all = allSeries(parsed.library).flatMap(series => series.versions);
  const wanted = only === undefined ? all : all.filter(template => isMeant(template, only));
  if (!wanted.length)
    throw new Stop(
      `没有 ${only ?? '已发布的文本'}。已发布的有：${[...new Set(all.map(nameOf))].join('、') || '（还没有）'}。`,
    );
  const common = await commonKey(siteDir);
  const sheets = await Promise.all(wanted.map(template => sheetOf(template, siteDir, common)));
  const stale = sheets.filter(({ cached }) => !existsSync(cached));
  if (stale.length) await print(siteDir, stale, onProgress);
  for (const { path, cached } of sheets) {
    const target = join(siteDir, 'pdf', `${path}.pdf`);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(cached, target);
  }
  await writeSums(join(siteDir, 'pdf'));
  return { printed: stale.length, kept: sheets.length - stale.length };
}

function pathOf(template: Template): string {
  return template.file.replace(/\.mdx$/, '');
}

/** `confidentiality/mutual`, `annexes/care-plan`. */
function nameOf(template: Template): string {
  return pathOf(template)
    .replace(/^contracts\//, '')
    .replace(/\/[^/]+$/, '');
}

function isMeant(template: Template, name: string): boolean {
  const clean = name.replace(/^contracts\//, '');
  return nameOf(template) === clean || `${nameOf(template)}/${template.meta.version}` === clean;
}

async function sheetOf(template: Template, siteDir: string, common: string): Promise<Sheet> {
  const path = pathOf(template);
  const page = join(siteDir, 'print', path, 'index.html');
  if (!existsSync(page)) throw new Stop(`网站里没有 ${path} 的印刷页。先运行 npm run build。`);
  const html = await readFile(page, 'utf8');
  return { template, path, cached: join(CACHE, `${digest([common, html])}.pdf`) };
}

/** Everything but the page itself that decides what is printed: style sheets, fonts, the printing programs. */
async function commonKey(siteDir: string): Promise<string> {
  const parts: string[] = [];
  for (const dir of [join(siteDir, '_astro'), join(siteDir, 'print-fonts')]) {
    const names = (await readdir(dir)).filter(name => name.endsWith('.css')).sort();
    for (const name of names) parts.push(name, await readFile(join(dir, name), 'utf8'));
  }
  for (const dir of PRINTER) {
    const names = (await readdir(dir, { recursive: true })).filter(name => name.endsWith('.ts')).sort();
    for (const name of names) parts.push(name, await readFile(join(dir, name), 'utf8'));
  }
  const { version } = await resolveBrowser();
  return digest([...parts, String(version), await readFile('package-lock.json', 'utf8')]);
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

async function print(
  siteDir: string,
  sheets: readonly Sheet[],
  onProgress: (progress: string) => void,
): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const server = await serveStatic(siteDir);
  try {
    const byJob = new Map<PrintJob, Sheet>(sheets.map(sheet => [jobOf(sheet, server.home), sheet]));
    await printAll([...byJob.keys()], {
      onPrinted: async (job, pdf) => {
        const { cached } = byJob.get(job)!;
        await writeFile(`${cached}.tmp`, pdf);
        await rename(`${cached}.tmp`, cached);
      },
      onProgress: (done, total) => onProgress(`${done}/${total}`),
    });
  } finally {
    await server.close();
  }
}

function jobOf({ template: { meta, hash }, path }: Sheet, home: string): PrintJob {
  return {
    url: `${home}print/${path}/`,
    title: meta.variantTitle ? `${meta.title}（${meta.variantTitle}）` : meta.title,
    author: '明约',
    lang: 'zh-CN',
    id: meta.id,
    version: meta.version ?? 'draft',
    hash,
    date: meta.date ?? '2026-01-01',
  };
}

/** SHA-256 of every PDF, in the form that `sha256sum -c` reads. */
async function writeSums(dir: string): Promise<void> {
  const names = (await readdir(dir, { recursive: true }))
    .filter(name => name.endsWith('.pdf'))
    .map(name => name.replaceAll('\\', '/'))
    .sort();
  const lines = await Promise.all(
    names.map(
      async name =>
        `${createHash('sha256')
          .update(await readFile(join(dir, name)))
          .digest('hex')}  ${name}`,
    ),
  );
  await writeFile(join(dir, 'SHA256SUMS'), `${lines.join('\n')}\n`);
}
