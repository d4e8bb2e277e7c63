/** Word files as Word and WPS write them. */
import { describe, expect, test } from 'vitest';
import { nodesOfType } from '../../src/domain/document/visit.ts';
import { docx, list, num, p, r } from './docx-fixture.ts';
import { lines, readBytes } from './printed.ts';

describe('tracked changes', () => {
  const by = 'w:id="1" w:author="张三" w:date="2026-01-01T00:00:00Z"';
  const ins = (text: string) => `<w:ins ${by}>${r(text)}</w:ins>`;
  const del = (text: string) =>
    `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const both = (body: string, numbering?: string) => {
    const bytes = docx(numbering ? { body, numbering } : { body });
    return [lines(readBytes(bytes, 'accepted')), lines(readBytes(bytes, 'rejected'))];
  };

  test('words', () => {
    const body =
      p('第一条 付款') +
      p(
        `${r('应当在')}${del('10')}${ins('15')}${r('日内付款。', '<w:b/><w:rPrChange><w:rPr/></w:rPrChange>')}`,
      );
    expect(both(body)).toEqual([
      ['第一条 付款', '应当在15日内付款。'],
      ['第一条 付款', '应当在10日内付款。'],
    ]);
  });

  test('paragraph marks that were inserted or deleted', () => {
    const mark = (kind: string) => `<w:rPr><w:${kind} ${by}/></w:rPr>`;
    const body =
      p('甲方', mark('del')) +
      p('付款。') +
      p(ins('新的一段。'), mark('ins')) +
      p(del('旧的一段。'), mark('del')) +
      p('末段。');
    expect(both(body)).toEqual([
      ['甲方付款。', '新的一段。', '末段。'],
      ['甲方', '付款。', '旧的一段。', '末段。'],
    ]);
  });

  test('moves, rows, cells and fields', () => {
    const cell = (text: string, properties = '') =>
      `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(text)}</w:tc>`;
    const row = (cells: string, properties = '') =>
      `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
    const body =
      p(`<w:moveFrom ${by}>${r('移动的话。')}</w:moveFrom>${r('甲。')}`) +
      p(`${r('乙。')}<w:moveTo ${by}>${r('移动的话。')}</w:moveTo>`) +
      `<w:tbl>${row(cell('留') + cell('新', `<w:cellIns ${by}/>`))}${row(cell('删') + cell('行'), `<w:del ${by}/>`)}${row(cell('增') + cell('行'), `<w:ins ${by}/>`)}</w:tbl>`;
    expect(both(body)).toEqual([
      ['甲。', '乙。移动的话。', '留 | 新', '增 | 行'],
      ['移动的话。甲。', '乙。', '留', '删 | 行'],
    ]);
  });

  test('numbers that were added or changed', () => {
    const change = `<w:pPrChange ${by}><w:pPr/></w:pPrChange>`;
    const body =
      p('加了编号', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins ${by}/></w:numPr>`) +
      p('改了编号', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${change}`);
    expect(both(body, list(1, [['decimal', '%1.']]) + num(1))).toEqual([
      ['1. 加了编号', '2. 改了编号'],
      ['加了编号', '改了编号'],
    ]);
  });
});

describe('what a paragraph may hold', () => {
  const read = (inner: string) => lines(readBytes(docx({ body: p(inner) })));

  test('runs that Word split, proof marks, smart tags, links, soft hyphens', () => {
    const inner = [
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/>',
      r('甲方'),
      '<w:proofErr w:type="spellStart"/>',
      `<w:smartTag w:uri="x" w:element="y">${r('应当')}</w:smartTag>`,
      `<w:hyperlink r:id="rId9">${r('付款')}</w:hyperlink>`,
      '<w:r w14:paraId="1"><w:t>给</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>乙方</w:t></w:r>',
      '<w:r><w:lastRenderedPageBreak/><w:t> 。 </w:t></w:r>',
    ].join('');
    expect(read(inner)).toEqual(['甲方应当付款给-乙方。']);
  });

  test('line breaks and tabs', () => {
    expect(read(`<w:r><w:t>甲方：</w:t><w:tab/><w:t>乙方：</w:t><w:br/><w:t>日期：</w:t></w:r>`)).toEqual([
      '甲方：\t乙方：',
      '日期：',
    ]);
  });

  test('fields show their results', () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const nested = field('IF 1', r('见') + field('REF x', r('第五条')));
    expect(
      read(`${nested}<w:fldSimple w:instr="DATE">${r('，2026年')}</w:fldSimple>${box}${r('同意')}`),
    ).toEqual(['见第五条，2026年☑同意']);
  });

  test('content controls, and blanks in all their shapes', () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`;
    const inner = [
      control('<w:tag w:val="a"/>', '张三'),
      control('<w:showingPlcHdr/><w:text/>', '单击此处输入文字。'),
      control('<w:showingPlcHdr/><w:date/>', '选择日期'),
      r('         ', '<w:u w:val="single"/>'),
      r('［　］【】____'),
    ].join('');
    expect(read(inner)).toEqual(['张三________年__月__日____［　］【】____']);
  });

  test('symbols', () => {
    const sign = (char: string) => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`;
    const outside = readBytes(docx({ body: p(`${sign('F0A8')}${sign('F0FE')}${sign('F023')}${r('是')}`) }));
    expect(lines(outside)).toEqual(['☐ ☑□是']);
    expect(outside.problems.map(({ kind }) => kind)).toContain('symbol');
  });

  test('text boxes stand once, after their paragraph', () => {
    const box = `<w:txbxContent>${p('框里的话。')}</w:txbxContent>`;
    const inner = `${r('前')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('后')}`;
    const outside = readBytes(docx({ body: p(inner) + p('下一段。') }));
    expect(lines(outside)).toEqual(['前后', '框里的话。', '下一段。']);
    expect(outside.problems).toContainEqual(
      expect.objectContaining({ kind: 'text-box', quote: '框里的话。' }),
    );
  });

  test('hidden text is quoted, not read', () => {
    const outside = readBytes(docx({ body: p(r('看得见。') + r('看不见的条件。', '<w:vanish/>')) }));
    expect(lines(outside)).toEqual(['看得见。']);
    expect(outside.problems).toContainEqual(
      expect.objectContaining({ kind: 'hidden-text', quote: '看不见的条件。' }),
    );
  });

  test('formulas and ruby', () => {
    expect(
      read(
        `<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath><w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase>${r('拼')}</w:rubyBase></w:ruby></w:r>`,
      ),
    ).toEqual(['a=b拼']);
  });
});

describe('apart from the body', () => {
  test('headers, footers and notes', () => {
    const outside = readBytes(
      docx({
        body: p(`${r('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        parts: {
          'header1.xml': { type: 'header', root: 'w:hdr', xml: p('页眉') },
          'header2.xml': { type: 'header', root: 'w:hdr', xml: p('页眉') },
          'footer1.xml': { type: 'footer', root: 'w:ftr', xml: p('第1页') },
          'footnotes.xml': {
            type: 'footnotes',
            root: 'w:footnotes',
            xml: `<w:footnote w:id="0">${p('分隔')}</w:footnote><w:footnote w:id="2">${p('注释。')}</w:footnote>`,
          },
        },
      }),
    );
    expect(lines(outside)).toEqual(['正文']);
    expect([outside.headers, outside.footers, outside.notes]).toEqual([
      ['页眉'],
      ['第1页'],
      [{ kind: 'footnote', text: '注释。' }],
    ]);
  });

  test('contents: a field, a content control, styles', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>';
    const entry = (text: string) => p(r(text), '<w:pStyle w:val="11"/>');
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目 录')}${p('第一条 价款\t2')}</w:sdtContent></w:sdt>`;
    const field = `${p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>第二条 期限</w:t><w:tab/><w:t>3</w:t></w:r>')}${p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')}`;
    const outside = readBytes(
      docx({ body: control + field + entry('第三条 违约\t4') + p('第一条 价款') + p('价款为1元。'), styles }),
    );
    expect(outside.contents).toEqual([
      { number: '第一条', title: '价款', page: '2' },
      { number: '第二条', title: '期限', page: '3' },
      { number: '第三条', title: '违约', page: '4' },
    ]);
    expect(lines(outside)).toEqual(['第一条 价款', '价款为1元。']);
  });

  test('what lies outside of the file is not fetched', () => {
    const outside = readBytes(
      docx({
        body: `${p('正文')}<w:altChunk r:id="out1"/>`,
        outside: [
          ['hyperlink', 'javascript:alert(1)'],
          ['oleObject', 'file:///etc/passwd'],
        ],
      }),
    );
    expect(outside.problems.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['external', 'embedded']),
    );
    expect(JSON.stringify(outside.document)).not.toContain('javascript');
  });
});

describe('tables', () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    `<w:tbl><w:tblPr/>${rows.map((cells, index) => `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cell => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

  test('stand inside their clause', () => {
    const outside = readBytes(
      docx({ body: p('第一条 清单') + p('1.1 清单如下：') + table(['名称', '数量'], ['甲', '2']) }),
    );
    const [article] = nodesOfType(outside.document, 'article');
    expect(nodesOfType(article!, 'table')).toHaveLength(1);
    expect(lines(outside)).toEqual(['第一条 清单', '1.1 清单如下：', '名称 | 数量', '甲   | 2']);
  });

  test('that only frame a contract are taken apart; tables in cells keep their words', () => {
    expect(lines(readBytes(docx({ body: table([p('第一条 价款') + p('价款为1元。')]) })))).toEqual([
      '第一条 价款',
      '价款为1元。',
    ]);
    const nested = lines(readBytes(docx({ body: table(['甲', table(['乙', '丙'])]) })));
    expect(nested.join('')).toContain('丙');
  });
});

test('names its prefixes as it likes, and is strict', () => {
  const xml =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>第一条 甲</x:t></x:r></x:p></x:body></x:document>';
  expect(lines(readBytes(docx({ body: '', files: { 'word/document.xml': xml } })))).toEqual(['第一条 甲']);
});

test('our own bookmarks name articles and paragraphs', () => {
  const start = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/>`;
  const body =
    p(`${start('_my_0_payment_plan')}${r('第一条 付款')}`) +
    p(`${start('_my_0_first')}${r('1.1 甲方付款。')}`) +
    p('第二条 其他');
  const { document } = readBytes(docx({ body }));
  expect(nodesOfType(document, 'article').map(({ id }) => id)).toEqual(['payment-plan', 'a2']);
  expect(nodesOfType(document, 'paragraph').map(({ id }) => id)).toEqual(['first']);
});

describe('what a reader of the text would not notice is a problem', () => {
  const kinds = (body: string, styles = '') =>
    readBytes(docx({ body, ...(styles ? { styles } : {}) })).problems.map(({ kind }) => kind);
  const ins = `<w:ins w:id="1" w:author="张三">${r('新')}</w:ins>`;
  const hiding =
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>';

  test.each([
    ['struck-text', p(r('10%', '<w:strike/>') + r('20%'))],
    ['revisions', p(ins)],
    ['revisions', p('甲', '<w:rPr><w:ins w:id="1" w:author="张三"/></w:rPr>')],
    ['picture', p('<w:r><w:pict><v:shape><v:textpath string="艺术字"/></v:shape></w:pict></w:r>')],
  ])('%s', (kind, body) => expect(kinds(p('第一条 甲') + body)).toEqual([kind]));

  test('nothing to say of plain words', () => {
    expect(kinds(p('第一条 甲') + p(r('20%', '<w:strike w:val="0"/>')))).toEqual([]);
  });

  test('words that their style hides, unless the run shows them', () => {
    const hidden = (run: string) => p(run, '<w:pStyle w:val="H"/>');
    const body = p('第一条 甲') + hidden(r('藏')) + hidden(r('现', '<w:vanish w:val="0"/>'));
    const outside = readBytes(docx({ body, styles: hiding }));
    expect([lines(outside), outside.problems.map(({ kind }) => kind)]).toEqual([
      ['第一条 甲', '现'],
      ['hidden-text'],
    ]);
  });
});

test('a drop-down field is read as what was chosen', () => {
  const field = (chosen: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${chosen}<w:listEntry w:val="预付"/><w:listEntry w:val="货到付款"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body = p(r('付款：') + field('')) + p(r('付款：') + field('<w:result w:val="1"/>'));
  expect(lines(readBytes(docx({ body })))).toEqual(['付款：预付', '付款：货到付款']);
});
