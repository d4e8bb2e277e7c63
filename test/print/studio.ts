/** A place to print in: a folder served on a free port, fonts for the fixture, a browser. */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer';
import { vi } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { buildFonts } from '../../scripts/print/fonts.ts';
import { type PrintJob, printDocument } from '../../scripts/print/print-document.ts';
import { serveStatic } from '../../scripts/site/static-server.ts';
import { fixtureTexts } from './fixture.ts';

// Printing waits for a browser, which waits for a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

export interface Studio {
  readonly browser: Browser;
  readonly folder: string;
  /** Writes a page into the folder and returns the job that prints it. */
  job(name: string, html: string): Promise<PrintJob>;
  /** Prints a page in a new tab. */
  print(name: string, html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openStudio(): Promise<Studio> {
  const folder = await mkdtemp(join(tmpdir(), 'mingyue-print-'));
  await copyFile(fileURLToPath(new URL('./fixture.css', import.meta.url)), join(folder, 'fixture.css'));
  await buildFonts({ texts: fixtureTexts(), outDir: join(folder, 'fonts') });
  const server = await serveStatic(folder);
  const browser = await launchBrowser();

  const job = async (name: string, html: string): Promise<PrintJob> => {
    await writeFile(join(folder, `${name}.html`), html);
    return {
      url: `${server.origin}/${name}.html`,
      title: '客户信息保密协议',
      author: '明约',
      lang: 'zh-CN',
      id: 'confidentiality/mutual',
      version: '1.0.0',
      hash: '3f9a2c71'.repeat(8),
      date: '2026-11-22',
    };
  };
  return {
    browser,
    folder,
    job,
    async print(name, html) {
      const page = await browser.newPage();
      try {
        return await printDocument(page, await job(name, html));
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
