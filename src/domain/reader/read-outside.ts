/**
 * Reads somebody else's contract (Word, plain text, Markdown, pasted text) into the tree that everything of ours is
 * made of, and says what it could not place. Nothing of the file is run, fetched or believed.
 */
import { ReadFailure } from './failure.ts';
import { kindOf } from './file-kind.ts';
import { FILE_BYTES } from './limits.ts';
import type { OutsideDocument } from './outside-document.ts';
import { decodeText } from './plain/decode.ts';
import { looksLikeMarkdown } from './plain/markdown.ts';
import { readText } from './plain/read-text.ts';
import { type ProblemLog, problemLog } from './problems.ts';
import type { SourceText } from './source-line.ts';
import { structure } from './structure/structure.ts';
import type { Changes } from './word/changes.ts';
import { readDocx } from './word/read-docx.ts';

export type OutsideInput = { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string };

export interface ReadSettings {
  /** Which text of a Word file with tracked changes is meant. */
  readonly changes: Changes;
}

/** @throws ReadFailure with words for the visitor; nothing else, whatever the input holds. */
export function readOutside(input: OutsideInput, { changes }: ReadSettings): OutsideDocument {
  const problems = problemLog();
  if ('text' in input) return fromText(input.text, looksLikeMarkdown(input.text), problems);
  const { name, bytes } = input;
  if (bytes.length === 0) throw new ReadFailure('empty');
  if (bytes.length > FILE_BYTES) throw new ReadFailure('too-big');
  if (kindOf(name, bytes) === 'text')
    return fromText(decodeText(bytes), /\.(?:md|markdown)$/i.test(name), problems);

  const { headers, footers, notes, custom, ...source } = readDocx(bytes, changes, problems);
  return { ...finish(source, problems), headers, footers, notes, custom, source: 'docx' };
}

function fromText(text: string, isMarkdown: boolean, problems: ProblemLog): OutsideDocument {
  const source = readText(text, isMarkdown, problems);
  return {
    ...finish(source, problems),
    headers: [],
    footers: [],
    notes: [],
    custom: new Map(),
    source: isMarkdown ? 'markdown' : 'text',
  };
}

function finish(source: SourceText, problems: ProblemLog) {
  if (source.lines.length === 0) throw new ReadFailure('empty');
  const damaged = source.lines.find(({ text }) => text.includes('\ufffd'));
  if (damaged)
    problems.add(
      'unreadable-character',
      '正文',
      '有的字符认不出来（显示为“\ufffd”）。核对原文件的文字编码。',
      damaged.text,
    );
  return { ...structure(source, problems), problems: problems.list };
}
