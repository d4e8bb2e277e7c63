import { describe, expect, test } from 'vitest';
import {
  article,
  blank,
  boxes,
  bullets,
  chapter,
  choose,
  doc,
  each,
  group,
  item,
  line,
  note,
  ordered,
  para,
  preamble,
  requirement,
  when,
} from '../../../test/domain/trees.ts';
import type { Block, Document, Node } from '../document/nodes.ts';
import { wordsOf } from '../document/text-of.ts';
import { visit } from '../document/visit.ts';
import { number } from './number.ts';
import { annexStyle, checklistStyle, contractStyle, type NumberingStyle } from './styles.ts';

/** `label id-or-first-words` of every numbered node, in reading order. */
function labels(document: Document, style: NumberingStyle = contractStyle): string[] {
  const numbering = number(document, style);
  const found: string[] = [];
  visit(document, node => {
    const label = numbering.get(node);
    if (label) found.push(`${label.text} ${nameOf(node)}`);
  });
  return found;
}

function nameOf(node: Node): string {
  if ('id' in node && node.id) return node.id;
  const first = node.type === 'item' ? node.children[0] : undefined;
  return first?.type === 'line' ? wordsOf(first.children) : '';
}

describe('contract style', () => {
  test('articles count on through the chapters', () => {
    const document = doc(
      chapter('one', article('a'), article('b')),
      chapter('two', article('c')),
      article('d'),
    );
    expect(labels(document)).toEqual([
      '第一章 one',
      '第一条 a',
      '第二条 b',
      '第二章 two',
      '第三条 c',
      '第四条 d',
    ]);
  });

  test('from the hundredth article on', () => {
    const articles = Array.from({ length: 112 }, (_, index) => article(`a${index + 1}`));
    const found = labels(doc(...articles));
    expect(found[99]).toBe('第一百条 a100');
    expect(found[100]).toBe('第一百零一条 a101');
    expect(found[109]).toBe('第一百一十条 a110');
    expect(found[111]).toBe('第一百一十二条 a112');
  });

  test('paragraphs are numbered only where there are two or more; notes do not count', () => {
    const document = doc(
      article('single', para('only', '一'), note('注')),
      article('double', para('p', '一'), note('注'), para('q', '二')),
    );
    expect(labels(document)).toEqual(['第一条 single', '第二条 double', '2.1 p', '2.2 q']);
  });

  test('items count on through the lists and conditions of one paragraph and start again in the next', () => {
    const document = doc(
      article(
        'a',
        para(
          'p',
          ordered('甲', '乙'),
          line('前述'),
          when('f', true, ordered('丙')),
          ordered(when('g', true, item('丁')), item('戊')),
        ),
        para('q', ordered('己')),
      ),
    );
    expect(labels(document)).toEqual([
      '第一条 a',
      '1.1 p',
      '（1） 甲',
      '（2） 乙',
      '（3） 丙',
      '（4） 丁',
      '（5） 戊',
      '1.2 q',
      '（1） 己',
    ]);
  });

  test('nested lists are numbered in circles, anew in every item', () => {
    const document = doc(
      article('a', para('p', ordered(item('甲', ordered('子', '丑')), item('乙', ordered('寅'))))),
    );
    expect(labels(document)).toEqual(['第一条 a', '（1） 甲', '① 子', '② 丑', '（2） 乙', '① 寅']);
  });

  test('bullets and boxes have no number', () => {
    expect(labels(doc(article('a', para('p', bullets('甲'), boxes('乙')))))).toEqual(['第一条 a']);
  });

  test('the preamble has no numbers of its own, its lists and those of notes do', () => {
    const document = doc(
      preamble(para('', '甲方'), para('', ordered('鉴于'))),
      article('a', '文', note(ordered('注'))),
    );
    expect(labels(document)).toEqual(['（1） 鉴于', '第一条 a', '（1） 注']);
  });

  test('circled numbers beyond twenty', () => {
    const nested = ordered(...Array.from({ length: 51 }, (_, index) => `${index + 1}`));
    const found = labels(doc(article('a', para('p', ordered(item('甲', nested))))));
    expect([found[21], found[22], found[36], found[37], found[51], found[52]]).toEqual([
      '⑳ 20',
      '㉑ 21',
      '㉟ 35',
      '㊱ 36',
      '㊿ 50',
      '〔51〕 51',
    ]);
  });
});

describe('open documents', () => {
  test('cases share the starting number and counting goes on from the largest', () => {
    const document = doc(
      article('a'),
      choose('x', { one: [article('b')], two: [article('c'), article('d')], none: [] }),
      article('e'),
    );
    expect(labels(document)).toEqual(['第一条 a', '第二条 b', '第二条 c', '第三条 d', '第四条 e']);
  });

  test('chapter and article counters recover together', () => {
    const document = doc(
      choose<Block>('x', {
        one: [chapter('c1', article('a')), chapter('c2')],
        two: [article('b'), article('c')],
      }),
      chapter('c3', article('d')),
    );
    expect(labels(document)).toEqual([
      '第一章 c1',
      '第一条 a',
      '第二章 c2',
      '第一条 b',
      '第二条 c',
      '第三章 c3',
      '第三条 d',
    ]);
  });

  test('an article with one paragraph in every case has no paragraph numbers', () => {
    const one = article('a', choose('x', { one: [para('p', '一')], two: [para('q', '二')] }));
    const two = article(
      'b',
      choose('x', { one: [para('r', '一')], two: [para('s', '二'), para('t', '三')] }),
    );
    expect(labels(doc(one, two))).toEqual(['第一条 a', '第二条 b', '2.1 r', '2.1 s', '2.2 t']);
  });

  test('items in the cases of a choice', () => {
    const cases = choose('x', { one: [ordered('乙')], two: [ordered('丙', '丁')] });
    expect(labels(doc(article('a', para('p', ordered('甲'), cases, ordered('戊')))))).toEqual([
      '第一条 a',
      '（1） 甲',
      '（2） 乙',
      '（2） 丙',
      '（3） 丁',
      '（4） 戊',
    ]);
  });

  test('an Each counts once', () => {
    const document = doc(each('rows', article('a', para('p', line(blank('item.date'))))), article('b'));
    expect(labels(document)).toEqual(['第一条 a', '第二条 b']);
  });
});

test('annex style', () => {
  const document = doc(article('a', para('p', '一'), para('q', ordered('甲'))), article('b', '二'));
  expect(labels(document, annexStyle)).toEqual(['一、 a', '1.1 p', '1.2 q', '（1） 甲', '二、 b']);
});

test('checklist style', () => {
  const document = doc(
    group('g', requirement('r', '一'), requirement('s', ordered('甲'))),
    group('h', requirement('t', '二')),
  );
  expect(labels(document, checklistStyle)).toEqual([
    '一、 g',
    '1.1 r',
    '1.2 s',
    '（1） 甲',
    '二、 h',
    '2.1 t',
  ]);
});

test('paths lead from the article down', () => {
  const nested = item('子');
  const outer = item('甲', ordered(nested));
  const second = para('q', ordered(outer));
  const numbering = number(doc(article('z'), article('a', para('p', '一'), second)), contractStyle);
  expect(numbering.get(second)?.path).toEqual([2, 2]);
  expect(numbering.get(outer)?.path).toEqual([2, 2, 1]);
  expect(numbering.get(nested)?.path).toEqual([2, 2, 1, 1]);
});
