/** Plain text and JSON of every version, beside its page. */
import { number } from '../domain/numbering/number.ts';
import { annexLabel } from '../domain/numbering/references.ts';
import { styleFor } from '../domain/numbering/styles.ts';
import { renderTemplateJson } from '../domain/output/json/render-json.ts';
import { renderText } from '../domain/output/text/render-text.ts';
import { allSeries } from '../domain/template/library.ts';
import type { Template } from '../domain/template/template.ts';
import { pagesOf } from './contracts.ts';
import { getLibrary } from './library.ts';
import { annexTemplates, htmlContext, presented } from './reading.ts';
import { versionPath } from './urls.ts';

export interface ExportProps {
  readonly template: Template;
}

export async function exportPaths(): Promise<{ params: { path: string }; props: ExportProps }[]> {
  const { library } = await getLibrary();
  return allSeries(library)
    .flatMap(pagesOf)
    .map(template => ({ params: { path: versionPath(template) }, props: { template } }));
}

/** The contract and, after it, the annexes that belong to it: the same text as in its PDF. */
export async function plainText(template: Template): Promise<string> {
  const { library } = await getLibrary();
  const own = (part: Template, title: string) => {
    const { document, numbering } = presented(part);
    return renderText(document, { numbering, annexes: htmlContext(part, library, numbering).annexes, title });
  };
  const annexes = annexTemplates(template, library).map((annex, index) =>
    own(annex, `${annexLabel(index)}\n${annex.meta.title}`),
  );
  return `${[own(template, template.meta.title), ...annexes].map(text => text.trim()).join('\n\n\n')}\n`;
}

export async function json(template: Template): Promise<string> {
  const { library } = await getLibrary();
  const numbering = number(template.body, styleFor(template.meta.type));
  const { annexes } = htmlContext(template, library, numbering);
  return `${JSON.stringify(renderTemplateJson(template, { numbering, annexes }), null, 1)}\n`;
}
