/** What is easily taken for something else: levels, contents, headings with blanks, parties, signatures. */
import { describe, expect, test } from 'vitest';
import { nodesOfType } from '../../src/domain/document/visit.ts';
import { docx, list, num, numbered } from './docx-fixture.ts';
import { lines, readBytes, readString } from './printed.ts';

type Read = ReturnType<typeof readString>;
const paths = ({ numbering }: Read) =>
  [...numbering.values()].map(({ text, path }) => `${text} ${path.join('.')}`);
const titles = ({ document }: Read) => nodesOfType(document, 'article').map(({ title }) => title);

describe('levels', () => {
  test('一、 / （一） / 1. / (1) without colons', () => {
    const text =
      '租赁合同\n一、租赁物\n（一）房屋位于某路。\n1. 面积；\n(1) 套内；\n2. 用途。\n（二）附属设施见附件。\n二、租金\n按月支付。';
    expect(paths(readString(text))).toEqual([
      '一、 1',
      '（一） 1.1',
      '1. 1.1.1',
      '(1) 1.1.1.1',
      '2. 1.1.2',
      '（二） 1.2',
      '二、 2',
    ]);
  });

  test('of a Word list that prints every level alike', () => {
    const numbering = list(1, [
      ['decimal', '%1.'],
      ['decimal', '%2.'],
      ['decimal', '%3.'],
    ]);
    const body = [0, 1, 1, 2, 2, 1, 0, 1].map((level, index) => numbered(`甲${index}。`, 1, level)).join('');
    expect(paths(readBytes(docx({ body, numbering: numbering + num(1) })))).toEqual([
      '1. 1',
      '1. 1.1',
      '2. 1.2',
      '1. 1.2.1',
      '2. 1.2.2',
      '3. 1.3',
      '2. 2',
      '1. 2.1',
    ]);
  });
});

describe('no table of contents', () => {
  test.each([
    [
      'prices',
      '采购合同\n一、采购清单\n台式电脑\t4500\n打印机\t1500\n路由器\t200\n以上含税。\n二、付款\n验收后付款。',
    ],
    ['prices with dots', '采购合同\n1. 清单\n电脑……4500\n打印机……1500\n路由器……200\n2. 付款\n验收后付款。'],
    [
      'a list of drawings',
      '采购合同\n第一条 图纸\n见附件。\n附件一\n目录\n1. 图纸10份\n2. 说明书10份\n3. 合格证10份',
    ],
  ])('%s', (_, text) => {
    expect(readString(text).contents).toEqual([]);
    for (const words of text.match(/\d{2,}/g) ?? [])
      expect(lines(readString(text)).join('')).toContain(words);
  });
});

describe('headings', () => {
  test.each([
    ['房屋位于      市      区      路      号。', ''],
    ['面积        平方米。', ''],
    ['面积        平方米', ''],
    ['租金每月        元，押金        元。', ''],
    ['租金   5000   元。', ''],
    ['期限：自【  】年【  】月起。', '期限：'],
    ['定义    个人信息是指能够识别自然人的信息。', '定义'],
    ['费用　　由甲方承担。', '费用'],
    ['附    则', '附    则'],
  ])('%s', (text, title) => expect(titles(readString(`第一条 ${text}`))).toEqual([title]));
});

describe('parties', () => {
  test.each([
    ['甲  方：北京第21世纪科技有限公司', ['甲方', '北京第21世纪科技有限公司']],
    ['甲　方（买方）：甲公司', ['甲方', '甲公司']],
    ['甲方（盖章）：            乙方（盖章）：', ['甲方', undefined]],
    ['乙方：\n上海乙公司', ['乙方', '上海乙公司']],
    ['乙方：\n住所：某路', ['乙方', undefined]],
    ['甲方 | 甲公司\n电话 | 12345', ['甲方', '甲公司']],
    ['北京甲公司（“甲方”）', ['甲方', '北京甲公司']],
  ])('%s', (text, expected) => {
    const [first] = readString(`合同\n${text}\n第一条 标的\n电脑。`).parties;
    expect([first?.label, first?.name]).toEqual(expected);
  });

  test.each(['甲 方（盖章）：\n乙 方（盖章）：', '甲方 （盖章）\n乙方 （盖章）', '甲　方\n（盖章）\n乙　方'])(
    'sign: %s',
    text => {
      const [signature] = nodesOfType(readString(`第一条 附则\n一式两份。\n${text}`).document, 'signature');
      expect(signature?.parties.map(({ party }) => party)).toEqual(['甲方', '乙方']);
    },
  );
});
