/** The files one can take away. Writers are loaded when they are asked for. */
import type { Bound } from '../../../domain/output/bound.ts';
import { boundText } from '../../../domain/output/bound-text.ts';
import { answersFile } from '../../../domain/output/json/answers-file.ts';
import type { Template } from '../../../domain/template/template.ts';
import { progressWords } from '../pdf/progress-words.ts';
import type { MadeFile } from '../shared/deliver.ts';
import { fileName } from '../shared/download.ts';
import { loaded } from '../shared/loaded.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { boundOf } from './preview.ts';
import type { Session } from './session.ts';

export interface FileForm {
  readonly id: 'docx' | 'docx-notes' | 'docx-fillable' | 'pdf' | 'txt' | 'json';
  readonly label: string;
  readonly hint: string;
  /** The forms most people come for. */
  readonly main?: true;
}

export const fileForms: readonly FileForm[] = [
  { id: 'docx', label: 'Word', hint: '定稿文字，可以再改', main: true },
  { id: 'pdf', label: 'PDF', hint: '直接打印、签字；第一次要载入约 10 MB 的排版程序', main: true },
  { id: 'docx-notes', label: 'Word（带批注）', hint: '每条旁边有说明和风险提示' },
  {
    id: 'docx-fillable',
    label: 'Word（可填写）',
    hint: '空白是填写框；文件里留下填写数据时，同一内容只填一次',
  },
  { id: 'txt', label: '纯文本', hint: '只有文字' },
  { id: 'json', label: '填写数据', hint: 'JSON，可以拖回本页，也可以批量生成' },
];

export interface FileWish {
  readonly session: Session;
  readonly annexes: readonly Template[];
  /** Of the draft. */
  readonly name: string;
  /** Address of the home page. */
  readonly base: string;
  /** Answers travel inside the file. */
  readonly remember: boolean;
  onProgress(words: string): void;
}

/** Who takes a file may be offline by then. */
export const wordPart = () => import('../../../domain/output/docx/render-docx.ts');

/** Forms of one extension are told apart in a folder: notes are not for the other side. */
const kinds: Readonly<Record<FileForm['id'], readonly string[]>> = {
  docx: [],
  'docx-notes': ['带批注'],
  'docx-fillable': ['可填写'],
  pdf: [],
  txt: [],
  json: [],
};

export async function makeFile({ id }: FileForm, wish: FileWish): Promise<MadeFile> {
  const bound = boundOf(wish.session, wish.annexes);
  const extension = id.startsWith('docx') ? 'docx' : (id as 'pdf' | 'txt' | 'json');
  const kept = extension === 'docx' || extension === 'pdf' ? [wish.remember ? '可继续填写' : '副本'] : [];
  const marks = [...kinds[id], ...kept];
  const name = fileName([bound.meta.title, wish.name, ...marks], extension);
  return { name, type: mediaTypes[extension], content: await contentOf(id, bound, wish) };
}

async function contentOf(
  id: FileForm['id'],
  bound: Bound,
  { remember, base, onProgress }: FileWish,
): Promise<MadeFile['content']> {
  if (id === 'txt') return boundText(bound);
  if (id === 'json') return answersFile(bound);
  if (id === 'pdf') {
    const [{ renderTypst }, { makePdf }] = await loaded(
      Promise.all([import('../../../domain/output/typst/render-typst.ts'), import('../pdf/make-pdf.ts')]),
    );
    return makePdf(renderTypst(bound, { remember }), {
      base,
      onProgress: progress => onProgress(progressWords(progress)),
    });
  }
  const { renderDocx } = await loaded(wordPart());
  const form = ({ docx: 'clean', 'docx-notes': 'notes', 'docx-fillable': 'fillable' } as const)[id];
  return renderDocx(bound, { form, remember }) as Uint8Array<ArrayBuffer>;
}
