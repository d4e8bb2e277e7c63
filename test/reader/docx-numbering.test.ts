/** Automatic numbers of Word files, as labels and hierarchy. */
import { describe, expect, test } from 'vitest';
import { nodesOfType } from '../../src/domain/document/visit.ts';
import { docx, list, num, numbered, p } from './docx-fixture.ts';
import { labels, lines, readBytes } from './printed.ts';

const contractLists =
  list(1, [
    ['chineseCountingThousand', '第%1条'],
    ['decimal', '%1.%2', '<w:isLgl/>'],
    ['decimal', '（%3）'],
    ['decimalEnclosedCircleChinese', '%4'],
  ]) + num(1);

describe('automatic numbers', () => {
  test('become text, level by level', () => {
    const body = [
      numbered('定义', 1),
      numbered('甲方是委托方。', 1, 1),
      numbered('乙方的义务如下：', 1, 1),
      numbered('按时交付；', 1, 2),
      numbered('说明原因：', 1, 2),
      numbered('书面说明；', 1, 3),
      numbered('价款', 1),
      numbered('价款为1,000元。', 1, 1),
    ].join('');
    const outside = readBytes(docx({ body, numbering: contractLists }));
    expect(lines(outside)).toEqual([
      '第一条 定义',
      '1.1 甲方是委托方。',
      '1.2 乙方的义务如下：',
      '（1）按时交付；',
      '（2）说明原因：',
      '①书面说明；',
      '第二条 价款',
      '2.1 价款为1,000元。',
    ]);
    expect(nodesOfType(outside.document, 'article').map(({ id, title }) => [id, title])).toEqual([
      ['a1', '定义'],
      ['a2', '价款'],
    ]);
    const [, second] = nodesOfType(outside.document, 'article');
    expect(outside.numbering.get(second!)).toEqual({ text: '第二条', path: [2], reference: '第二条' });
  });

  test('restart, go on over other instances, and are removed by list 0', () => {
    const numbering =
      list(1, [['decimal', '%1.']]) +
      num(1) +
      num(2, 1) +
      num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    const body = [
      numbered('一', 1),
      numbered('二', 2),
      numbered('七', 3),
      numbered('八', 3),
      numbered('没有编号', 0),
      numbered('九', 1),
    ].join('');
    expect(lines(readBytes(docx({ body, numbering })))).toEqual([
      '1. 一',
      '2. 二',
      '7. 七',
      '8. 八',
      '没有编号',
      '9. 九',
    ]);
  });

  test('come from styles, their bases and linked lists', () => {
    const numbering =
      list(1, [
        ['chineseCounting', '%1、', '<w:pStyle w:val="H1"/>'],
        ['chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'],
      ]) +
      num(1) +
      list(5, [['upperRoman', '%1.']], '<w:styleLink w:val="Roman"/>') +
      list(6, [], '<w:numStyleLink w:val="Roman"/>') +
      num(6);
    const styles = [
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="mine"/><w:basedOn w:val="H1"/></w:style>',
    ].join('');
    const styled = (text: string, style: string, more = '') => p(text, `<w:pStyle w:val="${style}"/>${more}`);
    const body = [
      styled('总则', 'H1'),
      styled('范围', 'H2'),
      styled('效力', 'Mine'),
      styled('不编号', 'H1', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      numbered('罗马', 6),
    ].join('');
    expect(labels(readBytes(docx({ body, numbering, styles })))).toEqual(['一、', '（一）', '二、', 'I.']);
  });

  test.each([
    ['chineseCountingThousand', 101, '一百〇一'],
    ['chineseCounting', 12, '十二'],
    ['ideographDigital', 10, '一〇'],
    ['japaneseCounting', 111, '百十一'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 14, 'XIV'],
    ['decimalZero', 7, '07'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
  ])('in %s', (format, start, printed) => {
    const numbering =
      list(1, [[format, '%1.']]) +
      num(1, 1, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`);
    expect(labels(readBytes(docx({ body: numbered('甲', 1), numbering })))).toEqual([`${printed}.`]);
  });

  test('in a format that nobody knows are figures, and a problem says so', () => {
    const numbering = list(1, [['hindiVowels', '%1.']]) + num(1);
    const outside = readBytes(docx({ body: numbered('甲', 1), numbering }));
    expect(labels(outside)).toEqual(['1.']);
    expect(outside.problems.map(({ kind }) => kind)).toContain('number-format');
  });

  test('points have none', () => {
    const numbering = list(1, [['bullet', '\uf06c']]) + num(1);
    const outside = readBytes(docx({ body: p('要点：') + numbered('甲', 1), numbering }));
    expect(lines(outside)).toEqual(['要点：', '• 甲']);
  });
});
