/** The files in which a redline can be taken away. Writers are loaded when they are asked for. */
import type { Redline } from '../../../domain/compare/redline.ts';
import type { MadeFile } from '../shared/deliver.ts';
import { fileName } from '../shared/download.ts';
import { loaded } from '../shared/loaded.ts';
import { mediaTypes } from '../shared/media-types.ts';

export const redlineForms = [
  { id: 'docx', label: 'Word（修订痕迹）' },
  { id: 'pdf', label: 'PDF' },
  { id: 'md', label: '摘要（Markdown）' },
  { id: 'json', label: 'JSON' },
] as const;

export type RedlineForm = (typeof redlineForms)[number]['id'];

export interface RedlineFacts {
  /** Address of the home page. */
  readonly base: string;
  /** Of the tracked changes. */
  readonly author: string;
  /** Of the tracked changes, ISO. */
  readonly date: string;
  onProgress(words: string): void;
}

export async function redlineFile(
  form: RedlineForm,
  redline: Redline,
  facts: RedlineFacts,
): Promise<MadeFile> {
  const name = fileName(['比较', redline.a.title, redline.b.title], form);
  return { name, type: mediaTypes[form], content: await contentOf(form, redline, facts) };
}

async function contentOf(
  form: RedlineForm,
  redline: Redline,
  { base, author, date, onProgress }: RedlineFacts,
): Promise<MadeFile['content']> {
  if (form === 'json') {
    const { redlineJson } = await loaded(import('../../../domain/output/redline/json.ts'));
    return `${JSON.stringify(redlineJson(redline), null, 1)}\n`;
  }
  const titles = { titleA: redline.a.title, titleB: redline.b.title };
  if (form === 'docx') {
    const { renderRedlineDocx } = await loaded(import('../../../domain/output/docx/redline-docx.ts'));
    return renderRedlineDocx(redline, { ...titles, author, date }) as Uint8Array<ArrayBuffer>;
  }
  if (form === 'pdf') {
    const [{ renderRedlineTypst }, { makePdf }, { progressWords }] = await loaded(
      Promise.all([
        import('../../../domain/output/typst/redline-typst.ts'),
        import('../pdf/make-pdf.ts'),
        import('../pdf/progress-words.ts'),
      ]),
    );
    return makePdf(renderRedlineTypst(redline, { ...titles, date }), {
      base,
      onProgress: progress => onProgress(progressWords(progress)),
    });
  }
  const { redlineMarkdown } = await loaded(import('../../../domain/output/redline/markdown.ts'));
  return redlineMarkdown(redline);
}
