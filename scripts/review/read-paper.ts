/** What the command is to check: a file through the reader of outside documents, or a text of the library. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { bind } from '../../src/domain/output/bound.ts';
import { ReadFailure } from '../../src/domain/reader/failure.ts';
import type { OutsideDocument } from '../../src/domain/reader/outside-document.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import type { Paper } from '../../src/domain/review/check-up.ts';
import type { ReviewContext } from '../../src/domain/review/rule.ts';
import type { Library } from '../../src/domain/template/library.ts';
import { looksLikeFile, readNamedFile } from '../command/named-file.ts';
import { misuse } from '../fill/failure.ts';
import { findTemplate } from '../fill/find-template.ts';

export interface ReadPaper {
  readonly paper: Paper;
  /** What is known of it beside its text. */
  readonly known: Pick<ReviewContext, 'origin' | 'family' | 'audience' | 'variant'>;
  /** What the reader could not place; absent for a text of the library. */
  readonly problems?: OutsideDocument['problems'];
}

/** A name that is a file is a file. Throws a Failure when it can be neither read nor found. */
export async function readPaper(input: string, library: Library): Promise<ReadPaper> {
  if (existsSync(input)) return outsidePaper(input);
  if (looksLikeFile(input)) throw misuse(`没有 ${input} 这个文件。核对路径和文件名。`);
  const { template, annexes } = findTemplate(library, input);
  const { meta } = template;
  const { document, numbering, annexes: titles } = bind(template, annexes, {}, { defaults: true }).parts[0];
  const parties = meta.parties.map(({ label }) => ({ label }));
  return {
    paper: { title: meta.title, document, numbering, parties, annexes: titles },
    known: {
      origin: 'template',
      audience: meta.audience,
      ...(meta.family ? { family: meta.family } : {}),
      ...(meta.variant ? { variant: meta.variant } : {}),
    },
  };
}

async function outsidePaper(path: string): Promise<ReadPaper> {
  try {
    const bytes = new Uint8Array(await readNamedFile(path));
    const read = readOutside({ name: basename(path), bytes }, { changes: 'accepted' });
    return { paper: paperOf(read), known: { origin: 'outside' }, problems: read.problems };
  } catch (error) {
    throw error instanceof ReadFailure ? misuse(`${path}：${error.message}`) : error;
  }
}

function paperOf({ title, document, numbering, parties, annexes, contents }: OutsideDocument): Paper {
  const titles = annexes.map(({ label, title: name }) => ({ id: label, title: name }));
  return { title, document, numbering, parties, annexes: titles, contents };
}
