/** Tables of answers against a template: headers, cells as people type them, and what is told of the rest. */
import { describe, expect, test } from 'vitest';
import { fromCsv, type RawRow } from '../../scripts/fill/answer-table.ts';
import { checkTable, type RowProblem } from '../../scripts/fill/check-rows.ts';
import type { Answers } from '../../src/domain/field/field.ts';
import { article, blank, doc, line, para, template } from '../domain/trees.ts';
import { contract } from './fixture.ts';

const check = (csv: string) => checkTable(fromCsv(csv, 'a.csv'), contract);
const one = (csv: string): Answers => {
  const { header, rows } = check(csv);
  expect([...header, ...rows.flatMap(row => row.problems)]).toEqual([]);
  return rows[0]!.answers;
};
const told = ({ row, column, severity, message }: RowProblem) => [row, column, severity, message];
const problems = (csv: string) => {
  const { header, rows } = check(csv);
  return [...header, ...rows.flatMap(row => row.problems)].map(told);
};
const json = (values: Record<string, unknown>, from?: { template: string; version: string }) =>
  checkTable(
    { headers: Object.keys(values), rows: [{ row: 1, line: 1, values, ...(from ? { from } : {}) }] },
    contract,
  );

describe('headers', () => {
  test('paths and labels, however wide the brackets are', () => {
    const answers = { 'partyB.name': '甲公司', 'signed.on': '2026-01-02' };
    expect(one('partyB.name,signed.on\n甲公司,2026-01-02\n')).toEqual(answers);
    expect(one('乙方名称,签订日期(必填)\n甲公司,2026-01-02\n')).toEqual(answers);
  });

  test('a label of two fields wants a path', () => {
    expect(problems('联系电话\n13800138000\n')).toEqual([
      [undefined, '联系电话', 'error', '“联系电话”有几个，改写路径：partyB.phone、partyA.phone'],
    ]);
    expect(one('partyB.phone,partyA.phone\n13800138000,95588\n')).toEqual({
      'partyB.phone': '13800138000',
      'partyA.phone': '95588',
    });
  });

  test.each([
    ['乙方名字', '没有“乙方名字”这个字段，最接近的是“乙方名称”'],
    ['price.totl', '没有“price.totl”这个字段，最接近的是“price.total”'],
    [
      '客户编号在另一个系统里的样子',
      '没有“客户编号在另一个系统里的样子”这个字段，删去它，或者运行 --template-csv 查看可以写的表头',
    ],
    ['constructor', '没有“constructor”这个字段，删去它，或者运行 --template-csv 查看可以写的表头'],
    ['payments.0.amount', '“payments.0.amount”的行号从1数起'],
    ['payments.1.amout', '付款安排里没有“amout”这一项，最接近的是“amount”'],
  ])('%s is not understood', (header, message) => {
    expect(problems(`${header}\nx\n`)).toEqual([[undefined, header, 'error', message]]);
  });

  test('two columns for one field', () => {
    const message = (twin: string) => `与“${twin}”是同一个字段，留一列`;
    expect(problems('partyB.name,乙方名称\na,b\n')[0]?.[3]).toBe(message('partyB.name'));
    expect(problems('payments,payments.1.date\n[],\n')[0]?.[3]).toBe(message('payments'));
    expect(problems('付款安排.1.付款日期,payments\n,\nx,\n')[0]?.[3]).toBe(message('付款安排.1.付款日期'));
  });
});

describe('cells', () => {
  test.each([
    ['price.total', '12万元', 12_000_000],
    ['price.total', '１２０，０００．００', 12_000_000],
    ['price.total', '¥1,200.50', 120_050],
    ['price.total', '人民币壹拾贰万元整', 12_000_000],
    ['signed.on', '2026年1月2日', '2026-01-02'],
    ['signed.on', '2026/1/2', '2026-01-02'],
    ['signed.on', '二〇二六年一月二日', '2026-01-02'],
    ['rate', '百分之五', '5'],
    ['rate', '0.5‰', '0.05'],
    ['partyB.phone', '+86 138 0013 8000', '13800138000'],
    ['instalments', '是', true],
    ['instalments', 'false', false],
    ['method', 'court', 'court'],
    ['method', '选arbitration', 'arbitration'],
  ])('%s: %s', (header, typed, value) => {
    expect(check(`${header}\n"${typed}"\n`).rows[0]?.answers).toEqual({ [header]: value });
  });

  test.each([
    ['price.total', '约十万', '合同总价应当是金额，例如120,000.00元'],
    ['signed.on', '2026-02-30', '签订日期（必填）应当是日历上有的日期，例如2026年11月22日'],
    ['rate', '31', '违约金比例应当不超过30%'],
    ['partyB.phone', '1380013', /^联系电话应当是手机号码/],
    ['instalments', '也许', '是否分期应当是“是”或者“否”'],
    ['争议解决方式', '决斗', '争议解决方式应当是下列之一：选court、选arbitration'],
  ])('%s: %s is told', (header, typed, message) => {
    const [problem, ...more] = problems(`${header}\n${typed}\n`);
    expect(more).toEqual([]);
    expect(problem?.slice(0, 3)).toEqual([1, header, 'error']);
    expect(problem?.[3]).toEqual(message instanceof RegExp ? expect.stringMatching(message) : message);
  });

  test('hostile values are words', () => {
    const value = "=cmd|'/C calc'!A0 <img onerror=…> {partyB.name} 䶮𠮷 👩‍👩‍👧";
    expect(one(`乙方名称\n"${value}"\n`)).toEqual({ 'partyB.name': value });
  });
});

describe('repeated rows', () => {
  const rows = [
    { date: '2026-01-02', amount: 5_000_000 },
    { date: '2026-02-02', amount: 7_000_000 },
  ];

  test('columns with numbers, by path or label, in any order', () => {
    expect(
      one(
        'payments.2.amount,付款安排.1.金额,payments.1.date,payments.2.付款日期\n7万元,50000,2026-01-02,2026.2.2\n',
      ),
    ).toEqual({ payments: rows });
  });

  test('JSON in a cell: stored values, or text as people type', () => {
    const cell = (value: unknown) => `payments\n"${JSON.stringify(value).replaceAll('"', '""')}"\n`;
    expect(one(cell(rows))).toEqual({ payments: rows });
    const typed = [
      { 付款日期: '2026年1月2日', 金额: '5万元' },
      { date: '2026-02-02', amount: '70,000' },
    ];
    expect(one(cell(typed))).toEqual({ payments: rows });
  });

  test('empty rows in between close up, and problems name their own column', () => {
    const heads = 'instalments,payments.1.date,payments.1.amount,payments.3.date,payments.3.amount';
    const { rows: found } = check(`${heads}\n是,,,,7万元\n`);
    expect(found[0]?.answers['payments']).toEqual([{ amount: 7_000_000 }]);
    expect(found[0]?.problems.map(told)).toEqual([[1, 'payments.3.date', 'error', '填写第1行的付款日期']]);
  });

  test('a cell that cannot be read keeps its row', () => {
    expect(problems('instalments,payments.1.date,payments.1.amount\n是,明天,\n')).toEqual([
      [1, 'payments.1.date', 'error', '付款日期应当是日历上有的日期，例如2026年11月22日'],
    ]);
  });

  test.each([
    ['第一期，第二期', /^付款安排应当是 JSON 数组，例如 \[\{"date":"付款日期","amount":"金额"\}\]$/],
    ['[1]', '付款安排第1行应当是 JSON 对象，一项一个值'],
    ['[{"amout": 1}]', '付款安排第1行没有“amout”这一项，最接近的是“amount”'],
    ['[{"amount": 1.5}]', /^付款安排第1行的金额在 JSON 里应当是以分计的整数/],
  ])('%s is told', (cell, message) => {
    const [problem] = problems(`payments\n"${cell.replaceAll('"', '""')}"\n`);
    expect(problem?.[3]).toEqual(message instanceof RegExp ? expect.stringMatching(message) : message);
  });
});

describe('rows as a whole', () => {
  test('sums that do not agree, with the law behind them', () => {
    const { rows } = check(
      '是否分期,合同总价,payments.1.date,payments.1.amount\n是,12万元,2026-01-02,11.8万元\n',
    );
    expect(rows[0]).toMatchObject({
      bad: true,
      problems: [
        {
          row: 1,
          line: 2,
          column: '合同总价',
          citations: ['minfadian/577'],
          message:
            '各期付款之和应当等于总价（付款安排的金额之和118,000.00元，合同总价120,000.00元，相差2,000.00元）',
        },
      ],
    });
  });

  test('forgotten where there is a column, open where there is none', () => {
    const { rows } = check('乙方名称,method\n,arbitration\n甲公司,court\n');
    expect(rows.map(row => row.problems.map(told))).toEqual([[[1, '乙方名称', 'error', '填写乙方名称']], []]);
    expect(rows[1]?.open).toBe(8);
    expect(problems('method,管辖法院\ncourt,\narbitration,\n')).toEqual([
      [1, '管辖法院', 'error', '填写管辖法院'],
    ]);
  });

  test('answers do not depend on the order of the columns', () => {
    const [a, b] = [
      '乙方名称,method,price.total\n甲,court,1\n',
      'price.total,method,乙方名称\n1,court,甲\n',
    ].map(one);
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });
});

describe('what the choices leave open', () => {
  const sum = '各期付款之和应当等于总价';

  test('choices and the blanks inside them are counted', () => {
    expect(check('乙方名称\n甲公司\n').rows[0]).toMatchObject({ open: 7, undecided: 1, bad: false });
    expect(check('乙方名称,是否分期\n甲公司,否\n').rows[0]).toMatchObject({ open: 6, undecided: 0 });
  });

  test('a value inside an open choice is printed, and so it is checked', () => {
    const heads = 'price.total,payments.1.date,payments.1.amount,instalments';
    const values = '12万元,2026-01-02,11万元';
    for (const choice of ['是', '']) {
      const { rows } = check(`${heads}\n${values},${choice}\n`);
      expect(rows[0]?.problems.map(({ message }) => message)).toEqual([expect.stringContaining(sum)]);
    }
    expect(check(`${heads}\n${values},否\n`).rows[0]?.problems).toEqual([]);
  });

  test('a value that is not printed is told, once for a column', () => {
    const { header, rows, unprinted } = check('乙方名称,管辖法院\n甲,\n乙,某法院\n丙,某法院\n');
    expect([...header, ...rows.filter(one => one.bad)]).toEqual([]);
    const message = '第2、3行填了它，而按这些行的选择，合同里没有它的位置，没有印出来';
    expect(unprinted.map(told)).toEqual([[undefined, '管辖法院', 'warning', message]]);
    expect(check('乙方名称,管辖法院,method\n乙,某法院,court\n').unprinted).toEqual([]);
  });

  test('unless an annex prints it', () => {
    const table = fromCsv('管辖法院\n某法院\n', 'a.csv');
    const annex = template(doc(article('a', para('p', line(blank('court'))))), {
      fields: { court: contract.fields.get('court')! },
    });
    expect(checkTable(table, contract, [annex]).unprinted).toEqual([]);
    expect(checkTable(table, contract).unprinted).toHaveLength(1);
  });
});

describe('answers as JSON', () => {
  test('stored values and text', () => {
    const values = { 'price.total': 12_000_000, 'partyB.phone': 13800138000, instalments: false, rate: 5 };
    const { rows } = json(values);
    expect(rows[0]).toMatchObject({
      bad: false,
      answers: { 'price.total': 12_000_000, 'partyB.phone': '13800138000', instalments: false, rate: '5' },
    });
    expect(json({ 'price.total': '12万元' }).rows[0]?.answers).toEqual({ 'price.total': 12_000_000 });
  });

  test('yuan with a fraction are not taken for 分', () => {
    expect(json({ 'price.total': 1200.5 }).rows[0]?.problems.map(told)).toEqual([
      [1, 'price.total', 'error', '合同总价在 JSON 里应当是以分计的整数，或者文字，例如“120,000.00元”'],
    ]);
  });

  test('answers to another contract are refused, those to another version carried over', () => {
    expect(() => json({}, { template: 'other/one', version: '1.0.0' })).toThrow(
      '这份答案是为 other/one 填的',
    );
    const { header, rows } = json(
      { 'partyB.fax': '1', remark: '二' },
      { template: 'test/one', version: '0.9.0' },
    );
    expect(header.map(told)).toEqual([
      [undefined, 'partyB.fax', 'warning', '这一版合同不询问“partyB.fax”，没有用上'],
    ]);
    expect(rows[0]).toMatchObject({ bad: false, answers: { remark: '二' } });
  });

  test('every row answers for itself: which contract it is for, and which version', () => {
    const released = { ...contract, meta: { ...contract.meta, version: '1.0.0' } };
    const own = { template: 'test/one', version: '1.0.0' };
    const rows = (...all: { values: Record<string, unknown>; from?: NonNullable<RawRow['from']> }[]) =>
      checkTable(
        {
          headers: [...new Set(all.flatMap(({ values }) => Object.keys(values)))],
          rows: all.map((row, index) => ({ row: index + 1, line: index + 1, ...row })),
        },
        released,
      );
    const good = { values: { remark: '一' }, from: own };
    const foreign = { values: { goods: '二' }, from: { template: 'other/one' } };
    const older = { values: { 'partyB.fax': '1' }, from: { template: 'test/one', version: '0.9.0' } };
    for (const order of [
      [good, foreign],
      [foreign, good],
    ]) {
      const { header, rows: found } = rows(...order);
      expect(header).toEqual([]);
      const at = order.indexOf(foreign);
      expect(found[at]!.problems.map(told)).toEqual([
        [at + 1, '', 'error', '这一行是为 other/one 填的，不能用来填写 test/one'],
      ]);
      expect(found[1 - at]).toMatchObject({ bad: false, answers: { remark: '一' } });
    }
    const severity = (...all: Parameters<typeof rows>) =>
      rows(...all).header.map(problem => problem.severity);
    expect(severity(good, older)).toEqual(['warning']);
    expect(severity(older, { ...good, values: older.values })).toEqual(['error']);
    expect(severity(older, { values: older.values })).toEqual(['error']);
  });
});
