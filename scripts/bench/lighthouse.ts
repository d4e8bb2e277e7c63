/** `lighthouse`: Lighthouse on four pages of the built site, served compressed and under the site's own policy, as a host would. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { serveSite } from '../../test/search/serve.ts';
import { launchBrowser } from '../browser/launch.ts';
import { Stop, step } from '../site/steps.ts';
import { builtSite } from './built-site.ts';
import { printTable } from './table.ts';
import { median } from './timing.ts';

const CATEGORIES: Readonly<Record<string, string>> = {
  performance: '性能',
  accessibility: '无障碍',
  'best-practices': '最佳实践',
  seo: '搜索引擎',
};
/** Scores of speed vary with what else the machine does: the median of so many runs counts. */
const RUNS = 3;

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

/** The parts of Lighthouse's result that are shown. */
interface Result {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Result } | undefined>;

export async function benchLighthouse(): Promise<void> {
  const lighthouse = await loadLighthouse();
  const siteDir = builtSite();
  const server = await serveSite(siteDir);
  const browser = await launchBrowser();
  try {
    const pages = pagesOf(siteDir);
    const results: (readonly [string, readonly Result[]])[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const runs = await step(name, () => visit(lighthouse, browser, server.origin + path));
      results.push([`${name} ${path}`, runs]);
    }
    printTable(
      ['', ...Object.values(CATEGORIES)],
      results.map(([name, runs]) => [name, ...Object.keys(CATEGORIES).map(id => String(scoreOf(runs, id)))]),
    );
    for (const [name, runs] of results) {
      for (const line of losses(runs)) console.log(`${name}：${line}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function loadLighthouse(): Promise<Lighthouse> {
  // The name stands in a variable because the package may be absent, and then its types are too.
  const name = 'lighthouse';
  try {
    return ((await import(name)) as { readonly default: Lighthouse }).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Stop('没有安装 Lighthouse：运行 npm ci 后再试。');
  }
}

/** The longest contract and the longest checklist stand for the others. */
function pagesOf(siteDir: string): Readonly<Record<string, string>> {
  const longest = (pattern: string) =>
    globSync(pattern, { cwd: siteDir })
      .sort((a, b) => statSync(join(siteDir, a)).size - statSync(join(siteDir, b)).size)
      .at(-1);
  const contract = longest('contracts/*/*/index.html');
  const checklist = longest('checklists/*/index.html');
  if (!contract || !checklist) throw new Stop(`${siteDir} 里没有发布过的合同或者清单。`);
  const path = (file: string) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
  return { 首页: '/', 合同: path(contract), 清单: path(checklist), 搜索: '/search/' };
}

async function visit(lighthouse: Lighthouse, browser: Browser, url: string): Promise<Result[]> {
  const flags = {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: Object.keys(CATEGORIES),
    locale: 'zh',
    logLevel: 'error',
  };
  const runs: Result[] = [];
  for (let run = 0; run < RUNS; run++) {
    const result = (await lighthouse(url, flags))?.lhr;
    if (!result || result.runtimeError)
      throw new Stop(`${url}：${result?.runtimeError?.message ?? '没有结果'}`);
    runs.push(result);
  }
  return runs;
}

/** From 0 to 100. */
function scoreOf(runs: readonly Result[], category: string): number {
  return Math.round(100 * median(runs.map(run => run.categories[category]?.score ?? 0)));
}

/** What costs points in the run whose speed is in the middle. */
function losses(runs: readonly Result[]): string[] {
  const speed = (run: Result) => run.categories['performance']?.score ?? 0;
  const middle = [...runs].sort((a, b) => speed(a) - speed(b))[Math.floor(runs.length / 2)]!;
  return Object.entries(CATEGORIES).flatMap(([id, name]) =>
    scoreOf(runs, id) === 100
      ? []
      : middle.categories[id]!.auditRefs.flatMap(({ id: auditId, weight }) => {
          const audit = middle.audits[auditId]!;
          if (weight === 0 || audit.score === null || audit.score >= 0.995) return [];
          return [`${name}：${audit.title} ${audit.displayValue ?? ''}（${Math.round(audit.score * 100)}）`];
        }),
  );
}
