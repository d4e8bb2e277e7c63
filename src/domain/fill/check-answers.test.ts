import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  article,
  blank,
  choice,
  choose,
  doc,
  each,
  flag,
  line,
  para,
  table,
  template,
  when,
} from '../../../test/domain/trees.ts';
import type { Part } from '../document/nodes.ts';
import type { Answers, FieldDefinition } from '../field/field.ts';
import type { TemplateCheck } from '../template/template.ts';
import { checkAnswers, checkField } from './check-answers.ts';

const civil = { law: 'minfadian', article: '586' };
const fields: Record<string, FieldDefinition> = {
  'partyA.name': { type: 'text', label: '甲方名称', required: true },
  'partyA.uscc': {
    type: 'uscc',
    label: '统一社会信用代码',
    citations: [{ law: 'gongsifa', article: '33' }],
  },
  'price.total': { type: 'money', label: '合同总价' },
  deposit: { type: 'money', label: '定金' },
  'term.start': { type: 'date', label: '开始日期' },
  'term.end': { type: 'date', label: '结束日期' },
  'term.days': {
    type: 'duration',
    label: '通知期限',
    required: true,
    default: { count: 5, unit: 'day' },
    durationUnit: 'day',
  },
  court: { type: 'text', label: '法院', required: true },
  payments: {
    type: 'group',
    label: '付款安排',
    min: 1,
    fields: {
      date: { type: 'date', label: '付款日期', required: true },
      amount: { type: 'money', label: '金额' },
    },
  },
};
const checks: TemplateCheck[] = [
  {
    type: 'sum',
    total: 'price.total',
    parts: 'payments.amount',
    message: '各期付款之和应当等于总价。',
    severity: 'error',
    citations: [],
  },
  {
    type: 'date-order',
    earlier: 'term.start',
    later: 'term.end',
    message: '结束日期应当晚于开始日期。',
    severity: 'error',
    citations: [],
  },
  {
    type: 'at-most-percent',
    field: 'deposit',
    of: 'price.total',
    percent: '20',
    message: '定金超过总价的百分之二十，超过的部分不产生定金的效力。',
    severity: 'warning',
    citations: [civil],
  },
];
const body = doc(
  article(
    'a',
    para(
      'p',
      line(
        ...[
          'partyA.name',
          'partyA.uscc',
          'price.total',
          'deposit',
          'term.start',
          'term.end',
          'term.days',
        ].map(path => blank(path)),
      ),
    ),
  ),
  when(
    'instalments',
    true,
    article(
      'b',
      para('q', each<Part>('payments', table(['日期', '金额'], [blank('item.date'), blank('item.amount')]))),
    ),
  ),
  choose('method', {
    court: [article('c', para('r', line(blank('court'))))],
    arbitration: [article('d', para('s', '提交仲裁。'))],
  }),
);
const one = template(body, {
  fields,
  meta: { checks, options: { instalments: flag('是否分期'), method: choice('court', 'arbitration') } },
});
const good: Answers = { 'partyA.name': '甲公司' };
const messages = (answers: Answers) =>
  checkAnswers(one, { ...good, ...answers }).map(({ message }) => message);
const day = (date: string, amount: number) => ({ date, amount });

describe('fields', () => {
  test('what is required and missing, unless its default stands there', () => {
    expect(checkAnswers(one, {})).toEqual([
      { path: 'partyA.name', label: '甲方名称', severity: 'error', message: '填写甲方名称', citations: [] },
    ]);
    expect(messages({})).toEqual([]);
  });

  test('a wrong answer counts even where there is a default', () => {
    expect(messages({ 'term.days': { count: 5, unit: 'month' } })).toEqual([
      '通知期限应当是以日计的整数，例如3日',
    ]);
  });

  test('what is not asked for is not looked at', () => {
    expect(messages({ method: 'arbitration' })).toEqual([]);
    expect(messages({ method: 'court' })).toEqual(['填写法院']);
    expect(messages({ payments: [{}] })).toEqual([]);
  });

  test('a field brings its citations along', () => {
    expect(checkAnswers(one, { ...good, 'partyA.uscc': '91350100M000100Y4A' })).toMatchObject([
      { severity: 'warning', citations: [{ law: 'gongsifa', article: '33' }] },
    ]);
  });

  test('rows by number and path', () => {
    const payments = [day('2026-01-01', 1), { amount: 2 }];
    expect(checkAnswers(one, { ...good, instalments: true, payments })).toEqual([
      {
        path: 'payments.1.date',
        row: 2,
        label: '付款安排第2行的付款日期',
        severity: 'error',
        message: '填写第2行的付款日期',
        citations: [],
      },
    ]);
    expect(messages({ instalments: true, payments: [] })).toEqual(['填写付款安排，至少一行']);
    expect(messages({ instalments: true })).toEqual([]);
  });

  test('an answer that an option does not know', () => {
    expect(messages({ method: 'duel', instalments: 'yes' })).toEqual([
      '是否分期应当是“是”或者“否”',
      '选项courtarbitration应当是下列之一：选court、选arbitration',
    ]);
  });

  test('never throws, whatever the answers are', () => {
    const paths = [...Object.keys(fields), 'method', 'instalments'];
    const answers = fc.dictionary(fc.constantFrom(...paths), fc.anything()) as fc.Arbitrary<Answers>;
    fc.assert(fc.property(answers, some => void checkAnswers(one, { instalments: true, ...some })));
  });
});

describe('sum', () => {
  const instalments = { instalments: true };

  test('says what the parts add up to and what is missing', () => {
    const payments = [day('2026-01-01', 5_000_000), day('2026-02-01', 6_800_000)];
    expect(checkAnswers(one, { ...good, ...instalments, 'price.total': 12_000_000, payments })).toEqual([
      {
        path: 'price.total',
        label: '合同总价',
        severity: 'error',
        message:
          '各期付款之和应当等于总价（付款安排的金额之和118,000.00元，合同总价120,000.00元，相差2,000.00元）',
        citations: [],
      },
    ]);
    expect(messages({ ...instalments, 'price.total': 11_800_000, payments })).toEqual([]);
  });

  test('waits until everything it adds up is there', () => {
    expect(messages({ ...instalments, 'price.total': 1 })).toEqual([]);
    const payments = [day('2026-01-01', 5), { date: '2026-02-01' }];
    expect(messages({ ...instalments, 'price.total': 1, payments })).toEqual([]);
    expect(messages({ 'price.total': 1, payments: [day('2026-01-01', 5)] })).toEqual([]);
  });

  test('is exact at any size', () => {
    const large = Number.MAX_SAFE_INTEGER;
    const sum = (total: number, ...amounts: number[]) =>
      messages({
        ...instalments,
        'price.total': total,
        payments: amounts.map(amount => day('2026-01-01', amount)),
      }).length;
    expect(sum(large, large - 1, 1)).toBe(0);
    expect(sum(large, large, 1)).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), amounts => {
        const total = amounts.reduce((before, amount) => before + amount, 0);
        expect(sum(total, ...amounts)).toBe(0);
        expect(sum(total + 1, ...amounts)).toBe(1);
      }),
      { numRuns: 30 },
    );
  });
});

describe('order of dates', () => {
  const dates = (start: string, end: string) => messages({ 'term.start': start, 'term.end': end });

  test('the same day is in order, an earlier one is not', () => {
    expect(dates('2026-03-01', '2026-03-02')).toEqual([]);
    expect(dates('2026-03-01', '2026-03-01')).toEqual([]);
    expect(dates('2026-03-01', '2026-02-28')).toEqual([
      '结束日期应当晚于开始日期（开始日期2026年3月1日，结束日期2026年2月28日）',
    ]);
  });

  test('a date that is none is told once, by its own field', () => {
    expect(dates('2026-03-01', '2026-02-30')).toEqual(['结束日期应当是日历上有的日期，例如2026年11月22日']);
  });
});

describe('at most a percentage', () => {
  const deposit = (amount: number, total = 10_000_000) => ({ deposit: amount, 'price.total': total });

  test('warns with the law it rests on', () => {
    expect(checkAnswers(one, { ...good, ...deposit(2_000_001) })).toEqual([
      {
        path: 'deposit',
        label: '定金',
        severity: 'warning',
        message:
          '定金超过总价的百分之二十，超过的部分不产生定金的效力（定金20,000.01元，合同总价100,000.00元，它的20%是20,000.00元）',
        citations: [civil],
      },
    ]);
  });

  test('the limit itself is allowed, to the 分', () => {
    expect(messages(deposit(2_000_000))).toEqual([]);
    expect(messages(deposit(1, 9))).toEqual([]);
    expect(messages(deposit(2, 9))).toHaveLength(1);
    expect(messages(deposit(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))).toHaveLength(1);
  });
});

describe('one field', () => {
  const answers: Answers = {
    'price.total': 100,
    deposit: 50,
    instalments: true,
    payments: [day('2026-01-01', 5)],
  };

  test('its own problems and those of its relations', () => {
    expect(checkField(one, answers, 'partyA.name').map(({ path }) => path)).toEqual(['partyA.name']);
    expect(checkField(one, answers, 'price.total').map(({ path }) => path)).toEqual([
      'price.total',
      'deposit',
    ]);
    expect(checkField(one, answers, 'deposit').map(({ path }) => path)).toEqual(['deposit']);
    expect(checkField(one, answers, 'payments.0.amount').map(({ path }) => path)).toEqual(['price.total']);
  });

  test('a cell of a wrong row', () => {
    const wrong = { ...answers, payments: [{ amount: 100 }] };
    expect(checkField(one, wrong, 'payments.0.date')).toMatchObject([{ path: 'payments.0.date', row: 1 }]);
  });

  test('nothing for what is not asked for or not declared', () => {
    expect(checkField(one, answers, 'court')).toEqual([]);
    expect(checkField(one, answers, 'seal')).toEqual([]);
  });

  test('agrees with the whole', () => {
    const all = checkAnswers(one, answers);
    const each = new Set(
      [...one.fields.keys()].flatMap(path => checkField(one, answers, path)).map(p => p.path),
    );
    expect(each).toEqual(new Set(all.map(({ path }) => path)));
  });
});
