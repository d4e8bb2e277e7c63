/** A redline in the form that was asked for. */
import type { Redline } from '../../src/domain/compare/redline.ts';
import { redlineJson } from '../../src/domain/output/redline/json.ts';
import { redlineMarkdown } from '../../src/domain/output/redline/markdown.ts';
import { renderRedlineTypst } from '../../src/domain/output/typst/redline-typst.ts';
import type { PdfSource } from '../../src/domain/output/typst/render-typst.ts';
import { htmlPage } from './html-page.ts';
import type { Format } from './options.ts';

export interface RenderFacts {
  readonly author: string;
  /** ISO. */
  readonly date: string;
  /** Names of clause kinds by id. */
  readonly kindTitles: ReadonlyMap<string, string>;
}

export async function renderAs(
  format: Format,
  redline: Redline,
  { author, date, kindTitles }: RenderFacts,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(redlineJson(redline), null, 1)}\n`;
  if (format === 'html') return htmlPage(redline);
  const titles = { titleA: redline.a.title, titleB: redline.b.title };
  if (format === 'docx') {
    const { renderRedlineDocx } = await import('../../src/domain/output/docx/redline-docx.ts');
    return renderRedlineDocx(redline, { ...titles, author, date });
  }
  if (format === 'pdf') return pdf(renderRedlineTypst(redline, { ...titles, date }));
  return redlineMarkdown(redline, kindTitles);
}

/** The compiler and its fonts are only loaded where they are needed. */
async function pdf(source: PdfSource): Promise<Uint8Array> {
  const [{ createCompiler }, { typstFonts }] = await Promise.all([
    import('../fill/typst/compiler.ts'),
    import('../fill/typst/font-files.ts'),
  ]);
  return createCompiler(await typstFonts()).compile(source);
}
