/** A run as JSON, CSV and document. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { number } from '../numbering/number.ts';
import { annexStyle } from '../numbering/styles.ts';
import { renderText } from '../output/text/render-text.ts';
import { sha256Hex } from '../text/sha256.ts';
import type { Checklist } from './checklist.ts';
import { answer, type Run, startRun } from './run.ts';
import { runCsv } from './run-csv.ts';
import { runDocument } from './run-document.ts';
import { readRun, runJson } from './run-json.ts';

const hash = sha256Hex('x');
const checklist: Checklist = {
  id: 'performance',
  title: '履约核对',
  version: '1.0.0',
  date: '2026-11-22',
  hash,
  items: [
    {
      id: 'a',
      number: '1.1',
      group: '范围',
      level: 'must',
      text: '第一条',
      evidence: '记录',
      rule: 'sum-mismatch',
    },
    { id: 'b', number: '2.1', group: '通知', level: 'should', text: '第二条', evidence: '回执' },
  ],
};
const full = answer(
  answer(startRun(checklist, 'r', '合同甲', '2026-11-22T08:00:00.000Z'), 'a', {
    state: 'done',
    person: '张三',
    date: '2026-11-22',
    note: '第一行\n第二行',
    files: [{ name: '回执.pdf', sha256: hash }],
    checkedBy: { report: '合同.docx', on: '2026-11-21', findings: 0 },
    reopened: {
      version: '0.9.0',
      level: 'may',
      text: '旧',
      evidence: '旧',
      state: 'not-applicable',
      reason: '没有',
    },
  }),
  'b',
  { state: 'not-applicable', reason: '=1+1' },
);
const problemOf = (text: string) => {
  const read = readRun(text, checklist);
  return 'problem' in read ? read.problem : '';
};

describe('JSON', () => {
  test('a run comes back as it was, but for its id', () => {
    const run: Run = {
      ...full,
      leftOut: [{ version: '0.9.0', item: checklist.items[0]!, answer: full.answers['b']! }],
    };
    const { id, ...rest } = run;
    expect(readRun(runJson(run), checklist)).toEqual({ run: rest });
    expect(readRun(`\ufeff${runJson(run)}`, checklist)).toEqual({ run: rest });
  });

  test.each([
    ['', '读不出 JSON'],
    ['{"format": "ming', '读不出 JSON'],
    ['[]', '不是本站的核对记录'],
    ['null', '不是本站的核对记录'],
    ['{"name": "x"}', '不是本站的核对记录'],
    ['{"format": "mingyue-template/1"}', '不是核对记录'],
    ['{"format": "mingyue-checklist-run/9"}', '刷新本页'],
    ['{"format": "mingyue-checklist-run/1"}', '“answers”'],
  ])('%s: %s', (text, words) => expect(problemOf(text)).toContain(words));

  test('a run of another checklist names the page to go to', () => {
    const foreign = runJson({ ...full, checklist: { ...checklist, id: 'other', title: '签约前' } });
    expect(problemOf(foreign)).toBe(
      '这是清单“签约前”的核对记录，本页是“履约核对”。到清单“签约前”的页面导入。',
    );
  });

  test('every value is looked at', () => {
    const text = runJson(full);
    const broken = (from: string, to: string) => {
      expect(text).toContain(from);
      return problemOf(text.replace(from, to));
    };
    expect(broken('"state": "done"', '"state": "ready"')).toContain('answers.a.state');
    expect(
      broken('"person": "张三",\n   "date": "2026-11-22"', '"person": "张三", "date": "2026-02-30"'),
    ).toContain('answers.a.date');
    expect(broken(`"sha256": "${hash}"`, '"sha256": "<b>"')).toContain('answers.a.files.0.sha256');
    expect(broken('"findings": 0', '"findings": -1')).toContain('answers.a.checkedBy.findings');
    expect(broken('"name": "合同甲"', '"name": " "')).toContain('name');
    expect(broken('"level": "must"', '"level": "MUST"')).toContain('checklist.items.0.level');
    expect(broken('"b": {', '"c": {')).toContain('answers.c');
  });

  test('reading never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(problemOf(text)).not.toBe('');
      }),
    );
    const parts = runJson(full).split('\n');
    fc.assert(
      fc.property(fc.nat(parts.length - 1), fc.jsonValue(), (at, value) => {
        const changed = parts.map((part, index) =>
          index === at ? part.replace(/: .*?(,?)$/, `: ${JSON.stringify(value)}$1`) : part,
        );
        readRun(changed.join('\n'), checklist);
      }),
    );
  });
});

describe('CSV', () => {
  const rows = (run: Run) => Papa.parse<string[]>(runCsv(run).slice(1), { skipEmptyLines: true });

  test('spreadsheets read it: mark, line ends, one line a requirement', () => {
    const csv = runCsv(full);
    expect(csv.startsWith('\ufeff序号,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const { data, errors } = rows(full);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(3);
    expect(data[1]).toEqual([
      '1.1',
      '范围',
      '必须',
      '第一条',
      '记录',
      '完成',
      '',
      '张三',
      '2026-11-22',
      '第一行\n第二行',
      '回执.pdf',
      hash,
      '合同体检没有发现问题（合同.docx，按2026年11月21日的法律）',
    ]);
    expect(data[2]?.[6]).toBe("'=1+1");
  });

  test('no line of a cell begins like a formula', () => {
    const starts = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '\t=',
      ' =',
      '\r=',
      '\n=',
      'x\n=',
      '|',
      '%',
      '"=',
    );
    fc.assert(
      fc.property(starts, fc.string(), (start, rest) => {
        const { data, errors } = rows(answer(full, 'b', { person: start + rest, note: rest }));
        expect(errors).toEqual([]);
        expect(data).toHaveLength(3);
        for (const cell of data[2]!)
          for (const line of cell.split(/[\r\n]/)) expect(line).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe('document', () => {
  const text = (run: Run) => {
    const document = runDocument(run);
    return renderText(document, { numbering: number(document, annexStyle), annexes: [], title: '核对报告' });
  };

  test('says everything that was recorded, under the numbers of the checklist', () => {
    const leftOut = [{ version: '0.9.0', item: checklist.items[1]!, answer: full.answers['b']! }];
    expect(text({ ...full, leftOut })).toMatchInlineSnapshot(`
      "核对报告

      核对记录：合同甲
      清单：《履约核对》版本 1.0.0，散列 2d711642b726
      已核对 2/2（完成 1，不适用 1）；必须的都已核对。

      一、范围
      1.1 〔必须〕第一条
      应有的证据：记录
      结果：完成；负责人：张三；日期：2026年11月22日
      备注：第一行
      第二行
      合同体检没有发现问题（合同.docx，按2026年11月21日的法律）
      清单更新后重新打开；按版本 0.9.0 的结果：不适用：没有
      证据文件：回执.pdf
      SHA-256：2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881

      二、通知
      2.1 〔应当〕第二条
      应有的证据：回执
      结果：不适用，原因：=1+1

      三、清单已经删去的要求
      版本 0.9.0 的 2.1 〔应当〕第二条
      应有的证据：回执
      结果：不适用，原因：=1+1"
    `);
  });

  test('requirements keep their numbers', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id, index) => ({
      ...checklist.items[0]!,
      id,
      number: ['1.1', '1.2', '2.1', '3.1', '3.2'][index]!,
      group: ['范围', '范围', '通知', '付款', '付款'][index]!,
    }));
    const run = startRun({ ...checklist, items }, 'r', 'x', '');
    expect(text(run).match(/^\d\.\d/gm)).toEqual(items.map(item => item.number));
  });
});
