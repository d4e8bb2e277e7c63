/** The PDF of a redline: both texts in it, a bookmark for each change, both standards kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Comparable, comparableText } from '../../src/domain/compare/comparable.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import type { Redline } from '../../src/domain/compare/redline.ts';
import type { Block, PrintData, Run } from '../../src/domain/output/typst/print-data.ts';
import { renderRedlineTypst } from '../../src/domain/output/typst/redline-typst.ts';
import { comparableOf, type VectorLine, vectorPairs } from '../compare/vectors.ts';
import { validate } from '../support/verapdf.ts';
import { ownText, readLines } from '../typst/read-pdf.ts';
import { compiler, words } from '../typst/studio.ts';
import { libraryPairs } from './library-pairs.ts';

const facts = { titleA: '旧稿 1.0.0', titleB: '新稿 1.1.0', date: '2026-03-01' };
const pdfOf = (redline: Redline) => compiler.compile(renderRedlineTypst(redline, facts));
const textOf = async (redline: Redline) => words(ownText(await readLines(pdfOf(redline))));

const [a, b] = (['before', 'after'] as const).map(side =>
  comparableOf(vectorPairs.flatMap((pair): readonly VectorLine[] => pair[side])),
);
const redline = compare(a!, b!);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingyue-redline-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What stands under the heading of the text. */
function printedBlocks(one: Redline): readonly Block[] {
  const { blocks } = JSON.parse(renderRedlineTypst(one, facts).data) as PrintData;
  return blocks.slice(blocks.findIndex(block => block.is === 'heading' && block.text === '正文') + 1);
}

function runsOf(block: Block): readonly Run[] {
  if (block.is === 'line') return block.runs;
  if (block.is === 'heading') return block.look === 'change' ? [] : (block.runs ?? [block.text]);
  if (block.is === 'table') return block.rows.flatMap(({ cells }) => cells.flat());
  throw new Error(`no ${block.is} in a redline`);
}

function wordsOf(run: Run, without = ''): string {
  if (typeof run === 'string') return run;
  if (run.is === without) return '';
  if ('runs' in run) return run.runs.map(inner => wordsOf(inner, without)).join('');
  return run.is === 'chunks' ? run.chunks.join('') : '';
}

function expectBoth(before: Comparable, after: Comparable, name = ''): void {
  const runs = printedBlocks(compare(before, after)).flatMap(runsOf);
  const text = (without: string) => words(runs.map(run => wordsOf(run, without)).join(''));
  const whole = ({ clauses }: Comparable) =>
    words(clauses.flatMap(({ lines }) => lines.map(line => line.number + line.text)).join(''));
  expect(text('del'), name).toBe(whole(after));
  expect(text('ins'), name).toBe(whole(before));
}

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

function titles(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ title, items }) => [title, ...titles(items)]);
}

test('each change has a bookmark that says what it did, under its clause', async () => {
  const outline: readonly Entry[] = await (await getDocumentProxy(pdfOf(redline))).getOutline();
  const all = titles(outline);
  const marks = all.filter(title => /^\d+ /.test(title));
  expect(marks.map(title => Number.parseInt(title, 10)).sort((x, y) => x - y)).toEqual(
    redline.changes.map(({ id }) => id),
  );
  expect(outline.map(({ title }) => title)).toEqual(['摘要', '正文']);
  expect(marks.some(title => /^\d+ 实质 .*：.+ → .+/.test(title))).toBe(true);
});

describe('without what was struck out it is the new text, without what was underlined the old one', () => {
  test('the vectors', () => expectBoth(a!, b!));

  test('the library', async () => {
    for (const pair of await libraryPairs()) expectBoth(pair.a, pair.b, pair.name);
  });

  test('on paper too', async () => {
    const text = await textOf(redline);
    const runs = printedBlocks(redline).flatMap(runsOf);
    for (const run of runs)
      if (typeof run === 'object' && run.is === 'ins') expect(text).toContain(words(wordsOf(run)));
    expect(text).toContain('变更前：旧稿1.0.0变更后：新稿1.1.0');
  });
});

describe('hostile words', () => {
  test('are words', async () => {
    const evil = '#panic("x") $x$ *b* `r` \\u{41} <b> ]#[ @ref // \u202e反';
    const text = await textOf(compare(comparableText(evil), comparableText(`${evil}，乙方`)));
    expect(text).toContain(words('#panic("x")$x$*b*`r`\\u{41}<b>]#[@ref//'));
  });

  test('equal texts say so', async () => {
    expect(await textOf(compare(a!, a!))).toContain('两份文本完全相同。');
  });
});

test('is the same every time', () => {
  expect(Buffer.compare(pdfOf(redline), pdfOf(redline))).toBe(0);
});

test.for(['ua1', '2a'] as const)(
  'veraPDF finds nothing against %s',
  { timeout: 240_000 },
  async (profile, context) => {
    const pair = (await libraryPairs()).find(({ name }) =>
      name.startsWith('customer-service/business customer'),
    );
    const pdfs = [redline, compare(pair!.a, pair!.b), compare(a!, a!)].map(pdfOf);
    const files = pdfs.map((_, index) => join(folder, `${profile}-${index}.pdf`));
    for (const [index, file] of files.entries()) writeFileSync(file, pdfs[index]!);
    const result = await validate(files, profile);
    if (result.status === 'absent') return context.skip(result.reason);
    expect(result.results.filter(({ compliant }) => !compliant)).toEqual([]);
    expect(result.results).toHaveLength(files.length);
  },
);
