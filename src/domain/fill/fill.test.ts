import { describe, expect, test } from 'vitest';
import {
  article,
  blank,
  boxes,
  bullets,
  choice,
  choose,
  cite,
  doc,
  each,
  flag,
  item,
  line,
  ordered,
  para,
  ref,
  signature,
  strong,
  table,
  template,
  term,
  text,
  when,
} from '../../../test/domain/trees.ts';
import type { Blank, Document, Part } from '../document/nodes.ts';
import { nodesOfType } from '../document/visit.ts';
import type { Answers, FieldDefinition } from '../field/field.ts';
import { fill, present } from './fill.ts';
import type { FillSettings } from './scope.ts';

const fields = new Map<string, FieldDefinition>(
  Object.entries({
    'partyB.name': { type: 'text', label: '乙方名称' },
    'price.total': { type: 'money', label: '总价' },
    'notice.days': { type: 'duration', label: '通知期限', default: { count: 5, unit: 'working-day' } },
    payments: {
      type: 'group',
      label: '付款',
      fields: {
        date: { type: 'date', label: '付款日期' },
        amount: { type: 'money', label: '金额', default: 100 },
      },
    },
    goods: {
      type: 'group',
      label: '货物',
      fields: { name: { type: 'text', label: '名称' } },
      default: [{ name: '样品' }],
    },
  }),
);
const options = { method: choice('a', 'b'), third: flag() };

function filled(
  document: Document,
  answers: Answers,
  settings: FillSettings = { defaults: false },
): Document {
  return fill(document, fields, options, answers, settings);
}
const inArticle = (...parts: (string | Part)[]) => doc(article('x', para('p', ...parts)));
const partsOf = (document: Document) => nodesOfType(document, 'paragraph')[0]?.children;
const blanksOf = (document: Document) =>
  nodesOfType(document, 'blank').map(({ path, value, isDefault }: Blank) => [path, value, isDefault]);

describe('blanks', () => {
  const document = inArticle(
    line(blank('partyB.name'), blank('price.total'), blank('price.total.capital'), blank('notice.days')),
  );

  test('answers in the spelling of their types and facets', () => {
    const answers = { 'partyB.name': '示例公司', 'price.total': 12_000_000 };
    expect(blanksOf(filled(document, answers))).toEqual([
      ['partyB.name', '示例公司', undefined],
      ['price.total', '120,000.00元', undefined],
      ['price.total.capital', '人民币壹拾贰万元整', undefined],
      ['notice.days', undefined, undefined],
    ]);
  });

  test('defaults only when asked for, and marked as such', () => {
    expect(blanksOf(filled(document, {}, { defaults: true }))[3]).toEqual(['notice.days', '5个工作日', true]);
    const own = filled(document, { 'notice.days': { count: 3, unit: 'day' } }, { defaults: true });
    expect(blanksOf(own)[3]).toEqual(['notice.days', '3日', undefined]);
  });

  test('an answer of another shape, or an empty one, is no answer', () => {
    const answers = { 'partyB.name': '  ', 'price.total': '很多', 'notice.days': true };
    expect(blanksOf(filled(document, answers)).map(([, value]) => value)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('an answer is words and never read as anything else', () => {
    const value = '{partyA.name}<b>&"第三条”</b>\\n$1 </Article>';
    expect(blanksOf(filled(document, { 'partyB.name': value }))[0]).toEqual([
      'partyB.name',
      value,
      undefined,
    ]);
  });

  test('blanks inside other inline nodes, tables and signatures', () => {
    const deep = doc(
      article(
        'x',
        para(
          'p',
          line(strong(blank('partyB.name')), cite('minfadian/585', blank('partyB.name'))),
          table(['名'], [blank('partyB.name')]),
        ),
      ),
      signature('partyB'),
    );
    expect(blanksOf(filled(deep, { 'partyB.name': '甲' })).map(([, value]) => value)).toEqual([
      '甲',
      '甲',
      '甲',
      '甲',
    ]);
  });

  test('undeclared paths stay open', () => {
    expect(blanksOf(filled(inArticle(line(blank('partyB.seal'), blank('constructor'))), {}))).toEqual([
      ['partyB.seal', undefined, undefined],
      ['constructor', undefined, undefined],
    ]);
  });
});

describe('conditions', () => {
  const document = doc(
    choose('method', { a: [article('one', '一')], b: [article('two', '二'), article('three', '三')] }),
    when('third', true, article('four', '四')),
    when('third', false, article('five', '五')),
  );
  const ids = (result: Document) => nodesOfType(result, 'article').map(node => node.id);

  test('a decided option keeps its branch', () => {
    const result = filled(document, { method: 'b', third: false });
    expect(result.children.map(node => node.type)).toEqual(['article', 'article', 'article']);
    expect(ids(result)).toEqual(['two', 'three', 'five']);
  });

  test('an open option keeps all of them', () => {
    const result = filled(document, {});
    expect(result.children.map(node => node.type)).toEqual(['choose', 'when', 'when']);
    expect(ids(result)).toEqual(['one', 'two', 'three', 'four', 'five']);
  });

  test('an answer that the option does not know leaves it open', () => {
    expect(filled(document, { method: 'c', third: 'yes' }).children.map(node => node.type)).toEqual([
      'choose',
      'when',
      'when',
    ]);
  });

  test('the default of an option counts only when asked for', () => {
    const preset = {
      method: { ...options.method, default: 'a' },
      third: { ...options.third, default: false },
    };
    const run = (settings: FillSettings, answers: Answers = {}) =>
      ids(fill(document, fields, preset, answers, settings));
    expect(run({ defaults: true })).toHaveLength(5);
    expect(run({ defaults: false, choose: 'defaults' })).toEqual(['one', 'five']);
    expect(run({ defaults: false, choose: 'defaults' }, { method: 'b' })).toEqual(['two', 'three', 'five']);
  });

  test('a decided option without a case for it stays open, for the checks to find', () => {
    expect(filled(doc(choose('method', { a: [article('one')] })), { method: 'b' }).children[0]?.type).toBe(
      'choose',
    );
  });

  test('conditions in conditions', () => {
    const nested = inArticle(
      choose<Part>('method', { a: [when('third', true, line('内'))], b: [line('外')] }),
    );
    expect(partsOf(filled(nested, { method: 'a', third: true }))).toEqual([line('内')]);
    expect(partsOf(filled(nested, { method: 'a', third: false }))).toBeUndefined();
  });

  test('lists that become neighbours are one list; empty lists and paragraphs vanish, articles stay', () => {
    const lists = inArticle(ordered('甲'), when<Part>('third', true, ordered('乙')), ordered('丙'));
    expect(partsOf(filled(lists, { third: true }))).toEqual([ordered('甲', '乙', '丙')]);
    expect(partsOf(filled(lists, { third: false }))).toEqual([ordered('甲', '丙')]);
    const styles = [ordered('甲'), bullets('乙'), boxes('丙')];
    expect(partsOf(filled(inArticle(...styles), {}))).toEqual(styles);

    const empty = doc(article('x', para('p', ordered(when('third', true, item('甲'))))));
    expect(filled(empty, { third: false }).children).toEqual([{ ...article('x'), children: [] }]);
  });
});

describe('repetition', () => {
  const rows = table(['期次', '日期', '金额'], [blank('item.no'), blank('item.date'), blank('item.amount')]);
  const payments = [{ date: '2026-01-02', amount: 100 }, { amount: 5 }, { date: '2026-03-04' }];

  test('a table repeats its body rows, the header stands once', () => {
    const result = filled(inArticle(each<Part>('payments', rows)), { payments });
    const [part] = partsOf(result) ?? [];
    expect(part?.type === 'table' && part.rows.map(row => row.cells[0]?.children[0])).toEqual([
      text('1'),
      text('2'),
      text('3'),
    ]);
    expect(blanksOf(result)).toEqual([
      ['payments.0.date', '2026年1月2日', undefined],
      ['payments.0.amount', '1.00元', undefined],
      ['payments.1.date', undefined, undefined],
      ['payments.1.amount', '0.05元', undefined],
      ['payments.2.date', '2026年3月4日', undefined],
      ['payments.2.amount', undefined, undefined],
    ]);
  });

  test('a row of totals is not repeated', () => {
    const withTotal = {
      ...rows,
      rows: [...rows.rows, ...table([], ['合计', '', blank('price.total')]).rows],
    };
    const result = filled(inArticle(each<Part>('payments', withTotal)), { payments });
    expect(nodesOfType(result, 'row')).toHaveLength(4);
    expect(blanksOf(result).at(-1)?.[0]).toBe('price.total');
  });

  test('without answers a table has two open rows', () => {
    const result = filled(inArticle(each<Part>('payments', rows)), { payments: [] });
    expect(nodesOfType(result, 'row')).toHaveLength(2);
    expect(blanksOf(result).every(([, value]) => value === undefined)).toBe(true);
  });

  test('other text stands once for each row, or once and open', () => {
    const document = inArticle(
      each<Part>('payments', line('第', blank('item.no'), '期：', blank('item.date'))),
    );
    expect(partsOf(filled(document, { payments }))).toHaveLength(3);
    expect(partsOf(filled(document, {}))).toEqual([
      line('第', text('1'), '期：', blank('payments.0.date', { label: 'item.date' })),
    ]);
  });

  test('rows that are a default are marked, also cells with a default of their own', () => {
    const goods = inArticle(each<Part>('goods', line(blank('item.name'))));
    expect(blanksOf(filled(goods, {}, { defaults: true }))).toEqual([['goods.0.name', '样品', true]]);
    expect(blanksOf(filled(goods, {}))).toEqual([['goods.0.name', undefined, undefined]]);
    const amounts = inArticle(each<Part>('payments', line(blank('item.amount'))));
    expect(blanksOf(filled(amounts, {}, { defaults: true }))).toEqual([
      ['payments.0.amount', '1.00元', true],
    ]);
  });

  test('ids stay unique and references stay in their row', () => {
    const document = doc(
      each('payments', article('pay', para('when', line(term('due', '到期日'), ref('when'), ref('end'))))),
      article('end'),
    );
    const result = filled(document, { payments });
    expect(nodesOfType(result, 'article').map(node => node.id)).toEqual(['pay', 'pay-2', 'pay-3', 'end']);
    expect(nodesOfType(result, 'paragraph').map(node => node.id)).toEqual(['when', 'when-2', 'when-3']);
    expect(nodesOfType(result, 'term').map(node => node.id)).toEqual(['due', 'due-2', 'due-3']);
    expect(nodesOfType(result, 'reference').map(node => node.to)).toEqual([
      'when',
      'end',
      'when-2',
      'end',
      'when-3',
      'end',
    ]);
  });

  test('list items of several rows are one list', () => {
    const document = inArticle(each<Part>('payments', ordered(item(blank('item.date')))));
    expect(nodesOfType(filled(document, { payments }), 'list').map(node => node.children.length)).toEqual([
      3,
    ]);
  });
});

test('no node is shared with the template, so labels by identity cannot mix', () => {
  const document = doc(
    article('x', para('p', line('文', strong('粗'), ref('x')), ordered('甲'), table(['头'], ['格']))),
    signature('partyB'),
  );
  const before = new Set<object>();
  for (const type of [
    'article',
    'paragraph',
    'line',
    'text',
    'strong',
    'reference',
    'list',
    'item',
    'table',
    'row',
    'cell',
  ] as const) {
    for (const node of nodesOfType(document, type)) before.add(node);
    for (const node of nodesOfType(filled(document, {}), type)) expect(before.has(node)).toBe(false);
  }
});

test('present: defaults in, choices open', () => {
  const body = doc(choose('method', { a: [article('one', para('', line(blank('notice.days'))))], b: [] }));
  const result = present(template(body, { fields: Object.fromEntries(fields), meta: { options } }));
  expect(result.children[0]?.type).toBe('choose');
  expect(blanksOf(result)).toEqual([['notice.days', '5个工作日', true]]);
});
