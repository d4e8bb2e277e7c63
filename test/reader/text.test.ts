/** Plain text and Markdown as people keep and paste contracts. */
import { describe, expect, test } from 'vitest';
import { nodesOfType } from '../../src/domain/document/visit.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { labels, lines, readString } from './printed.ts';

describe('text that lost its line breaks', () => {
  test('a number in the middle of a line', () => {
    const text =
      '第五条 违约责任\n5.1 甲方逾期的，支付违约金。5.2乙方应当在10个工作日内。5.3补偿金额为5.4%，即5.5万元。';
    const outside = readString(text);
    expect(lines(outside)).toEqual([
      '第五条 违约责任',
      '5.1 甲方逾期的，支付违约金。',
      '5.2 乙方应当在10个工作日内。',
      '5.3 补偿金额为5.4%，即5.5万元。',
    ]);
    expect(outside.problems.map(({ kind }) => kind)).toEqual(['run-together']);
  });

  test('a whole contract in one line', () => {
    const text =
      '客户信息保密协议甲方：甲公司乙方：乙公司第一条 定义1.1客户信息指下列信息：（1）姓名；（2）电话。1.2保密期限见第二条。第二条 期限2.1期限为2026年1.5年。2.2依照《民法典》第五百八十五条、第3条的规定，软件版本为1.1.0。第三条 附则3.1一式两份。甲方（盖章）：乙方（盖章）：';
    const outside = readString(text);
    expect(lines(outside)).toEqual([
      '客户信息保密协议',
      '甲方：甲公司',
      '乙方：乙公司',
      '第一条 定义',
      '1.1 客户信息指下列信息：',
      '（1）姓名；',
      '（2）电话。',
      '1.2 保密期限见第二条。',
      '第二条 期限',
      '2.1 期限为2026年1.5年。',
      '2.2 依照《民法典》第五百八十五条、第3条的规定，软件版本为1.1.0。',
      '第三条 附则',
      '3.1 一式两份。',
      '甲方（盖章）：',
      '乙方（盖章）：',
    ]);
    expect(outside.parties).toEqual([
      { label: '甲方', name: '甲公司' },
      { label: '乙方', name: '乙公司' },
    ]);
  });

  test('一、 and 第…条 behind full stops', () => {
    expect(labels(readString('合同一、甲方付款。二、乙方交货，三日内完成。三、争议由法院管辖。'))).toEqual([
      '一、',
      '二、',
      '三、',
    ]);
    expect(
      labels(readString('第一条 甲方付款。第二条 乙方按照第一条交货。第三条约定的除外。第三条 附则。')),
    ).toEqual(['第一条', '第二条', '第三条']);
  });

  test('what only looks like it stays whole', () => {
    const text =
      '第五条 利息\n5.1 年利率为5.2%。按月支付。\n5.2 依照第5.3款和第六条、第七条执行。第六条约定的除外。包括：（1）本金；（2）利息。见版本1.2.3。';
    expect(lines(readString(text))).toEqual(text.split('\n'));
    expect(readString(text).problems).toEqual([]);
  });
});

describe('contents', () => {
  const body = ['第一条 定义', '甲。', '第二条 期限', '乙。', '第三条 附则', '丙。'];

  test.each([
    ['with leaders', ['目 录', '第一条 定义........1', '第二条 期限……………2', '第三条 附则\t3']],
    ['named, without pages', ['目录', '第一条 定义', '第二条 期限', '第三条 附则']],
    ['not even named', ['第一条 定义', '第二条 期限', '第三条 附则']],
  ])('%s', (_, table) => {
    const outside = readString(['保密协议', ...table, ...body].join('\n'));
    expect(outside.contents.map(({ number, title }) => number + title)).toEqual([
      '第一条定义',
      '第二条期限',
      '第三条附则',
    ]);
    expect(lines(outside)).toEqual(['保密协议', ...body]);
  });

  test('that does not match the body is still apart', () => {
    const outside = readString(
      ['合同', '目录', '第一条 服务', '第二条 费用', '第一条 服务范围', '甲。', '第二条 付款', '乙。'].join(
        '\n',
      ),
    );
    expect(outside.contents.map(({ title }) => title)).toEqual(['服务', '费用']);
    expect(lines(outside)).toHaveLength(5);
  });

  test('headings without a word between them are no contents when nothing repeats', () => {
    const text = '第一条 定义\n第二条 期限\n第三条 附则\n第四条 其他\n甲。';
    expect(readString(text).contents).toEqual([]);
  });
});

describe('parties, signatures, annexes', () => {
  test('parties', () => {
    const text = [
      '合同',
      '甲方（出租方）：北京某某有限公司（统一社会信用代码：91）',
      '乙方：____________',
      '受托人：张三，住址：北京',
      '丙公司（以下简称“丙方”）',
    ];
    expect(readString(text.join('\n')).parties).toEqual([
      { label: '甲方', name: '北京某某有限公司' },
      { label: '乙方' },
      { label: '受托人', name: '张三' },
      { label: '丙方', name: '丙公司' },
    ]);
  });

  test('the signature page', () => {
    const text = [
      '第一条 附则',
      '一式两份。',
      '（以下无正文）',
      '甲方（盖章）：',
      '法定代表人：',
      '乙方（盖章）：',
      '日期：　　年　月　日',
    ];
    const outside = readString(text.join('\n'));
    const [signature] = nodesOfType(outside.document, 'signature');
    expect(signature?.parties.map(({ party, lines: own }) => [party, own.length])).toEqual([
      ['', 1],
      ['甲方', 2],
      ['乙方', 2],
    ]);
    expect(lines(outside)).toHaveLength(text.length);
  });

  test('annexes begin a part of their own; a list of them does not', () => {
    const text = [
      '合同',
      '第一条 附件',
      '附件如下：',
      '附件一：清单',
      '附件二：制度',
      '甲方（盖章）：',
      '附件一',
      '清单',
      '一、数据',
      '姓名。',
      '二、期限',
      '一年。',
      '附件二：制度',
      '第一条 总则',
      '乙。',
    ];
    const outside = readString(text.join('\n'));
    expect(outside.annexes.map(({ label, title }) => [label, title])).toEqual([
      ['附件一', '清单'],
      ['附件二', '制度'],
    ]);
    expect(outside.document.children[outside.annexes[0]!.from]).toMatchObject({
      type: 'chapter',
      title: '清单',
      children: [],
    });
    expect(labels(outside)).toEqual(['第一条', '附件一', '一、', '二、', '附件二：', '第一条']);
  });
});

test('encodings', () => {
  const text = '第一條 定義\r\n本合約的條款。';
  const utf16 = (little: boolean) => {
    const bytes = new Uint8Array(2 * text.length + 2);
    const view = new DataView(bytes.buffer);
    [...`\ufeff${text}`].forEach((character, index) => {
      view.setUint16(2 * index, character.charCodeAt(0), little);
    });
    return bytes;
  };
  const utf8 = new TextEncoder().encode(`\ufeff${text}`);
  const gb = new Uint8Array([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xc4, 0xbf, 0xb5, 0xc4]);
  const big5 = new Uint8Array([0xb2, 0xc4, 0xa4, 0x40, 0xb1, 0xf8, 0x20, 0xa5, 0xd8, 0xaa, 0xba]);
  const read = (bytes: Uint8Array) => lines(readOutside({ name: 'a.txt', bytes }, { changes: 'accepted' }));
  for (const bytes of [utf8, utf16(true), utf16(false)])
    expect(read(bytes)).toEqual(['第一條 定義', '本合約的條款。']);
  expect([read(gb), read(big5)]).toEqual([['第一条 目的'], ['第一條 目的']]);
});

test('a text without numbers is paragraphs, and a problem says so', () => {
  const outside = readString('今天天气很好，我们去公园。\n明天也去。');
  expect(lines(outside)).toHaveLength(2);
  expect(outside.problems.map(({ kind }) => kind)).toEqual(['no-articles']);
});

test('tree and numbering cross to another thread together', () => {
  const outside = structuredClone(readString('第一条 甲\n1.1 乙。\n（1）丙'));
  expect(labels(outside)).toEqual(['第一条', '1.1', '（1）']);
});
