/** Compiles filled contracts natively: the same source, fonts and last steps as in the browser, and so the same bytes. */
import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { boxFont } from '../../../src/domain/output/typst/box-font.ts';
import { DATA_FILE } from '../../../src/domain/output/typst/families.ts';
import { finishPdf } from '../../../src/domain/output/typst/finish-pdf.ts';
import { type FontChoice, familiesOf, fontsFor } from '../../../src/domain/output/typst/font-list.ts';
import type { PdfSource } from '../../../src/domain/output/typst/render-typst.ts';
import { sheetFor } from '../../../src/domain/output/typst/sheet.ts';
import type { TypstFonts } from './font-files.ts';

export interface PdfCompiler {
  /** Throws an Error with the compiler's own words when the source does not compile, which is a fault of ours. */
  compile(source: PdfSource): Uint8Array;
}

/**
 * What the compiler remembers of former documents goes when it was of no use for so many documents: contracts from one
 * template share most of their paragraphs, and memory stays bounded.
 */
const KEEP_FOR = 3;

interface Setting {
  readonly compiler: NodeCompiler;
  readonly sheet: string;
}

/** Costs a fifth of a second for the first document; the next are quick, so keep it. */
export function createCompiler(fonts: TypstFonts): PdfCompiler {
  const usual = setting(fonts, { slices: [], uncovered: [] });
  return {
    compile: source => {
      const choice = fontsFor(fonts.list, source.data);
      const isUsual = choice.slices.length === 0 && choice.uncovered.length === 0;
      return compileWith(isUsual ? usual : setting(fonts, choice), source);
    },
  };
}

function setting({ list, path }: TypstFonts, { slices, uncovered }: FontChoice): Setting {
  const boxes = uncovered.length > 0 ? [Buffer.from(boxFont(uncovered))] : [];
  const fontBlobs = [...[...list.base, ...slices].map(({ file }) => readFileSync(path(file))), ...boxes];
  return {
    compiler: NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs }] }),
    sheet: sheetFor(familiesOf({ slices, uncovered })),
  };
}

function compileWith({ compiler, sheet }: Setting, source: PdfSource): Uint8Array {
  compiler.mapShadow(DATA_FILE, Buffer.from(source.data));
  try {
    const compiled = compiler.compile({ mainFileContent: sheet });
    if (!compiled.result) throw new Error(diagnostics(compiler, compiled.takeDiagnostics()));
    return finishPdf(compiler.pdf(compiled.result), source);
  } finally {
    compiler.evictCache(KEEP_FOR);
  }
}

function diagnostics(compiler: NodeCompiler, error: NodeError | null): string {
  const all = error ? compiler.fetchDiagnostics(error) : [];
  return `Typst: ${all.map(({ message }: { message: string }) => message).join('; ')}`;
}
