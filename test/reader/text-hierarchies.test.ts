/** Hierarchies of plain text and Markdown, however they are numbered. */
import { describe, expect, test } from 'vitest';
import { nodesOfType } from '../../src/domain/document/visit.ts';
import { labels, lines, readString } from './printed.ts';

const titles = (text: string) => nodesOfType(readString(text).document, 'article').map(({ title }) => title);

describe('hierarchies', () => {
  test('第一章 / 第一条 / 1.1 / （1） / ①', () => {
    const outside = readString(
      [
        '客户服务合同',
        '第一章 总则',
        '第一条 目的',
        '1.1 甲方委托乙方：',
        '（1）接听电话；',
        '① 工作日；',
        '② 休息日；',
        '（2）回访。',
        '1.2 另有约定的除外。',
        '第二章　费用',
        '第二条　价款',
        '价款为1,000元。',
      ].join('\n'),
    );
    expect(outside.title).toBe('客户服务合同');
    expect(labels(outside)).toEqual([
      '第一章',
      '第一条',
      '1.1',
      '（1）',
      '①',
      '②',
      '（2）',
      '1.2',
      '第二章',
      '第二条',
    ]);
    const [first] = nodesOfType(outside.document, 'paragraph');
    expect(nodesOfType(first!, 'list')).toHaveLength(2);
    expect(nodesOfType(outside.document, 'chapter').map(chapter => chapter.children.length)).toEqual([1, 1]);
    const item = nodesOfType(outside.document, 'item').map(node => outside.numbering.get(node)?.path);
    expect(item).toEqual([
      [1, 1, 1],
      [1, 1, 1, 1],
      [1, 1, 1, 2],
      [1, 1, 2],
    ]);
  });

  test('一、 / （一） / 1.', () => {
    const outside = readString(
      '协议书\n一、服务内容\n（一）接待：\n1. 电话；\n2．邮件。\n二、费用\n甲方付款。',
    );
    expect(titles('协议书\n一、服务内容\n（一）接待：\n二、费用\n甲方付款。')).toEqual(['服务内容', '费用']);
    expect(labels(outside)).toEqual(['一、', '（一）', '1.', '2．', '二、']);
  });

  test('1. / 1.1 / 1.1.1', () => {
    const outside = readString(
      '保密协议\n1. 定义\n1.1 甲方指委托方。\n1.1.1 含其分支机构。\n2. 期限\n2.1 一年。',
    );
    expect(nodesOfType(outside.document, 'article').map(({ id, title }) => [id, title])).toEqual([
      ['a1', '定义'],
      ['a2', '期限'],
    ]);
    expect(nodesOfType(outside.document, 'item')).toHaveLength(1);
  });

  test('digits of any width, spaces inside numbers, gaps and duplicates stay as printed', () => {
    const text = '第 １ 条 目的\n１．１ 甲。\n１．３ 乙。\n第 2 条：价款\n（１）丙；\n(2) 丁。\n第2条 价款';
    expect(labels(readString(text))).toEqual([
      '第 １ 条',
      '１．１',
      '１．３',
      '第 2 条：',
      '（１）',
      '(2)',
      '第2条',
    ]);
  });

  test('headings on the next line, in brackets, or none at all', () => {
    expect(
      titles(
        '第一条\n目的\n甲。\n第二条【期限】一年。\n第三条 甲方应当付款。\n第四条 争议解决：协商不成的，起诉。\n第五条　费用　　由甲方承担。',
      ),
    ).toEqual(['目的', '【期限】', '', '争议解决：', '费用']);
  });

  test('a citation at the start of a line begins no article', () => {
    const text =
      '第一条 目的\n甲方按照\n第五条的约定付款。\n第六条第二款另有约定的除外。\n第二条第三方责任\n1.5倍的违约金。\n2026年1月1日生效。\n5.3%的利息。';
    expect(labels(readString(text))).toEqual(['第一条', '第二条']);
  });

  test('Markdown', () => {
    const text =
      '# 保密协议\n\n## 定义\n\n**客户信息**指下列信息：\n\n1. 姓名；\n2. 电话\\_号码。\n\n## 期限\n\n| 项目 | 期限 |\n|---|---|\n| 保密 | ____ |\n';
    const outside = readString(text);
    expect([outside.source, outside.title]).toEqual(['markdown', '保密协议']);
    expect(lines(outside)).toEqual([
      '保密协议',
      '定义',
      '客户信息指下列信息：',
      '1. 姓名；',
      '2. 电话_号码。',
      '期限',
      '项目 | 期限',
      '保密 | ____',
    ]);
    expect(titles(text)).toEqual(['定义', '期限']);
  });

  test('Markdown keeps lines to write on and where links lead to; a table without headings is one too', () => {
    expect(lines(readString('# 合同\n\n____\n\n见[清单](https://a.example/1)。'))).toEqual([
      '合同',
      '____',
      '见清单（https://a.example/1）。',
    ]);
    const table = readString('| 名称 | 数量 |\n| --- | :-: |\n| 电脑 | 2 |');
    expect([table.source, table.title, nodesOfType(table.document, 'table').length]).toEqual([
      'markdown',
      '',
      1,
    ]);
    expect(readString('名称 | 数量\n电脑 | 2').source).toBe('text');
  });

  test('Traditional characters', () => {
    const outside = readString(
      '保密協議\n甲方（委託方）：某某公司\n第一條 定義\n本協議稱「資料」者，指下列資料：\n（一）姓名；\n第二條 期間\n一年。',
    );
    expect(labels(outside)).toEqual(['第一條', '（一）', '第二條']);
    expect(outside.parties).toEqual([{ label: '甲方', name: '某某公司' }]);
  });
});
