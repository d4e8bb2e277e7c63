/** The command line of `npm run compare`. */
import { extname } from 'node:path';
import { isIsoDate } from '../../src/domain/text/dates.ts';
import { readArgs } from '../command/read-args.ts';
import { misuse } from '../fill/failure.ts';

export const USAGE = `用法：
  npm run compare -- <变更前> <变更后> [选项]

变更前、变更后各是下面的一种：
  库内编号[@版本]   合同写“合同族/变体”，如 customer-service/business@1.0.0；附件和清单写自己的编号
  文件              .docx、.txt、.md；或者填写页和 npm run fill 导出的填写数据（.json）

选项：
  --format md|json|html|docx|pdf  怎样给出结果；不写时看 --out 的扩展名，都没有就是 md
  --out <文件>                    写进文件；docx 和 pdf 必须写
  --author <名字>                 Word 修订的作者，默认“明约”
  --date YYYY-MM-DD               Word 修订和 PDF 的日期；默认是变更后版本的发布日期，没有就是今天
  --changes accepted|rejected     文件里原有的修订怎样算：已接受（默认），或者已拒绝
  --help、-h                      这段说明

退出码：0 两份文字相同；1 有不同；2 输入读不了，或者命令不对；3 写不进磁盘。`;

export const FORMATS = ['md', 'json', 'html', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

export interface CompareOptions {
  readonly a: string;
  readonly b: string;
  readonly format: Format;
  readonly out?: string;
  readonly author: string;
  /** ISO. */
  readonly date?: string;
  readonly changes: 'accepted' | 'rejected';
}

const OPTIONS = { format: 'text', out: 'text', author: 'text', date: 'text', changes: 'text' } as const;

/** Undefined asks for the usage. Throws a Failure that says what is missing or not understood. */
export function readOptions(args: readonly string[]): CompareOptions | undefined {
  const given = readArgs(args, OPTIONS, 2);
  if (!given) return undefined;
  const { values, words } = given;
  const [a, b] = words;
  if (a === undefined || b === undefined)
    throw misuse(`要写两份：变更前和变更后，现在写了 ${words.length} 份。\n\n${USAGE}`);
  const { out, author = '明约', date, changes = 'accepted' } = values;
  const format = formatOf(values.format, out);
  if ((format === 'docx' || format === 'pdf') && out === undefined)
    throw misuse(`--format ${format} 要用 --out 指定写到哪个文件。`);
  if (date !== undefined && !isIsoDate(date))
    throw misuse(`--date 要写成日历上有的日期，如 2026-01-31，写的是 ${date}。`);
  if (changes !== 'accepted' && changes !== 'rejected')
    throw misuse(`--changes 只能是 accepted 或者 rejected，写的是 ${changes}。`);
  return {
    a,
    b,
    format,
    author,
    changes,
    ...(out === undefined ? {} : { out }),
    ...(date === undefined ? {} : { date }),
  };
}

function formatOf(wanted: string | undefined, out: string | undefined): Format {
  const extension = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  const name = wanted ?? (FORMATS.some(one => one === extension) ? extension : 'md');
  const known = FORMATS.find(one => one === name);
  if (!known) throw misuse(`--format 只能是 ${FORMATS.join('、')}，写的是 ${name}。`);
  return known;
}
