/** The writers of a run: text and answers, Word by our own writer, PDF by Typst in worker threads. */
import { boundText } from '../../src/domain/output/bound-text.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { answersFile } from '../../src/domain/output/json/answers-file.ts';
import { renderTypst } from '../../src/domain/output/typst/render-typst.ts';
import { typstFonts } from './typst/font-files.ts';
import { createPool } from './typst/pool.ts';
import type { Format, Writer } from './writer.ts';

export interface Writers {
  readonly writers: readonly Writer[];
  close(): Promise<void>;
}

/** The first PDF on a machine waits for its fonts to be cut; sooner than this it goes unnoticed. */
const PATIENCE = 3_000;

/** `jobs`: threads that make PDFs; none is started when there are no PDFs to make. `notice` hears of long waits. */
export function openWriters(
  formats: readonly Format[],
  jobs: number,
  notice: (message: string) => void,
): Writers {
  const pool = formats.includes('pdf') ? createPool(jobs) : undefined;
  let fonts: Promise<unknown> | undefined;
  const encoder = new TextEncoder();
  const writers: Readonly<Record<Format, Writer['write']>> = {
    json: async bound => encoder.encode(answersFile(bound)),
    txt: async bound => encoder.encode(boundText(bound)),
    docx: async bound => renderDocx(bound, { form: 'clean', remember: true }),
    pdf: async bound => {
      fonts ??= prepareFonts(notice);
      await fonts;
      return pool!.compile(renderTypst(bound, { remember: true }));
    },
  };
  return {
    writers: formats.map(format => ({ format, write: writers[format] })),
    close: async () => pool?.close(),
  };
}

/** Here once, so that the threads do not all do it at the same time. */
async function prepareFonts(notice: (message: string) => void): Promise<void> {
  const timer = setTimeout(() => notice('第一次在这台机器上做 PDF，正在准备字体，约需一分钟……'), PATIENCE);
  try {
    await typstFonts();
  } finally {
    clearTimeout(timer);
  }
}
