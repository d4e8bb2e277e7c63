/** What the terminal shows of problems, failures and progress. */
import { describe, expect, test } from 'vitest';
import type { RowProblem } from '../../scripts/fill/check-rows.ts';
import { progressLine, startProgress } from '../../scripts/fill/progress.ts';
import { failureLines, problemTable } from '../../scripts/fill/report.ts';

const problem = (row: number | undefined, severity: 'error' | 'warning', message: string): RowProblem => ({
  ...(row === undefined ? {} : { row }),
  line: (row ?? 0) + 1,
  column: '乙方名称',
  severity,
  message,
});

test('problems stand in columns, errors first, by row', () => {
  const table = problemTable([
    problem(12, 'warning', '核对证件'),
    problem(3, 'error', '填写乙方名称'),
    problem(undefined, 'error', '没有这个字段'),
  ]);
  expect(table.split('\n')).toEqual([
    '行                      列              说明',
    '表头                    乙方名称  错误  没有这个字段',
    '第3行（文件里第4行）    乙方名称  错误  填写乙方名称',
    '第12行（文件里第13行）  乙方名称  提醒  核对证件',
  ]);
});

test('a row that stands where its number says is named once', () => {
  expect(problemTable([{ ...problem(3, 'error', '填写乙方名称'), line: 3 }])).toContain('第3行  乙方名称');
});

test('a thousand problems do not scroll the first away', () => {
  const all = Array.from({ length: 1000 }, (_, index) => problem(index + 1, 'error', '填写乙方名称'));
  const lines = problemTable(all).split('\n');
  expect(lines).toHaveLength(62);
  expect(lines.at(-1)).toBe('……还有 940 条，都在 problems.json 里。');
});

test('failures of one reason are told once', () => {
  const failures = Array.from({ length: 7 }, (_, index) => ({
    row: index + 1,
    format: 'pdf' as const,
    message: '没有字体',
  }));
  expect(failureLines([...failures, { row: 9, format: 'docx', message: '太大' }])).toEqual([
    '第1行、第2行、第3行、第4行、第5行等 7 行的 pdf 没有做出来：没有字体',
    '第9行的 docx 没有做出来：太大',
  ]);
});

describe('progress', () => {
  test('rate and time left', () => {
    expect(progressLine(1, 400, 0)).toBe('已写 1/400');
    expect(progressLine(1, 400, Number.NaN)).toBe('已写 1/400');
    expect(progressLine(100, 400, 5)).toBe('已写 100/400，每秒 5.0 份，约剩 1 分 0 秒');
    expect(progressLine(390, 400, 19.5)).toBe('已写 390/400，每秒 19.5 份，约剩 1 秒');
    expect(progressLine(1, 10_000, 1)).toBe('已写 1/10000，每秒 1.0 份，约剩 2 小时 46 分');
  });

  test('a terminal gets one line that is wiped at the end, a file none of it', () => {
    const shown = (isTTY: boolean) => {
      const written: string[] = [];
      const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
      const progress = startProgress(2, stream);
      progress.done(1);
      progress.end();
      return written.join('');
    };
    expect(shown(true)).toMatch(/\r\x1b\[2K$/);
    expect(shown(false)).toBe('');
  });
});
