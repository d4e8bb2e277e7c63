/** `compare`: what a comparison costs at several lengths, beside jsdiff's words and diff-match-patch, in Node and in Chromium. */
import { gzipSync } from 'node:zlib';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { build } from 'esbuild';
import { compareTexts } from '../../src/domain/compare/compare.ts';
import { launchBrowser } from '../browser/launch.ts';
import { readContent } from '../content/read-content.ts';
import { type Edits, editedLines, sampleLines } from './sample-paper.ts';
import { milliseconds, printTable, times } from './table.ts';
import { medianTime } from './timing.ts';

interface Case {
  readonly name: string;
  readonly characters: number;
  readonly edits: Edits;
  /** Milliseconds that the design allows. */
  readonly limit: number;
}

const cases: readonly Case[] = [
  { name: '1 万字', characters: 10_000, edits: 'heavy', limit: 50 },
  { name: '10 万字，改动少', characters: 100_000, edits: 'light', limit: 150 },
  { name: '10 万字，改动多', characters: 100_000, edits: 'heavy', limit: 400 },
  { name: '100 万字', characters: 1_000_000, edits: 'light', limit: 2500 },
];

/** The other tools need minutes for longer texts; they are measured up to this length, and once. */
const PEERS_UP_TO = 100_000;
/** diff-match-patch stops looking after so many seconds and returns what it has. */
const PEER_SECONDS = 20;

export async function benchCompare(): Promise<void> {
  const { files } = await readContent();
  const phrases = phrasesOf(
    files.filter(({ file }) => /^contracts\/.*\.mdx$/.test(file)).map(({ text }) => text),
  );
  const pairs = cases.map(one => {
    const before = sampleLines(phrases, one.characters);
    return { ...one, before: before.join('\n'), after: editedLines(before, phrases, one.edits).join('\n') };
  });
  const inBrowser = await chromiumTimes(pairs.map(({ before, after }) => [before, after]));
  const rows = pairs.map(({ name, characters, limit, before, after }, index) => {
    const own = medianTime(() => compareTexts(before, after), 5, 2);
    const peers = characters <= PEERS_UP_TO;
    const words = peers ? medianTime(() => jsdiff(before, after), 1, 0) : undefined;
    const signs = peers ? medianTime(() => matchPatch(before, after), 1, 0) : undefined;
    return [
      name,
      milliseconds(limit),
      milliseconds(own),
      milliseconds(inBrowser[index]),
      milliseconds(words),
      times(words && words / own),
      milliseconds(signs),
      times(signs && signs / own),
    ];
  });
  printTable(
    ['比对', '上限', '本库 Node', '本库 Chromium', 'jsdiff 词', '是本库的', 'diff-match-patch', '是本库的'],
    rows,
  );
  const { code, gzip } = await bundleSize();
  console.log(
    `浏览器里的比对代码：${(code / 1024).toFixed(1)} KB，gzip 后 ${(gzip / 1024).toFixed(1)} KB（上限 12 KB）。`,
  );
}

function phrasesOf(texts: readonly string[]): string[] {
  const found = texts.flatMap(text =>
    text
      .replace(/^---[\s\S]*?\n---/, '')
      .replace(/<[^>]*>|\{[^}]*\}|\]\([^)]*\)|[[\]*#|`]/g, '')
      .split(/[，。；：\n]/),
  );
  return [...new Set(found.map(phrase => phrase.trim()).filter(({ length }) => length >= 6 && length <= 40))];
}

function jsdiff(before: string, after: string): unknown {
  const intlSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter, timeout: PEER_SECONDS * 1000 });
}

function matchPatch(before: string, after: string): unknown {
  const tool = new DiffMatchPatch();
  tool.Diff_Timeout = PEER_SECONDS;
  const diffs = tool.diff_main(before, after);
  tool.diff_cleanupSemantic(diffs);
  return diffs;
}

/** The comparison as a page would load it. */
async function bundle(): Promise<string> {
  const result = await build({
    stdin: {
      contents: `export { compareTexts } from './src/domain/compare/compare.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'mingyue',
    write: false,
    charset: 'utf8',
  });
  return result.outputFiles[0]!.text;
}

async function bundleSize(): Promise<{ code: number; gzip: number }> {
  const code = Buffer.from(await bundle());
  return { code: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

async function chromiumTimes(pairs: readonly (readonly [string, string])[]): Promise<number[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const found: number[] = [];
    for (const [before, after] of pairs) {
      found.push(
        await page.evaluate(
          (a, b) => {
            const { mingyue } = globalThis as unknown as {
              mingyue: { compareTexts(a: string, b: string): unknown };
            };
            const spent: number[] = [];
            for (let run = 0; run < 7; run++) {
              const begin = performance.now();
              mingyue.compareTexts(a, b);
              if (run > 1) spent.push(performance.now() - begin);
            }
            return spent.sort((x, y) => x - y)[2]!;
          },
          before,
          after,
        ),
      );
    }
    return found;
  } finally {
    await browser.close();
  }
}
