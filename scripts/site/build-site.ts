/** The whole build: content check, pages, print fonts, PDF compiler, search index, PDFs; swapped in at the end. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { checkContent } from '../content/check-content.ts';
import { printLibrary } from '../print/print-library.ts';
import { writePrintFonts } from '../print/site-fonts.ts';
import { buildSearchIndex } from '../search-index.ts';
import { writeLicenses } from './licenses.ts';
import { Stop, step } from './steps.ts';
import { swap } from './swap.ts';
import { writeTypstAssets } from './typst-assets.ts';

export const SITE_DIR = 'dist';
const NEXT_DIR = 'dist.next';

export async function buildSite(): Promise<void> {
  await step('检查内容', async () => {
    const { ok, report } = await checkContent();
    if (!ok) throw new Stop(`${report}\n内容有错，没有生成网站；上一次生成的网站没有动。`);
  });
  await rm(NEXT_DIR, { recursive: true, force: true });
  try {
    await step(
      '生成页面',
      say => astroBuild(NEXT_DIR, say),
      pages => `${pages} 页`,
    );
    await step(
      '裁剪印刷字体',
      () => writePrintFonts(NEXT_DIR),
      count => `${count} 个字形`,
    );
    await step(
      '打包排版程序和字体',
      () => writeTypstAssets(NEXT_DIR),
      ({ first, files }) => `${files} 个文件，第一次要取 ${(first / 1e6).toFixed(1)} MB`,
    );
    await writeLicenses(NEXT_DIR);
    await step('建立搜索索引', () => buildSearchIndex(NEXT_DIR));
    await step(
      '印制 PDF',
      say => printLibrary(NEXT_DIR, { onProgress: say }),
      ({ printed, kept }) => `新印 ${printed}，沿用 ${kept}`,
    );
    await swap(NEXT_DIR, SITE_DIR);
  } finally {
    await rm(NEXT_DIR, { recursive: true, force: true });
  }
}

/** Number of pages built. Throws a Stop with Astro's own words when it fails. */
function astroBuild(outDir: string, say: (progress: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('astro', ['build', '--force', '--outDir', outDir], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const pages = output.match(/\/index\.html|\.html \(/g)?.length ?? 0;
      if (pages) say(`${pages} 页`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', error => reject(new Stop(`Astro 启动失败：${error.message}`)));
    child.on('close', code => {
      const pages = Number(/(\d+) page\(s\) built/.exec(output)?.[1] ?? 0);
      if (code === 0) resolve(pages);
      else reject(new Stop(`${output.trimEnd()}\n页面没有生成；上一次生成的网站没有动。`));
    });
  });
}
