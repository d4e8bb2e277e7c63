/** What the tests of compiled PDFs share: the library, bound contracts, and one compiler. */

import { readContent } from '../../scripts/content/read-content.ts';
import { createCompiler } from '../../scripts/fill/typst/compiler.ts';
import { typstFonts } from '../../scripts/fill/typst/font-files.ts';
import type { Answers } from '../../src/domain/field/field.ts';
import { type Bound, bind } from '../../src/domain/output/bound.ts';
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import { newest } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { type SampleVariant, sampleAnswers } from '../support/sample-answers.ts';

const { library } = parseLibrary((await readContent()).files);

export const fonts = await typstFonts();
export const compiler = createCompiler(fonts);

/** The newest version of every contract. */
export const contracts: readonly Template[] = library.contracts.flatMap(series => newest(series) ?? []);

/** The first contract of each family. */
export const families: readonly Template[] = contracts.filter(
  ({ meta }, index) => contracts.findIndex(other => other.meta.family === meta.family) === index,
);

export function contract(id: string): Template {
  return contracts.find(({ meta }) => meta.id === id)!;
}

export function boundWith(template: Template, answers: Answers): Bound {
  const annexes = template.meta.annexes.flatMap(({ id, version }) => {
    const series = library.annexes.find(annex => annex.id === id);
    return series?.versions.find(({ meta }) => meta.version === version) ?? [];
  });
  return bind(template, annexes, answers, { defaults: true, choose: 'answers' });
}

export type Filling = 'blank' | SampleVariant;

export function filled(template: Template, filling: Filling): Bound {
  return boundWith(template, filling === 'blank' ? {} : sampleAnswers(template, filling));
}

/** Words only: no white space, no lines to write on, nothing that cannot be seen. */
export function words(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0_|]+/g, '')
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, '');
}
