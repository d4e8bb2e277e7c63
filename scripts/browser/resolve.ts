/**
 * Finds a browser that works: the one a person names, an installed one, the one in Puppeteer's cache, the one
 * that a package brings. Downloading is left out on purpose: the machine may have no way to do it.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import puppeteer from 'puppeteer';
import { Stop } from '../site/steps.ts';
import { type BundledBrowser, unpackBundled } from './bundled.ts';
import { type Environment, installedPlaces } from './installed.ts';
import { type Candidate, MINIMUM_VERSION, tryBrowser } from './trial.ts';

export type BrowserSource = 'environment' | 'installed' | 'puppeteer' | 'bundled';

export interface ResolvedBrowser extends Candidate {
  readonly source: BrowserSource;
  /** Full version, such as `153.0.8010.0`. */
  readonly version: string;
  /** Arguments that this browser needs on this machine, on top of BROWSER_FLAGS. */
  readonly args: readonly string[];
}

export interface ResolveOptions {
  readonly env?: Environment;
  /** Paths to look at instead of the usual places of installed browsers. */
  readonly installed?: readonly string[];
  /** Paths to look at instead of Puppeteer's cache. */
  readonly puppeteer?: readonly string[];
  /** Folder for the unpacked browser instead of the project's cache. */
  readonly cache?: string;
}

let known: Promise<ResolvedBrowser> | undefined;

/**
 * Resolves once a process. Throws a Stop when PUPPETEER_EXECUTABLE_PATH names
 * something that does not work, or when nothing works: then with all that was tried and what to do.
 */
export function resolveBrowser(): Promise<ResolvedBrowser> {
  known ??= findBrowser();
  return known;
}

/** What resolveBrowser does, without its memory. */
export async function findBrowser(options: ResolveOptions = {}): Promise<ResolvedBrowser> {
  const env = options.env ?? process.env;
  const named = env['PUPPETEER_EXECUTABLE_PATH'];
  if (named) return namedBrowser(named, env);

  const tried: string[] = [];
  const attempt = async (source: BrowserSource, path: string): Promise<ResolvedBrowser | undefined> => {
    const candidate: Candidate = { path, headless: kindOf(path), env };
    const trial = await tryBrowser(candidate);
    if (trial.ok) return { ...candidate, ...trial, source };
    tried.push(`${path}：${trial.reason}`);
    return undefined;
  };

  const installed = (options.installed ?? installedPlaces(env)).filter(path => existsSync(path));
  if (installed.length === 0) tried.push('已安装的 Chrome、Chromium、Edge：没有找到');
  for (const path of installed) {
    const found = await attempt('installed', path);
    if (found) return found;
  }

  const cached = options.puppeteer ?? (await puppeteerPaths());
  if (cached.length === 0) tried.push('Puppeteer 的缓存：没有浏览器');
  for (const path of cached) {
    const found = await attempt('puppeteer', path);
    if (found) return found;
  }

  const bundled = await bundledBrowser(env, options.cache);
  if (typeof bundled !== 'string') return bundled;
  tried.push(bundled);
  throw new Stop(nothingWorks(tried));
}

async function namedBrowser(path: string, env: Environment): Promise<ResolvedBrowser> {
  const candidate: Candidate = { path, headless: kindOf(path), env };
  const trial = existsSync(path)
    ? await tryBrowser(candidate)
    : { ok: false as const, reason: '没有这个文件' };
  if (trial.ok) return { ...candidate, ...trial, source: 'environment' };
  throw new Stop(
    `环境变量 PUPPETEER_EXECUTABLE_PATH 指定的浏览器不能用。\n  ${path}：${trial.reason}\n` +
      '  改成一个 Chrome 或者 Chromium 的完整路径，或者删去这个变量，由程序自己寻找浏览器。',
  );
}

/** Puppeteer knows where it would have put the browsers of its own version. */
async function puppeteerPaths(): Promise<string[]> {
  const paths: string[] = [];
  for (const headless of ['shell', true] as const) {
    try {
      const path = await puppeteer.executablePath({ headless });
      if (existsSync(path)) paths.push(path);
    } catch {
      // Puppeteer throws when its cache holds no such browser.
    }
  }
  return paths;
}

/** The package's browser, or the reason why it does not work. A damaged copy in the cache is unpacked anew, once. */
async function bundledBrowser(env: Environment, cache?: string): Promise<ResolvedBrowser | string> {
  const name = '随 @sparticuz/chromium 安装的浏览器';
  let reason = '';
  for (let round = 0; round < 2; round++) {
    let bundled: BundledBrowser | undefined;
    try {
      bundled = await unpackBundled(env, cache);
    } catch (error) {
      return `${name}：解压失败（${(error as Error).message}）`;
    }
    if (!bundled) return `${name}：没有安装，或者不支持 ${process.platform} ${process.arch}`;
    const candidate: Candidate = { path: bundled.path, headless: 'shell', env: bundled.env };
    const trial = await tryBrowser(candidate);
    if (trial.ok) return { ...candidate, ...trial, source: 'bundled' };
    reason = trial.reason;
    await rm(bundled.folder, { recursive: true, force: true });
  }
  return `${name}:${reason}`;
}

function kindOf(path: string): Candidate['headless'] {
  return /headless[-_]shell/.test(path) ? 'shell' : true;
}

function nothingWorks(tried: readonly string[]): string {
  return [
    '没有找到可以用的浏览器。印制 PDF 和浏览器测试都需要 Chrome 或者 Chromium。',
    '  已经试过：',
    ...tried.map(line => `    ${line}`),
    '  可以这样解决：',
    `    安装 Chromium ${MINIMUM_VERSION} 或者更新的版本（Debian、Ubuntu：apt install chromium）；或者`,
    '    把环境变量 PUPPETEER_EXECUTABLE_PATH 设为已有浏览器的完整路径。',
  ].join('\n');
}
