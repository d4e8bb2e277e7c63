/** The command line of `npm run fill`. */
import { availableParallelism } from 'node:os';
import { readArgs } from '../command/read-args.ts';
import { misuse } from './failure.ts';
import { FORMATS, type Format } from './writer.ts';

export const USAGE = `用法：
  npm run fill -- <编号[@版本]> --answers <文件> --out <文件夹> [选项]     按表格或者答案文件批量生成
  npm run fill -- <编号[@版本]> --template-csv [--out <文件夹或者.csv文件>]  空表格，附一行示例

编号：合同写“合同族/变体”，如 customer-service/business；附件直接写编号。不写版本就用最新发布的。
答案文件：.csv（UTF-8、GB18030），.jsonl（一行一份），.json（一份，或者由多份组成的数组）。
  表头写字段的名称或者路径；多行的字段写成 payments.1.amount、payments.2.amount……，或者在一格里写 JSON。
  格子按平常的写法填：12万元、2026年1月2日、百分之五；JSON 里的金额是以分计的整数，或者同样的文字。
  以 '= '+ '- '@ 开头的格子去掉最前面的一个撇号（电子表格用它表示“这是文字”）。

选项：
  --format pdf,docx,txt,json   要哪些文件，默认 docx,pdf
  --name '{partyB.name}-{row}' 文件名，花括号里写字段的路径或者名称；另有 {row} 行号、{title} 合同名。默认 {title}-{row}
  --skip-invalid               跳过有错的行，其余照做；不写时有一行错就什么都不生成
  --jobs N                     排版 PDF 的线程数，默认与处理器核数相同
  --json                       结果以 JSON 印到标准输出
  --help、-h                   这段说明

有错的行列在 <文件夹>/problems.json；做好的文件和各自的 SHA-256 列在 <文件夹>/manifest.json。
中断以后用同一条命令继续，已经做好、内容没有变化的不再重做；明约的程序更新以后全部重做。

退出码：0 完成（--skip-invalid 跳过的行列在 problems.json）；1 有的行有错，没有生成文件；2 命令、编号或者答案文件不对；3 写不进磁盘；4 有的文件没有做出来；130 中断。`;

export interface FillOptions {
  readonly id: string;
  readonly answers: string;
  readonly out: string;
  readonly formats: readonly Format[];
  readonly name: string;
  readonly jobs: number;
  readonly skipInvalid: boolean;
  readonly json: boolean;
}

export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'template-csv'; readonly id: string; readonly out?: string }
  | { readonly type: 'fill'; readonly options: FillOptions };

const DEFAULT_NAME = '{title}-{row}';

const OPTIONS = {
  answers: 'text',
  out: 'text',
  format: 'text',
  name: 'text',
  jobs: 'text',
  'skip-invalid': 'flag',
  'template-csv': 'flag',
  json: 'flag',
} as const;

/** Throws a Failure that says what is missing or not understood. */
export function readCommand(args: readonly string[]): Command {
  const given = readArgs(args, OPTIONS, 1);
  if (!given) return { type: 'help' };
  const { values, words } = given;
  const [id] = words;
  if (id === undefined) throw misuse(`没有写合同的编号。\n\n${USAGE}`);
  const { out } = values;
  if (values['template-csv']) return { type: 'template-csv', id, ...(out === undefined ? {} : { out }) };
  const { answers } = values;
  if (answers === undefined) throw misuse('没有写 --answers：用它指定答案文件（.csv、.jsonl 或者 .json）。');
  if (out === undefined) throw misuse('没有写 --out：用它指定放文件的文件夹。');
  return {
    type: 'fill',
    options: {
      id,
      answers,
      out,
      formats: readFormats(values.format ?? 'docx,pdf'),
      name: values.name ?? DEFAULT_NAME,
      jobs: readJobs(values.jobs),
      skipInvalid: values['skip-invalid'],
      json: values.json,
    },
  };
}

function readFormats(text: string): readonly Format[] {
  const wanted = text.split(',').map(name => name.trim().toLowerCase());
  const unknown = wanted.filter(name => !FORMATS.some(format => format === name));
  if (unknown.length > 0)
    throw misuse(
      `--format 里的 ${unknown.join('、') || '（空）'} 不是文件的种类：可以用 ${FORMATS.join('、')}。`,
    );
  return FORMATS.filter(format => wanted.includes(format));
}

function readJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw misuse(`--jobs 后面应当是1至64的整数，现在是 ${text}。`);
}
