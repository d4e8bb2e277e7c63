/**
 * A bound contract as input of the Typst compiler, which makes the PDF of it: in a browser by WebAssembly, on the command
 * line natively. The sheet is the same for all documents and the words are data beside it, so that the compiler keeps
 * what it made of unchanged paragraphs, and no text is ever read as markup. Numbers are text from `numbering`.
 */
import { visit } from '../../document/visit.ts';
import { referenceTexts } from '../../numbering/references.ts';
import type { Bound, BoundPart } from '../bound.ts';
import { type AnswersRecord, answersRecord } from '../json/answers-file.ts';
import { blocksOf } from './blocks.ts';
import { coverOf, fullTitle, runningOf } from './cover.ts';
import type { Place } from './place.ts';
import type { Block, PrintData } from './print-data.ts';
import { LONG_WORD } from './typed-text.ts';

/** What a compiler is given. */
export interface PdfSource {
  /** JSON, a `PrintData`; the sheet beside it is the same for all but for the fonts (`sheetFor`). */
  readonly data: string;
  /** Written into the finished file, so that the page can go on from it. */
  readonly remembered?: AnswersRecord;
}

export interface RenderTypstOptions {
  /** Puts template, version, hash and answers into the file; without it the file holds no more than can be read in it. */
  readonly remember: boolean;
}

/** Same input, same strings. */
export function renderTypst(bound: Bound, { remember }: RenderTypstOptions): PdfSource {
  const data = JSON.stringify(printData(bound, remember));
  return remember ? { data, remembered: answersRecord(bound) } : { data };
}

function printData(bound: Bound, remember: boolean): PrintData {
  const { meta, hash, parts } = bound;
  const blocks = partsBlocks(parts);
  const date = meta.date?.split('-').map(Number) as [number, number, number] | undefined;
  return {
    title: fullTitle(meta),
    keywords: remember ? [meta.id, meta.version ?? 'draft', hash] : [],
    ...(date === undefined ? {} : { date }),
    cover: coverOf(bound),
    running: runningOf(bound),
    contents:
      blocks.filter(block => block.is === 'annex' || (block.is === 'heading' && block.listed)).length > 1,
    blocks,
  };
}

const annexAnchor = (id: string) => `annex-${id}`;

function partsBlocks(parts: readonly BoundPart[]): Block[] {
  const given = new Set<string>();
  return parts.flatMap((part, index) => {
    const { meta, label, document } = part;
    const place = partPlace(part, index ? `${meta.id}--` : '', given);
    const title: Block =
      label === undefined
        ? { is: 'title', runs: [meta.title] }
        : { is: 'annex', id: annexAnchor(meta.id), label, title: meta.title };
    return [title, ...blocksOf(document.children, place)];
  });
}

/** `given`: anchors that stand in the file already; one anchor leads to one place. */
function partPlace(part: BoundPart, prefix: string, given: Set<string>): Place {
  const { document, numbering, annexes, label } = part;
  const targets = new Map(annexes.map(({ id }) => [id, annexAnchor(id)]));
  visit(document, node => {
    if ((node.type === 'chapter' || node.type === 'article' || node.type === 'paragraph') && node.id)
      targets.set(node.id, prefix + node.id);
  });
  return {
    numbering,
    references: referenceTexts(document, numbering, annexes),
    targets,
    anchor: id => {
      if (id === undefined || given.has(prefix + id)) return undefined;
      given.add(prefix + id);
      return prefix + id;
    },
    level: label === undefined ? 1 : 2,
    listed: label === undefined,
    indent: 0,
    first: 2,
    longWord: LONG_WORD,
  };
}
