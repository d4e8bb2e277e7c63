/** What every compiled file must be: both standards kept, always the same, safe from what is typed, remembering on request. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCompiler } from '../../scripts/fill/typst/compiler.ts';
import { readRemembered } from '../../src/domain/output/pdf/remembered.ts';
import { fontsFor } from '../../src/domain/output/typst/font-list.ts';
import { renderTypst } from '../../src/domain/output/typst/render-typst.ts';
import { validate } from '../support/verapdf.ts';
import { ownText, readLines } from './read-pdf.ts';
import { boundWith, compiler, contract, type Filling, families, filled, fonts, words } from './studio.ts';

const template = contract('customer-service/business');
const pdfOf = (filling: Filling, remember = false) =>
  compiler.compile(renderTypst(filled(template, filling), { remember }));
const named = (name: string) =>
  compiler.compile(renderTypst(boundWith(template, { 'partyA.name': name }), { remember: false }));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingyue-typst-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.for(['ua1', '2a'] as const)(
  'veraPDF finds nothing against %s',
  { timeout: 300_000 },
  async (profile, context) => {
    const pdfs = [
      ...families.map(family => compiler.compile(renderTypst(filled(family, 'plain'), { remember: true }))),
      pdfOf('blank'),
      pdfOf('extreme', true),
      named('\ue000服\u0301葛\u{e0100}קּ👩‍👩‍👧‍👦가\u{3106c}กี่क्षि1\u20e3'),
    ];
    const files = pdfs.map((_, index) => join(folder, `${profile}-${index}.pdf`));
    await Promise.all(files.map((file, index) => writeFile(file, pdfs[index]!)));
    const result = await validate(files, profile);
    if (result.status === 'absent') return context.skip(result.reason);
    expect(result.results.filter(({ compliant }) => !compliant)).toEqual([]);
    expect(result.results).toHaveLength(files.length);
  },
);

test('the same answers give the same bytes, in another compiler and after other documents', () => {
  const other = createCompiler(fonts);
  other.compile(renderTypst(filled(families[0]!, 'blank'), { remember: false }));
  const source = renderTypst(filled(template, 'plain'), { remember: true });
  expect(Buffer.compare(compiler.compile(source), other.compile(source))).toBe(0);
  expect(renderTypst(filled(template, 'plain'), { remember: true })).toEqual(source);
});

describe('what is remembered', () => {
  test('template, version, hash and answers come back', () => {
    const bound = filled(template, 'extreme');
    const { meta, hash, answers } = bound;
    const pdf = compiler.compile(renderTypst(bound, { remember: true }));
    const kept = JSON.parse(JSON.stringify(answers));
    expect(readRemembered(pdf)).toEqual({ template: meta.id, version: meta.version, hash, answers: kept });
  });

  test('nothing, unless asked for', async () => {
    const pdf = pdfOf('plain');
    expect(readRemembered(pdf)).toBeUndefined();
    expect(Buffer.from(pdf).includes('%mingyue')).toBe(false);
    const { info } = await (await getDocumentProxy(pdf.slice())).getMetadata();
    expect(info).not.toHaveProperty('Keywords');
    expect(info).toMatchObject({ Title: '客户服务合同（企业客户版）', Language: 'zh-CN' });
  });
});

describe('rare characters', () => {
  const uncovered = (text: string) => fontsFor(fonts.list, text).uncovered;

  test.each(['䶮', '㛃', '𬎆', '𫖯', '𠮷', '𡈽', '𪚥', 'Nguyễn', 'Ж', '👩‍👩‍👧‍👦', '🇨🇳', '☑'])(
    '%s has a glyph',
    character => expect(uncovered(character)).toEqual([]),
  );

  test('what no font has is named, printed as a box, and stays in the text', async () => {
    const name = '张ཀ服\u0301ẹ\u0301三';
    expect(uncovered(name)).toEqual(['ཀ']);
    expect(words(ownText(await readLines(named(name))))).toContain(`甲方（客户）：${words(name)}（`);
  });

  test('of private use: named, and printed as a box', async () => {
    expect(uncovered('王\ue863')).toEqual(['\ue863']);
    expect(ownText(await readLines(named('王\ue863')))).toContain('王□');
  });

  test('a text of the library needs no more than the base', () => {
    for (const family of families) {
      const { data } = renderTypst(filled(family, 'blank'), { remember: true });
      expect(fontsFor(fonts.list, data), family.meta.id).toEqual({ slices: [], uncovered: [] });
    }
  });
});

test('a name without a place to break is broken inside the page, and its cell', async () => {
  const lines = await readLines(named('W'.repeat(2_000)));
  const longest = Math.max(...lines.map(({ text }) => /W*/.exec(text)![0].length));
  expect(longest).toBeLessThan(60);
  expect(lines.filter(({ text }) => text.includes('WWW')).length).toBeGreaterThan(40);
});
