/** What the command is to compare: a text of the library, a file, or answers that fill a text of the library. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { carryOver } from '../../src/domain/fill/carry-over.ts';
import { bind } from '../../src/domain/output/bound.ts';
import { readDocxAnswers } from '../../src/domain/output/docx/remembered.ts';
import { readAnswersFile } from '../../src/domain/output/json/answers-file.ts';
import type { PairSource } from '../../src/domain/output/redline/compared-pair.ts';
import { ReadFailure } from '../../src/domain/reader/failure.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { allSeries, type Library } from '../../src/domain/template/library.ts';
import { looksLikeFile, readNamedFile } from '../command/named-file.ts';
import { decodeText } from '../fill/decode-text.ts';
import { misuse } from '../fill/failure.ts';
import { findTemplate } from '../fill/find-template.ts';

export interface ReadSource {
  readonly source: PairSource;
  /** Date of release of a version of the library, ISO. */
  readonly date?: string;
  /** What the reader of outside documents could not place. */
  readonly problems: readonly string[];
}

/** A name that is a file is a file. Throws a Failure when it can be neither read nor found. */
export async function readSource(
  input: string,
  library: Library,
  changes: 'accepted' | 'rejected',
): Promise<ReadSource> {
  if (existsSync(input))
    return /\.json$/i.test(input) ? answersSource(input, library) : fileSource(input, library, changes);
  if (looksLikeFile(input)) throw misuse(`没有 ${input} 这个文件。核对路径和文件名。`);
  return librarySource(input, library);
}

function librarySource(input: string, library: Library): ReadSource {
  // Checklists can be compared, though nothing in them is filled in.
  const annexes = [...library.annexes, ...library.checklists];
  const name = input.replace(/^checklists\//, '').replace(/\/(\d+\.\d+\.\d+|draft)$/, '@$1');
  const found = findTemplate({ ...library, annexes }, name);
  const { date } = found.template.meta;
  return { source: { type: 'template', ...found }, ...(date ? { date } : {}), problems: [] };
}

async function fileSource(
  path: string,
  library: Library,
  changes: 'accepted' | 'rejected',
): Promise<ReadSource> {
  const name = basename(path);
  try {
    const outside = readOutside({ name, bytes: new Uint8Array(await readNamedFile(path)) }, { changes });
    const known = readDocxAnswers(outside.custom);
    const template = allSeries(library)
      .find(({ id }) => id === known?.template)
      ?.versions.find(({ meta }) => meta.version === known?.version);
    const answers = known && readDocxAnswers(outside.custom, template?.fields)?.answers;
    return {
      source: {
        type: 'outside',
        outside,
        name,
        ...(known && answers ? { remembered: { ...known, answers } } : {}),
      },
      problems: outside.problems.map(({ where, message }) => `${name}：${where}：${message}`),
    };
  } catch (error) {
    if (error instanceof ReadFailure) throw misuse(`${path}：${error.message}`);
    throw error;
  }
}

/** Answers as the fill page and `npm run fill` write them. */
async function answersSource(path: string, library: Library): Promise<ReadSource> {
  const record = readAnswersFile(parsed(decodeText(await readNamedFile(path)) ?? ''));
  if (!record)
    throw misuse(
      `${path} 不是填写数据：里面要有 template 和 answers。用填写页或者 npm run fill 导出的 .json。`,
    );
  const { template: id, version } = record;
  const { template, annexes } = findTemplate(library, version ? `${id}@${version}` : id);
  const { answers, unread, left } = carryOver({ answers: record.answers, unread: {} }, template);
  const unused = [...left.map(({ label, text }) => [label, text]), ...Object.entries(unread)];
  const bound = bind(template, annexes, answers, { defaults: true, choose: 'defaults' });
  const name = basename(path);
  return {
    source: { type: 'draft', bound, name: `${template.meta.title}（${name}）` },
    problems: unused.map(([label, text]) => `${name}：${label}“${text}”在这一版合同里用不上，没有填进去。`),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
