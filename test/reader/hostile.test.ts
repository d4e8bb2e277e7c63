/** Files that are broken, hostile, or something else: a clear message, soon, and never another kind of error. */

import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ReadFailure } from '../../src/domain/reader/failure.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { compoundFile, docx, list, num, numbered, p, root, zip } from './docx-fixture.ts';
import { lines, readBytes, readString } from './printed.ts';

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    expect(error.message).toMatch(/[\u4e00-\u9fff]{4}.*。$/);
    expect(error.message).not.toMatch(/请|无效|非法|抱歉/);
    return error.code;
  }
  return 'read';
}

const code = (bytes: Uint8Array, name = '合同.docx') => codeOf(() => readBytes(bytes, 'accepted', name));
const withDocument = (xml: string) => docx({ body: '', files: { 'word/document.xml': xml } });
const body = (inner: string) => withDocument(root('w:document', `<w:body>${inner}</w:body>`));

/** Every place of a four-byte signature. */
function places(bytes: Uint8Array, signature: readonly number[]): number[] {
  return [...bytes.keys()].filter(at => signature.every((value, index) => bytes[at + index] === value));
}
const HEADER = [0x50, 0x4b, 3, 4];
const DIRECTORY = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

function changed(bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}

describe('what a file is', () => {
  test.each([
    ['empty', new Uint8Array(0), 'empty'],
    ['too big', new Uint8Array((20 << 20) + 1), 'too-big'],
    ['text under a .docx name', strToU8('第一条'), 'not-a-zip'],
    ['an old Word file', compoundFile('WordDocument'), 'legacy-doc'],
    ['an encrypted Word file', compoundFile('EncryptedPackage'), 'encrypted'],
    ['RTF', strToU8('{\\rtf1 x}'), 'legacy-doc'],
    ['PDF', strToU8('%PDF-1.7'), 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), 'not-a-document'],
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<workbook/>' }), 'not-a-document'],
    ['an archive of something', zip({ 'a.txt': 'a' }), 'not-a-document'],
    ['the end of an archive only', new Uint8Array([...END, 0, 0]), 'damaged'],
  ])('%s', (_, bytes, expected) => expect(code(bytes)).toBe(expected));

  test('binary under a .txt name', () => {
    expect(code(new Uint8Array([1, 0, 2, 0, 0, 3]), 'a.txt')).toBe('not-a-document');
    expect(code(new Uint8Array([0x80, 0xfe, 0xff, 0x41]), 'a.txt')).toBe('unknown-encoding');
  });

  test('nothing to read', () => {
    expect(codeOf(() => readString(' \n\t\u200b'))).toBe('empty');
    expect(code(docx({ body: '' }))).toBe('empty');
    expect(codeOf(() => readString('甲'.repeat(5_000_001)))).toBe('too-long');
  });
});

describe('archives', () => {
  const good = docx({ body: p('第一条 甲') });

  test('names that lead outside, or come twice', () => {
    for (const name of ['../evil.xml', '/etc/passwd', 'C:/x', 'a\\b', 'word/./../x'])
      expect(code(docx({ body: p('甲'), files: { [name]: 'x' } })), name).toBe('unsafe-name');
    expect(code(docx({ body: p('甲'), files: { 'Word/Document.xml': 'x' } }))).toBe('unsafe-name');
  });

  test('sizes in headers are not believed', () => {
    const huge = docx({
      body: p('甲'.repeat(10)),
      files: { 'word/document.xml': new Uint8Array(30 << 20).fill(32) },
    });
    expect(code(huge)).toBe('bomb');
    const lying = changed(huge, (view, copy) => {
      for (const at of places(copy.subarray(0), DIRECTORY)) view.setUint32(at + 24, 10, true);
      for (const at of places(copy, HEADER)) view.setUint32(at + 22, 10, true);
    });
    expect(code(lying)).toBe('bomb');
    const understated = changed(good, (view, copy) => {
      for (const at of places(copy, DIRECTORY)) view.setUint32(at + 24, 1, true);
    });
    expect(code(understated)).toBe('read');
  });

  test('64 MB a part, even when the ratio is modest', () => {
    const noise = new Uint8Array(4096).map((_, index) => (index * 2_654_435_761) >>> 13);
    const part = new Uint8Array(65 << 20);
    for (let at = 0; at < part.length; at += noise.length) part.set(noise, at);
    const packed = zipSync({ 'word/document.xml': [part, { level: 1 }] });
    expect(packed.length).toBeGreaterThan(part.length / 400);
    expect(code(packed)).toBe('bomb');
  });

  test('too many entries, encryption, cut ends, offsets into nowhere', () => {
    const many = Object.fromEntries(Array.from({ length: 4001 }, (_, index) => [`f${index}`, '']));
    expect(code(docx({ body: p('甲'), files: many }))).toBe('bomb');
    expect(
      code(changed(good, (view, copy) => view.setUint16(places(copy, DIRECTORY)[0]! + 8, 1, true))),
    ).toBe('encrypted');
    expect(code(good.subarray(0, good.length - 30))).toBe('damaged');
    for (const offset of [16, 10]) {
      const broken = changed(good, (view, copy) =>
        view.setUint16(places(copy, END)[0]! + offset, 0xfff, true),
      );
      expect(['damaged', 'not-a-document', 'bomb']).toContain(code(broken));
    }
    expect(
      code(
        changed(good, (view, copy) => {
          for (const at of places(copy, DIRECTORY)) view.setUint32(at + 42, 0xfffffff, true);
        }),
      ),
    ).toBe('damaged');
  });

  test('any byte may be wrong', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        edits => {
          const bytes = good.slice();
          for (const [at, value] of edits) bytes[at] = value;
          codeOf(() => readBytes(bytes));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('XML', () => {
  test('document types and entities are refused', () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document/>';
    expect(code(withDocument(laughs))).toBe('hostile-xml');
    expect(code(body('<w:p><w:r><w:t>&xxe;</w:t></w:r></w:p>'))).toBe('hostile-xml');
    expect(code(body('<w:p><w:r><w:t>&#x110000;</w:t></w:r></w:p>'))).toBe('hostile-xml');
    expect(
      lines(readBytes(body('<w:p><w:r><w:t>&lt;&#x4e00;&#19968;&amp;&quot;</w:t></w:r></w:p>'))),
    ).toEqual(['<一一&"']);
  });

  test.each(['__proto__', '__defineGetter__', 'constructor', 'toString'])(
    'the name %s means nothing',
    name => {
      const paragraph = `<w:p><${name}/><w:r><${name}/><w:t>甲</w:t></w:r></w:p>`;
      expect(code(body(paragraph))).toBe('read');
      expect(code(body(p(`甲`).replace('甲', `&${name};`)))).toBe('hostile-xml');
      const numbering = list(1, [[name, '%1.']]) + num(1);
      const outside = readBytes(docx({ body: numbered('甲', 1), numbering }));
      expect(lines(outside)).toEqual(['1. 甲']);
      expect(outside.problems.map(({ kind }) => kind)).toContain('number-format');
    },
  );

  test('labels are as short as the template of the list', () => {
    const numbering =
      list(1, [['lowerLetter', '%1'.repeat(30), '']]) +
      num(1, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="999999"/></w:lvlOverride>');
    const [line = ''] = lines(readBytes(docx({ body: numbered('甲', 1), numbering })));
    expect(line.length).toBeLessThan(80);
  });

  test('depth', () => {
    expect(code(body('<w:p>'.repeat(600) + '</w:p>'.repeat(600)))).toBe('too-deep');
    const cells = (depth: number): string =>
      depth === 0 ? p('甲') : `<w:tbl><w:tr><w:tc>${cells(depth - 1)}</w:tc></w:tr></w:tbl>`;
    expect(code(body(cells(160)))).toBe('read');
    expect(code(body(cells(200)))).toBe('too-deep');
  });

  test('tags that do not close, or close another', () => {
    for (const xml of ['<w:document><w:body>', '<w:document></w:body>', '<w:document', 'x', '<a/>'])
      expect(['damaged', 'hostile-xml', 'not-a-document'], xml).toContain(code(withDocument(xml)));
  });

  test('styles and lists that refer to each other in a ring', () => {
    const styles = ['A', 'B']
      .map(
        (id, index) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${'BA'[index]}"/></w:style>`,
      )
      .join('');
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/><w:styleLink w:val="S"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const inner = p('甲', '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>');
    expect(lines(readBytes(docx({ body: inner, styles, numbering })))).toEqual(['甲']);
  });

  test('a million empty paragraphs', () => {
    const bytes = docx({ body: `${p('甲')}${'<w:p w:rsidR="00A1"/>'.repeat(1_000_000)}${p('乙')}` });
    expect(['bomb', 'read']).toContain(code(bytes));
    const stored = zipSync({
      'word/document.xml': [
        strToU8(root('w:document', `<w:body>${'<w:p/>'.repeat(1_000_000)}${p('乙')}</w:body>`)),
        { level: 0 },
      ],
    });
    expect(lines(readBytes(stored))).toEqual(['乙']);
  });

  test('endless lines and elements', () => {
    const long = (inner: string) =>
      zipSync({
        'word/document.xml': [strToU8(root('w:document', `<w:body>${inner}</w:body>`)), { level: 0 }],
      });
    expect(code(long(p('甲').repeat(200_001)))).toBe('too-long');
    expect(code(long(`<w:p><w:pPr>${'<w:a/>'.repeat(30_000)}</w:pPr></w:p>`))).toBe('too-long');
  });
});

test('no text makes the reader throw', () => {
  const word = fc.constantFrom(
    '第一条',
    '第',
    '条',
    '一、',
    '（一）',
    '1.1',
    '5.3',
    '①',
    '甲方：',
    '。',
    '：',
    '目录',
    '附件一',
    '\t',
    '\n',
    '|',
    ' | ',
    '#',
    '# ',
    '- ',
    '**',
    '盖章',
    '_',
    '&',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 60 }), words => {
      codeOf(() => readString(words.join('')));
      codeOf(() => readOutside({ name: 'a.md', bytes: strToU8(words.join('')) }, { changes: 'accepted' }));
    }),
    { numRuns: 500 },
  );
});

test('deflated rubbish inside a good archive', () => {
  const bytes = docx({ body: p('甲') });
  const rubbish = deflateSync(strToU8('x'));
  const broken = changed(bytes, (_, copy) => {
    const at = places(copy, HEADER).at(-1)! + 80;
    copy.set(rubbish, at);
  });
  expect(['damaged', 'hostile-xml', 'read', 'not-a-document']).toContain(code(broken));
});

/** Each of these took minutes with a pattern that looks harmless; a test that hangs has failed. */
test('long runs of one sign are read in one go', () => {
  const many = 300_000;
  const texts = [
    `甲方${' '.repeat(many)}乙`,
    `甲方：${'X'.repeat(many)}公司`,
    `甲方：${'（盖章'.repeat(many)}`,
    `第一条 甲${'.'.repeat(many)}乙`,
    `${'_'.repeat(many)}1a`,
    `${'一、'.repeat(many)}`,
    `# 甲\n${'**'.repeat(many)}\n${'`'.repeat(many)}\n${'[('.repeat(many)}\na|b\n|${' '.repeat(many)}x`,
    `${'（一）'.repeat(many)}。5.3`,
    `目录\n${'第一条 甲\t1\n'.repeat(50_000)}`,
    `甲${'（以下简称“'.repeat(many)}`,
    `${'1、'.repeat(many)}`,
    `第一条 ${'甲  '.repeat(many)}`,
    `甲方：${'地址：'.repeat(many)}`,
  ];
  for (const text of texts)
    expect(
      codeOf(() => readString(text)),
      text.slice(0, 12),
    ).toBe('read');
  const spaces = `<w:p><w:r><w:t>甲${' '.repeat(many)}乙</w:t></w:r></w:p>`;
  expect(
    code(
      zipSync({
        'word/document.xml': [strToU8(root('w:document', `<w:body>${spaces}</w:body>`)), { level: 0 }],
      }),
    ),
  ).toBe('read');
});

test('a chain of styles, and namespaces without end', () => {
  const styles = Array.from(
    { length: 5_000 },
    (_, index) =>
      `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`,
  ).join('');
  const inner = Array.from({ length: 5_000 }, (_, index) => p(`甲${index}`, '<w:pStyle w:val="s0"/>')).join(
    '',
  );
  expect(lines(readBytes(docx({ body: inner, styles })))).toHaveLength(5_000);
  const namespaces = Array.from({ length: 300 }, (_, index) => `xmlns:n${index}="urn:${index}"`).join(' ');
  expect(code(body(`<w:p ${namespaces}/>`))).toBe('hostile-xml');
});
