/** Every text of the library as Word: the numbers that Word will count and the words that it will show are ours. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bound } from '../../src/domain/output/bound.ts';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { wordParts } from '../../src/domain/output/docx/package.ts';
import { contractDocument } from '../../src/domain/output/docx/render-docx.ts';
import type { Library } from '../../src/domain/template/library.ts';
import { bound, coveringCombinations, newestTemplates, readLibrary } from './documents.ts';
import { labels, shown } from './shown.ts';
import { normal } from './word-xml.ts';

let library: Library;
beforeAll(async () => {
  library = await readLibrary();
});

function check(document: Bound, where: string) {
  const paragraphs = shown(document);
  const numbers = paragraphs.flatMap(({ number }) => number ?? []);
  expect(numbers.map(normal), where).toEqual(labels(document).map(normal));
  const words = paragraphs.map(({ number = '', text }) => number + text).join('\n');
  expect(normal(words), where).toBe(normal(boundText(document)));
}

describe('every text of the library', () => {
  test('as a blank, with all choices open', () => {
    for (const template of newestTemplates(library)) check(bound(template, library, 'blank'), template.file);
  });

  test('filled, under all combinations or every pair of decisions', { timeout: 120_000 }, () => {
    for (const template of newestTemplates(library))
      for (const chosen of coveringCombinations(template)) {
        const where = `${template.file} ${JSON.stringify(chosen)}`;
        check(bound(template, library, 'plain', chosen), where);
      }
  });

  test('blank and filled with extremes, under the same decisions', { timeout: 120_000 }, () => {
    for (const template of newestTemplates(library)) {
      const chosen = coveringCombinations(template).at(-1)!;
      check(bound(template, library, 'blank', chosen), template.file);
      check(bound(template, library, 'extreme', chosen), template.file);
    }
  });

  test('with notes or with controls the words are the same, but for the prompts of open controls', () => {
    for (const template of newestTemplates(library)) {
      const document = bound(template, library, 'plain');
      const clean = shown(document).map(({ text }) => text);
      expect(shown(document, { form: 'notes', remember: true }).map(({ text }) => text)).toEqual(clean);
      const fillable = shown(document, { form: 'fillable', remember: true });
      expect(fillable).toHaveLength(clean.length);
      for (const [index, { text, xml }] of fillable.entries())
        if (!xml.includes('PlaceholderText')) expect(text, template.file).toBe(clean[index]);
    }
  });

  test('every cross-reference and link leads to a bookmark, and every bookmark is there once', () => {
    for (const template of newestTemplates(library)) {
      const document = wordParts(
        contractDocument(bound(template, library, 'plain'), { form: 'clean', remember: false }),
      )['word/document.xml']!;
      const names = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(
        ([, name]) => name!,
      );
      expect(new Set(names).size, template.file).toBe(names.length);
      for (const name of names) expect(name.length).toBeLessThanOrEqual(40);
      const targets = document.matchAll(/(?:PAGE)?REF (\S+) |w:anchor="([^"]*)"/g);
      for (const [, field, anchor] of targets) expect(names, template.file).toContain(field ?? anchor);
    }
  });
});
