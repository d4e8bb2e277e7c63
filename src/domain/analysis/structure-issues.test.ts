import { describe, expect, test } from 'vitest';
import {
  article,
  blank,
  choice,
  choose,
  doc,
  each,
  flag,
  group,
  line,
  note,
  para,
  ref,
  requirement,
  signature,
  table,
  template,
  term,
  when,
} from '../../../test/domain/trees.ts';
import type { ArticleChild, Part } from '../document/nodes.ts';
import type { FieldDefinition } from '../field/field.ts';
import type { Issue } from '../issue/issue.ts';
import { fieldIssues } from './field-issues.ts';
import { idIssues } from './id-issues.ts';
import { kindIssues } from './kind-issues.ts';
import { optionIssues } from './option-issues.ts';
import { paragraphIssues } from './paragraph-issues.ts';
import { referenceIssues } from './reference-issues.ts';

const brief = (issues: readonly Issue[]) => issues.map(issue => [issue.code, issue.message]);
const withLine = (...words: Parameters<typeof line>) => article('a', para('p', line(...words)));

describe('referenceIssues', () => {
  test('names the place, what was meant and what exists', () => {
    const at = { line: 42, column: 7 };
    const body = doc(
      article(
        'payment',
        para('p', line('见', { ...ref('paymnet'), at }, ref('payment'), ref('policy'), ref('p'))),
      ),
      article('liability', '文'),
    );
    expect(
      referenceIssues(template(body, { meta: { annexes: [{ id: 'policy', version: '1.0.0' }] } })),
    ).toEqual([
      {
        code: 'reference-dangling',
        severity: 'error',
        message: '引用的条款 paymnet 不存在。',
        hint: '是不是 payment？可引用的条款：payment、policy、p、liability。改用其一，或者给目标的条、款加上 id。',
        at: { file: 'contracts/test/one/draft.mdx', line: 42, column: 7 },
      },
    ]);
  });

  test('terms cannot be referred to', () => {
    const body = doc(withLine(term('info', '客户信息'), ref('info')));
    expect(brief(referenceIssues(template(body)))).toEqual([
      ['reference-dangling', '引用的条款 info 不存在。'],
    ]);
  });
});

describe('idIssues', () => {
  test('ids of any kind of node share one name space, terms have their own', () => {
    const body = doc(
      article('a', para('b', line(term('a', '甲')))),
      article('b', para('term-a', '文')),
      group('c', requirement('c', '文')),
    );
    expect(brief(idIssues(template(body)))).toEqual([
      ['id-duplicate', 'id b 已经用过（前面）。'],
      ['id-duplicate', 'id term-a 已经用过（前面）。'],
      ['id-duplicate', 'id c 已经用过（前面）。'],
    ]);
  });

  test('annexes, lines and numbered ids', () => {
    const body = doc(
      { ...article('policy', '文'), at: { line: 9, column: 1 } },
      article('policy', '文'),
      article('article-3', '文'),
    );
    expect(
      brief(idIssues(template(body, { meta: { annexes: [{ id: 'other', version: '1.0.0' }] } }))),
    ).toEqual([
      ['id-duplicate', 'id policy 已经用过（第9行）。'],
      ['id-numbered', 'id article-3 以序号结尾。'],
    ]);
    expect(
      brief(idIssues(template(doc(article('x', '文')), { meta: { annexes: [{ id: 'x', version: '' }] } }))),
    ).toEqual([['id-duplicate', 'id x 已经用过（附件）。']]);
  });
});

describe('fieldIssues', () => {
  const fields: Record<string, FieldDefinition> = {
    'partyA.name': { type: 'text', label: '甲方名称' },
    'partyA.phone': { type: 'phone', label: '甲方电话' },
    'price.total': { type: 'money', label: '总价' },
    payments: {
      type: 'group',
      label: '付款',
      fields: { date: { type: 'date', label: '日期' }, amount: { type: 'money', label: '金额' } },
    },
  };
  const parties = [{ id: 'partyA', label: '甲方', role: '卖方', kind: 'organisation' as const }];
  const rows = each<Part>(
    'payments',
    table([], [blank('item.no'), blank('item.date'), blank('item.amount.capital')]),
  );
  const clean = doc(
    article('a', para('p', line(blank('price.total'), blank('price.total.capital')), rows)),
    signature('partyA', 'partyB'),
  );
  const run = (body: typeof clean, more: Parameters<typeof template>[1] = {}) =>
    fieldIssues(template(body, { fields, ...more, meta: { parties, ...more.meta } }));

  test('nothing to say about a clean template; unused fields of parties are not reported', () => {
    expect(run(clean)).toEqual([]);
  });

  test('undeclared fields and spellings', () => {
    const body = doc(
      ...clean.children,
      withLine(blank('partyA.nmae'), blank('partyA.name.capital'), blank('price.total.upper')),
    );
    expect(run(body).map(({ code, message, hint }) => [code, message, hint])).toEqual([
      [
        'field-unknown',
        '字段 partyA.nmae 没有声明。',
        '是不是 partyA.name？可以用：partyA.name、partyA.phone、payments、price.total。或者在卷首 fields 里声明。',
      ],
      [
        'facet-unknown',
        '字段 partyA.name 没有 capital 这种写法。',
        'text 只有一种写法，写成 {partyA.name}。',
      ],
      [
        'facet-unknown',
        '字段 price.total 没有 upper 这种写法。',
        '是不是 price.total.capital？可以用：price.total.capital。',
      ],
    ]);
  });

  test('items outside and inside rows', () => {
    const body = doc(
      ...clean.children,
      withLine(blank('item.date'), blank('item.no')),
      withEach(blank('item.dtae'), blank('item.date.short')),
    );
    expect(brief(run(body))).toEqual([
      ['item-outside-each', '{item.date} 不在 <Each> 里面。'],
      ['item-outside-each', '{item.no} 不在 <Each> 里面。'],
      ['field-unknown', '字段 item.dtae 没有声明。'],
      ['facet-unknown', '字段 item.date 没有 short 这种写法。'],
    ]);
  });

  test('an option is not printed', () => {
    const body = doc(...clean.children, withLine(blank('method')));
    expect(brief(run(body, { meta: { options: { method: choice('a') } } }))).toEqual([
      ['field-unknown', '{method} 是选项，不是字段。'],
    ]);
  });

  test('unused fields and unused cells are warnings', () => {
    const body = doc(withEach(blank('item.date')));
    const issues = run(body);
    expect(brief(issues)).toEqual([
      ['field-unused', '字段 price.total 声明了，正文没有用到。'],
      ['field-unused', '字段 payments.amount 声明了，正文没有用到。'],
    ]);
    expect(issues.every(issue => issue.severity === 'warning')).toBe(true);
  });

  test('relations between undeclared fields', () => {
    const check = { message: '', severity: 'error' as const, citations: [] };
    const checks = [
      { type: 'sum' as const, total: 'price.total', parts: 'payments.amount', ...check },
      { type: 'sum' as const, total: 'price.sum', parts: 'payments.amout', ...check },
    ];
    expect(brief(run(clean, { meta: { checks } }))).toEqual([
      ['field-unknown', '卷首 checks 里的字段 price.sum 没有声明。'],
      ['field-unknown', '卷首 checks 里的字段 payments.amout 没有声明。'],
    ]);
  });

  function withEach(...words: Parameters<typeof line>) {
    return article('e', para('pe', each<Part>('payments', line(...words))));
  }
});

describe('kindIssues', () => {
  const known = new Set(['general', 'dispute', 'liability']);

  test('unknown, absent and missing kinds', () => {
    const { kind, ...without } = article('b', '文');
    const body = doc({ ...article('a', '文'), kind: 'disputes' }, without, article('c', '文'));
    const issues = kindIssues(template(body, { meta: { kinds: ['dispute', 'general', 'liabilty'] } }), known);
    expect(kind).toBe('general');
    expect(brief(issues)).toEqual([
      ['kind-unknown', '没有 disputes 这种条款类型。'],
      ['kind-absent', '“标题b”没有写 kind。'],
      ['kind-missing', '缺少 dispute 类的条款。'],
      ['kind-unknown', '卷首 kinds 里的 liabilty 不是条款类型。'],
    ]);
  });

  test('articles of annexes may do without', () => {
    const { kind: _, ...without } = article('b', '文');
    expect(kindIssues(template(doc(without), { meta: { type: 'annex' } }), known)).toEqual([]);
  });
});

test('optionIssues', () => {
  const options = { method: choice('court', 'arbitration'), third: flag(), extra: flag('是否加急') };
  const branch = choose<ArticleChild>('method', { court: [para('', '一')], arbitraton: [para('', '二')] });
  const body = doc(
    article('a', branch, { ...branch, cases: [branch.cases[0]!, branch.cases[0]!] }),
    when('third', true, article('b')),
  );
  expect(
    optionIssues(template(body, { meta: { options } })).map(({ code, message, hint }) => [
      code,
      message,
      hint,
    ]),
  ).toEqual([
    [
      'case-unknown',
      '选项“选项courtarbitration”没有 arbitraton 这个值。',
      '是不是 arbitration？可以用：arbitration、court。',
    ],
    ['case-duplicate', '<Case is="court"> 写了两次。', '把两段文字合成一段。'],
    ['option-unused', '选项 extra（是否加急）没有用到。', '用 <When field="extra"> 用上它，或者删去。'],
  ]);
});

describe('paragraphIssues', () => {
  const body = doc(
    article('one', '一款'),
    article('two', para('p', '一'), '二'),
    article('three', note('注'), para('', '一')),
    article('cases', choose<ArticleChild>('m', { a: [para('', '一')], b: [para('', '二')] })),
  );

  test('an article with two paragraphs names both', () => {
    expect(brief(paragraphIssues(template(body)))).toEqual([
      ['paragraph-without-id', '“标题two”有两款以上，这一款没有 id。'],
    ]);
  });

  test('contracts only', () => {
    expect(paragraphIssues(template(body, { meta: { type: 'annex' } }))).toEqual([]);
  });
});
