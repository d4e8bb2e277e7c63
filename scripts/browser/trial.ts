/**
 * A browser counts as usable when it has opened a page, not when its file exists: shared libraries may be
 * missing, a launcher script may only print advice, a container may forbid the sandbox.
 */
import puppeteer from 'puppeteer';
import { BROWSER_FLAGS } from './flags.ts';
import type { Environment } from './installed.ts';

/** Chromium 140 is the first with `text-autospace`; page margin boxes came with 131. */
export const MINIMUM_VERSION = 140;

/** A browser before anybody knows whether it starts. `headless` is Puppeteer's word for the two kinds of it. */
export interface Candidate {
  readonly path: string;
  readonly headless: 'shell' | true;
  readonly env: Environment;
}

export type Trial =
  | { readonly ok: true; readonly version: string; readonly args: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** Opens a page once. `args` are what this browser needs here on top of BROWSER_FLAGS. */
export async function tryBrowser(candidate: Candidate, minimum = MINIMUM_VERSION): Promise<Trial> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const trial = await openPage(candidate, args, minimum);
  // Outside root the sandbox stays on, unless the machine has none (a container without user namespaces).
  if (trial.ok || args.length > 0 || !/no usable sandbox/i.test(trial.reason)) return trial;
  return openPage(candidate, ['--no-sandbox'], minimum);
}

async function openPage(candidate: Candidate, args: readonly string[], minimum: number): Promise<Trial> {
  try {
    const browser = await puppeteer.launch({
      executablePath: candidate.path,
      headless: candidate.headless,
      env: { ...candidate.env },
      args: [...BROWSER_FLAGS, ...args],
      timeout: 30_000,
      protocolTimeout: 30_000,
    });
    try {
      await browser.newPage();
      const version = /[\d.]+$/.exec(await browser.version())?.[0] ?? '0';
      if (Number.parseInt(version, 10) >= minimum) return { ok: true, version, args };
      return { ok: false, reason: `版本 ${version} 太旧，需要 ${minimum} 或者更新` };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { ok: false, reason: reasonOf(error instanceof Error ? error.message : String(error)) };
  }
}

/** The one line of a failed start that tells a person why. */
function reasonOf(message: string): string {
  const library = /error while loading shared libraries: (\S+?):/.exec(message)?.[1];
  if (library) return `缺少系统库 ${library}`;
  if (/EACCES/.test(message)) return '没有执行权限';
  const lines = message.split('\n').map(line => line.trim());
  const line = lines.find(text => /no usable sandbox/i.test(text)) ?? lines.find(isInformative);
  return `无法启动（${line ?? '没有说明原因'}）`;
}

function isInformative(line: string): boolean {
  return line !== '' && !/^(Failed to launch the browser process|stderr:|stdout:|TROUBLESHOOTING)/.test(line);
}
