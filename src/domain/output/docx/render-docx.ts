/** A contract with its annexes as a Word file: title page, contents, text. */
import { styleFor } from '../../numbering/styles.ts';
import type { Bound, BoundPart } from '../bound.ts';
import { partBookmark } from './bookmark-name.ts';
import { composePart } from './compose.ts';
import { within } from './composer.ts';
import { type ContentsEntry, contentsBlocks, contentsPages } from './contents.ts';
import { controls } from './control.ts';
import { coverBlocks, mark } from './cover.ts';
import { customXml, StoredValues } from './custom-xml.ts';
import {
  type Block,
  type Inline,
  type ListLevel,
  type Paragraph,
  paragraph,
  run,
  type WordDocument,
} from './model.ts';
import { wordPackage } from './package.ts';
import { pagesOf } from './pages.ts';
import { references } from './targets.ts';

export interface DocxSettings {
  /** `clean`: the text; `notes`: with the notes as comments; `fillable`: every blank a content control. */
  readonly form: 'clean' | 'notes' | 'fillable';
  /** The file carries template and answers and can be resumed from; without it, nothing but what is printed. */
  readonly remember: boolean;
}

/** The bytes of a .docx file; the same input gives the same bytes. */
export function renderDocx(bound: Bound, settings: DocxSettings): Uint8Array {
  return wordPackage(contractDocument(bound, settings));
}

export function contractDocument(bound: Bound, { form, remember }: DocxSettings): WordDocument {
  const { meta, hash, parts } = bound;
  const values = new StoredValues();
  const bindings = remember ? values : undefined;
  const control = (part: number) => (form === 'fillable' ? { control: controls(bound, part, bindings) } : {});
  const lists: (readonly ListLevel[])[] = [];
  const contents: ContentsEntry[] = [];
  const cover = coverBlocks(bound, control(0).control);
  const text = parts.flatMap((own, part): Block[] => {
    const title = titleBlock(own, part, contents);
    const body = composePart(own, {
      part,
      style: styleFor(own.meta.type),
      writers: { reference: references(own, part), ...control(part) },
      notes: form === 'notes',
      lists,
      ...(part === 0 ? { contents } : {}),
    });
    return [title, ...body];
  });
  const pages = pagesOf(text, 2 + contentsPages(contents.length));
  const title = meta.variantTitle ? `${meta.title}（${meta.variantTitle}）` : meta.title;
  return {
    properties: {
      title,
      subject: `${meta.id} ${meta.version ?? 'draft'}`,
      keywords: hash,
      ...(meta.date ? { created: meta.date } : {}),
    },
    body: [...cover, ...contentsBlocks(contents, anchor => pages.get(anchor) ?? 1), ...text],
    header: [paragraph('Header', `${title}\t${meta.version ? `版本 ${meta.version}` : '草稿'}`)],
    footer: [footer(mark(bound))],
    lists,
    ...(remember ? { customXml: customXml(bound, values) } : {}),
  };
}

/** The title of the contract, or of an annex under its label, in one paragraph so that Word's contents take both. */
function titleBlock({ label, meta }: BoundPart, part: number, contents: ContentsEntry[]): Block {
  const name = partBookmark(part);
  const words = label === undefined ? meta.title : `${label}\n${meta.title}`;
  if (label !== undefined) contents.push({ level: 1, text: `${label} ${meta.title}`, anchor: name });
  const style = label === undefined ? 'DocumentTitle' : 'AnnexTitle';
  return paragraph(style, within([{ kind: 'bookmark', name }], [run(words)]));
}

/** 第 3 页　共 12 页, counted by Word. */
export function footer(left: string): Paragraph {
  const count = (instruction: string): Inline => ({ type: 'field', instruction, result: '1' });
  const words = [run(`${left}\t第 `), count('PAGE'), run(' 页　共 '), count('NUMPAGES'), run(' 页')];
  return paragraph('Footer', words);
}
