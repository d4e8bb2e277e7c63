/** The command line of `npm run review`. */
import { isIsoDate } from '../../src/domain/text/dates.ts';
import { readArgs } from '../command/read-args.ts';
import { misuse } from '../fill/failure.ts';

export const USAGE = `用法：
  npm run review -- <文件或者库内编号[@版本]> [选项]

文件：.docx、.txt、.md。库内编号：合同族/变体，如 customer-service/business，或者附件的编号。

选项：
  --as <合同族>            按这一族的要求检查，如 customer-service；不写就从文字里认
  --side party-a|party-b   站在哪一方看：对这一方不利的排在前面；只对对方不利的降为提示，法律不许的
                           仍是错误。没有甲方、乙方的，先写出的一方算甲方
  --date YYYY-MM-DD        签约日，决定适用哪时的法律；默认今天
  --format text|json|docx  怎样给出结果，默认 text；docx 是带批注的 Word
  --out <文件>             写进文件；docx 必须写
  --help、-h               这段说明

退出码：0 没有错误级别的发现；1 有错误级别的发现；2 输入读不了，或者命令不对；3 写不进磁盘。`;

export const FORMATS = ['text', 'json', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReviewOptions {
  readonly input: string;
  readonly family?: string;
  readonly side?: 'party-a' | 'party-b';
  readonly on: string;
  readonly format: Format;
  readonly out?: string;
}

const OPTIONS = { as: 'text', side: 'text', date: 'text', format: 'text', out: 'text' } as const;

/** `today` as ISO. Undefined asks for the usage. Throws a Failure that says what is missing or not understood. */
export function readOptions(args: readonly string[], today: string): ReviewOptions | undefined {
  const given = readArgs(args, OPTIONS, 1);
  if (!given) return undefined;
  const { values, words } = given;
  const [input] = words;
  if (input === undefined) throw misuse(`没有写要检查的文件或者编号。\n\n${USAGE}`);
  const { as: family, side, date: on = today, format = 'text', out } = values;
  if (side !== undefined && side !== 'party-a' && side !== 'party-b')
    throw misuse(`--side 只能是 party-a 或者 party-b，写的是 ${side}。`);
  if (!isIsoDate(on)) throw misuse(`--date 要写成日历上有的日期，如 ${today}，写的是 ${on}。`);
  const known = FORMATS.find(one => one === format);
  if (!known) throw misuse(`--format 只能是 ${FORMATS.join('、')}，写的是 ${format}。`);
  if (known === 'docx' && out === undefined) throw misuse('--format docx 要用 --out 指定写到哪个文件。');
  return {
    input,
    on,
    format: known,
    ...(family === undefined ? {} : { family }),
    ...(side === undefined ? {} : { side }),
    ...(out === undefined ? {} : { out }),
  };
}
