/** The command line: what is understood, and what is said of the rest. */
import { describe, expect, test } from 'vitest';
import { readArgs } from '../../scripts/command/read-args.ts';

const OPTIONS = { out: 'text', format: 'text', why: 'texts', json: 'flag', 'skip-invalid': 'flag' } as const;
const read = (...args: string[]) => readArgs(args, OPTIONS, 2);

describe('understood', () => {
  test('words and options in any order; an option that is not written is undefined, empty or false', () => {
    expect(read('a', '--out', 'x', 'b', '--json', '--why=-1', '--why', '-')).toEqual({
      words: ['a', 'b'],
      values: { out: 'x', format: undefined, why: ['-1', '-'], json: true, 'skip-invalid': false },
    });
    expect(read()).toEqual({
      words: [],
      values: { out: undefined, format: undefined, why: [], json: false, 'skip-invalid': false },
    });
  });

  test('everything behind -- is a word', () => {
    expect(read('--', '--out', '-x')?.words).toEqual(['--out', '-x']);
  });

  test.each([['-h'], ['--help'], ['a', '--help'], ['--nonsense', '-h']])(
    '%s %s asks for the usage',
    (...args) => {
      expect(read(...args)).toBeUndefined();
    },
  );
});

test.each([
  [['--fromat', 'x'], '命令里的 --fromat 看不懂，最接近的是 --format。'],
  [['--skip_invalid'], '命令里的 --skip_invalid 看不懂，最接近的是 --skip-invalid。'],
  [['--OUT', 'x'], '命令里的 --OUT 看不懂，最接近的是 --out。'],
  [['--otu=x'], '命令里的 --otu 看不懂，最接近的是 --out。'],
  [['-o', 'x'], '命令里的 -o 看不懂，最接近的是 --out。'],
  [['——out', 'x'], '命令里的 ——out 看不懂，最接近的是 --out。'],
  [['–out'], '命令里的 –out 看不懂，最接近的是 --out。'],
  [['－－json'], '命令里的 －－json 看不懂，最接近的是 --json。'],
  [['--client-identification'], '命令里的 --client-identification 看不懂。'],
  [['--constructor'], '命令里的 --constructor 看不懂。'],
  [['--__proto__'], '命令里的 --__proto__ 看不懂。'],
  [['--out'], '--out 后面缺了值。'],
  [['--out', '--json'], '--out 后面缺了值。'],
  [['--out='], '--out 后面缺了值。'],
  [['--why', ''], '--why 后面缺了值。'],
  [['--json=yes'], '--json 后面不写值，去掉“=yes”。'],
  [['--out', 'a', '--out', 'b'], '--out 写了两次，留一个。'],
  [['a', 'b', 'c', 'd'], '命令里多出来的是：c d。'],
])('%j: %s', (args, message) => {
  expect(() => read(...args)).toThrow(message);
  expect(() => read(...args)).toThrow(expect.objectContaining({ code: 2 }));
});

test('words that begin with no dash are left alone', () => {
  expect(read('甲—乙.docx', 'a–b')?.words).toEqual(['甲—乙.docx', 'a–b']);
});
