import { describe, expect, test } from 'vitest';
import { plain, quotes } from '../../../../test/review/plain.ts';
import { tocMismatch } from './toc-mismatch.ts';

const body = '第一条 服务内容\n内容。\n第二条 价款\n内容。\n第三条 违约责任\n内容。';
const found = (contents: readonly (readonly [number: string, title: string])[]) =>
  quotes(tocMismatch, plain(body, { contents: contents.map(([number, title]) => ({ number, title })) }));

describe('toc-mismatch', () => {
  test('finds another title under the same number', () => {
    expect(
      found([
        ['第一条', '服务内容'],
        ['第二条', '付款方式'],
        ['第三条', '违约责任'],
      ]),
    ).toEqual(['付款方式']);
  });

  test('finds an entry without a heading and a heading without an entry', () => {
    expect(
      found([
        ['第一条', '服务内容'],
        ['第二条', '价款'],
        ['第四条', '保密'],
      ]),
    ).toEqual(['保密', '违约责任']);
  });

  test('finds a title that stands under another number', () => {
    expect(
      found([
        ['第一条', '服务内容'],
        ['第二条', '价款'],
        ['第四条', '违约责任'],
      ]),
    ).toEqual(['违约责任']);
  });

  test('leaves alone contents that agree, in another width and script and with page numbers', () => {
    expect(
      found([
        ['第1条', '服务内容'],
        ['第２条', '價款……3'],
        ['第三条', '违约责任 5'],
      ]),
    ).toEqual([]);
  });

  test('leaves alone a document without contents', () => expect(found([])).toEqual([]));

  test('leaves alone headings that ran together with their text', () => {
    const text =
      '第十二条\n其他为建立关系，订立本协议。\n第一条\n定义“产品”指钢材。\n第二条 通知需方：武汉。\n第十二条 其他\n一。';
    const contents = [
      { number: '第一条', title: '定义' },
      { number: '第二条', title: '通知' },
    ];
    expect(quotes(tocMismatch, plain(text, { contents }))).toEqual([]);
    expect(quotes(tocMismatch, plain('第一条 定义\n一。\n第二条 通知与送达\n二。', { contents }))).toEqual([
      '通知',
    ]);
  });
});
