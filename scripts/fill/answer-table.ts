/** The three kinds of answer files as one table: rows of values under headers. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import Papa from 'papaparse';
import { readAnswersFile } from '../../src/domain/output/json/answers-file.ts';
import { unguardCell } from './csv-guard.ts';
import { decodeText } from './decode-text.ts';
import { misuse } from './failure.ts';

export interface RawRow {
  /** Counted from 1 without the header and empty rows. */
  readonly row: number;
  /** Row of the spreadsheet or line of the file, from 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong with the row as such. */
  readonly message?: string;
  /** Written by our own export: what the answers were given to; a draft has no version. */
  readonly from?: { readonly template: string; readonly version?: string };
}

export interface AnswerTable {
  /** In the order of the file; in JSON the keys of all rows. */
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
}

/** Throws a Failure when the file cannot be read as what its name says. */
export async function readAnswerTable(file: string): Promise<AnswerTable> {
  const text = decodeText(await bytesOf(file));
  if (text === undefined) throw misuse(`${file} 的编码看不出来：另存为 UTF-8 或者 GB18030（GBK）。`);
  const table = tableOf(text, file);
  if (table.rows.length === 0) throw misuse(`${file} 里没有一行答案。`);
  return table;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw misuse(
      missing ? `找不到答案文件 ${file}。` : `读不了答案文件 ${file}（${(error as Error).message}）。`,
    );
  }
}

function tableOf(text: string, file: string): AnswerTable {
  switch (extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return fromCsv(text, file);
    case '.jsonl':
    case '.ndjson':
      return fromJsonLines(text, file);
    case '.json':
      return fromJson(text, file);
    default:
      throw misuse(`不知道怎样读 ${file}：答案文件的名字应当以 .csv、.jsonl 或者 .json 结尾。`);
  }
}

export function fromCsv(text: string, file: string): AnswerTable {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes)
    throw misuse(
      `${file} 第${(quotes.row ?? 0) + 1}行的双引号没有成对：格子里的双引号写成两个，整格再用双引号括起来。`,
    );
  const [head = [], ...body] = data;
  const headers = head.map(header => header.trim());
  const repeated = headers.find((header, index) => header !== '' && headers.indexOf(header) !== index);
  if (repeated !== undefined) throw misuse(`${file} 里有两列都叫“${repeated}”：删去一列。`);
  const rows = body.flatMap((cells, index) =>
    cells.some(cell => cell.trim() !== '') ? [{ cells, index }] : [],
  );
  return {
    headers: headers.filter(header => header !== ''),
    rows: rows.map(({ cells, index }, order) => {
      const stray = cells.findIndex((cell, column) => !headers[column] && cell.trim() !== '');
      const values = headers.flatMap((header, column) =>
        header === '' ? [] : [[header, unguardCell(cells[column] ?? '')] as const],
      );
      return {
        row: order + 1,
        line: index + 2,
        values: Object.fromEntries(values),
        ...(stray < 0
          ? {}
          : { message: `第${stray + 1}格有内容而这一列没有表头：看看前面是不是多了一个逗号` }),
      };
    }),
  };
}

/** The one that cuts the header into the most cells. */
function delimiterOf(text: string): string {
  const cells = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [',', '\t', ';'].reduce((best, other) => (cells(other) > cells(best) ? other : best));
}

function fromJsonLines(text: string, file: string): AnswerTable {
  const lines = text.split(/\r?\n/).flatMap((line, index) => (line.trim() ? [{ line, index }] : []));
  return ofObjects(
    lines.map(({ line, index }) => ({ line: index + 1, value: parseJson(line, `${file} 第${index + 1}行`) })),
  );
}

function fromJson(text: string, file: string): AnswerTable {
  const value = parseJson(text, file);
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ofObjects(all.map((one, index) => ({ line: index + 1, value: one })));
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw misuse(`${place} 不是正确的 JSON（${(error as Error).message}）。`);
  }
}

/** Plain answers, or our own export, which holds them beside the template's name. */
function ofObjects(objects: readonly { readonly line: number; readonly value: unknown }[]): AnswerTable {
  const rows = objects.map(({ line, value }, index): RawRow => {
    const own = isRecord(value) && isRecord(value['answers']) ? value['answers'] : value;
    const from = readAnswersFile(value);
    if (isRecord(own)) return { row: index + 1, line, values: own, ...(from ? { from } : {}) };
    return { row: index + 1, line, values: {}, message: '应当是 JSON 对象：键是字段，值是答案' };
  });
  const headers = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  return { headers, rows };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
