import { expect, test } from 'vitest';
import { readStatuteText } from './statute-text.ts';

test('a law: headings, paragraphs, items, inserted articles, remarks and tables', () => {
  const articles = readStatuteText(`# 示例法

> 简称：示例法　注：第一条 这一行是说明，不是条文

2020年1月1日通过

## 第一章 总则

第一条　为了示例，制定本法。

第二条　有下列情形之一的，应当告知：
（一）名称变更；
（二）住所变更。
依照第一条 的规定告知的除外。

#### 第一节 其他

第十条之一　新增的条文。
第一百零一条 紧接在上一条之后。

附表

| 第二百条　税目 | 税率 |
`);
  expect([...articles.keys()]).toEqual(['1', '2', '10-1', '101']);
  expect(articles.get('1')).toBe('为了示例，制定本法。');
  expect(articles.get('2')).toBe(
    '有下列情形之一的，应当告知：\n（一）名称变更；\n（二）住所变更。\n依照第一条 的规定告知的除外。',
  );
  expect(articles.get('10-1')).toBe('新增的条文。');
  expect(articles.get('101')).toBe('紧接在上一条之后。');
});

test('a reply: points instead of articles', () => {
  const articles = readStatuteText(
    '# 示例批复\r\n\r\n经研究，批复如下：\r\n\r\n一、约定无效。\r\n\r\n二、按下列办法处理：\r\n前款的例外。\r\n',
  );
  expect([...articles]).toEqual([
    ['1', '约定无效。'],
    ['2', '按下列办法处理：\n前款的例外。'],
  ]);
});

test('in a text with articles, 一、 starts no point', () => {
  const articles = readStatuteText('第一条　办法如下：\n一、先协商；\n二、后起诉。\n');
  expect([...articles]).toEqual([['1', '办法如下：\n一、先协商；\n二、后起诉。']]);
});

test('the first of two equal numbers counts, and the second is no part of the first', () => {
  const articles = readStatuteText('第一条　本法的第一条。\n\n第一条　修改决定的第一条。\n接下去。\n');
  expect([...articles]).toEqual([['1', '本法的第一条。']]);
});

test.each(['', '没有条文的说明。', '第某条　写错的条号。'])('%j holds no article', text => {
  expect(readStatuteText(text).size).toBe(0);
});
