/** Three readers of what we write: each gives the words of a document as its program shows them, without room. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCompiler } from '../../scripts/fill/typst/compiler.ts';
import { typstFonts } from '../../scripts/fill/typst/font-files.ts';
import type { Bound } from '../../src/domain/output/bound.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { renderTypst } from '../../src/domain/output/typst/render-typst.ts';
import { readNumeral } from '../../src/domain/text/numerals.ts';
import { shown } from '../docx/shown.ts';
import { settledInOffice } from '../redline/office.ts';
import { ownText, readLines } from '../typst/read-pdf.ts';

export type Judge = (documents: readonly Bound[]) => Promise<string[]>;

const compiler = createCompiler(await typstFonts());

/** LibreOffice before 25.2 does not know `isLgl` and writes 三.1 for 3.1, in references too. */
function asLegal(text: string): string {
  return text.replace(/[一二三四五六七八九十百零]+(?=\.\d)/g, numeral => String(readNumeral(numeral)));
}

export const judges: Readonly<Record<string, Judge>> = {
  /** Numbers counted from the XML as Word counts them. */
  word: async documents =>
    documents.map(document =>
      shown(document)
        .map(({ number = '', text }) => number + text)
        .join(''),
    ),

  pdf: documents =>
    Promise.all(
      documents.map(async document =>
        ownText(await readLines(compiler.compile(renderTypst(document, { remember: false })))),
      ),
    ),

  office: async documents => {
    const folder = mkdtempSync(join(tmpdir(), 'mingyue-outputs-'));
    try {
      const files = documents.map(document => renderDocx(document, { form: 'clean', remember: false }));
      return settledInOffice(files, folder, 60 + 10 * files.length).map(({ accepted }) =>
        asLegal(accepted.map(line => line.replace('|', '')).join('')),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
