/** One small contract with every kind of node, looked at closely. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/field/field.ts';
import { bind } from '../../src/domain/output/bound.ts';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { type DocxSettings, renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { contract } from '../domain/contract.ts';
import { article, blank, doc, line, para, ref, template, text } from '../domain/trees.ts';
import { normal, shownParagraphs, unpack } from './word-xml.ts';

const annex = template(
  doc(article('rule', para('only', '遵守。'), para('second', line('见', ref('rule'))))),
  {
    meta: { type: 'annex', id: 'policy', title: '客户信息保护制度', version: '1.0.0' },
  },
);
const parties = [
  { id: 'partyA', label: '甲方', role: '客户', kind: 'organisation' },
  { id: 'partyB', label: '乙方', role: '服务商', kind: 'organisation' },
] as const;
const released = { ...contract, meta: { ...contract.meta, parties, version: '1.0.0', date: '2026-11-22' } };

const bound = (answers: Answers = {}) =>
  bind({ ...released, hash: 'a1'.repeat(32) }, [annex], answers, { defaults: true });
const render = (answers: Answers = {}, settings: DocxSettings = { form: 'clean', remember: true }) =>
  unpack(renderDocx(bound(answers), settings));
const body = (parts: ReadonlyMap<string, string>) => parts.get('word/document.xml')!;

describe('the file', () => {
  test('is the same on every run, whatever the answers', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('partyA.name', 'partyB.name', 'third', 'method'),
          fc.string({ unit: 'binary' }),
        ),
        fc.constantFrom('clean', 'notes', 'fillable'),
        (answers, form) => {
          const once = renderDocx(bound(answers), { form, remember: true });
          const again = renderDocx(bound(structuredClone(answers)), { form, remember: true });
          expect(Buffer.compare(once, again)).toBe(0);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('does not depend on the time zone', () => {
    const zone = process.env['TZ'];
    const files = ['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati'].map(name => {
      process.env['TZ'] = name;
      return Buffer.from(renderDocx(bound(), { form: 'clean', remember: true })).toString('base64');
    });
    process.env['TZ'] = zone;
    if (zone === undefined) delete process.env['TZ'];
    expect(new Set(files).size).toBe(1);
  });

  test('says what it is', () => {
    const parts = render();
    const core = parts.get('docProps/core.xml')!;
    for (const words of [
      '<dc:title>测试合同</dc:title>',
      '<dc:subject>test/one 1.0.0</dc:subject>',
      `<cp:keywords>${'a1'.repeat(32)}</cp:keywords>`,
      '<dc:creator>明约</dc:creator>',
      '<dc:language>zh-CN</dc:language>',
      '>2026-11-22T00:00:00Z</dcterms:created>',
    ])
      expect(core).toContain(words);
    expect(parts.get('word/header.xml')).toContain('版本 1.0.0');
    expect(parts.get('word/footer.xml')).toContain('test/one 1.0.0 · a1a1a1a1a1a1');
    expect(parts.get('word/footer.xml')).toContain('> PAGE <');
    expect(parts.get('word/footer.xml')).toContain('> NUMPAGES <');
  });

  test('has the words of the plain text', () => {
    const paragraphs = shownParagraphs(render());
    const from = paragraphs.findIndex(({ style }) => style === 'DocumentTitle');
    const words = paragraphs.slice(from).map(({ number = '', text: words }) => number + words);
    expect(normal(words.join('\n'))).toBe(normal(boundText(bound())));
  });
});

describe('the title page', () => {
  const cover = (answers: Answers) =>
    shownParagraphs(render(answers)).flatMap(({ style, text: words }) =>
      style === 'CoverParty' ? words : [],
    );

  test('names the parties that the text speaks of, a very long name in part', () => {
    expect(cover({ 'partyA.name': '甲公司' })).toEqual(['甲方：甲公司', `乙方：${'\u00a0'.repeat(72)}`]);
    const name = '龘'.repeat(10_000);
    expect(cover({ 'partyA.name': name })[0]).toBe(`甲方：${'龘'.repeat(60)}……`);
    expect(body(render({ 'partyA.name': name }))).toContain(name);
  });
});

describe('references', () => {
  test('are fields with the words around them, links where Word counts otherwise', () => {
    const xml = body(render());
    // The only paragraph of its article is called by the article; a numbered one by its number.
    expect(xml).toContain('> REF _my_0_payment_plan \\n \\h <');
    expect(xml).toMatch(/第<\/w:t><\/w:r><w:r><w:fldChar w:fldCharType="begin"\/>/);
    // 一、 of an annex is referred to as 第一条.
    expect(xml).toMatch(
      /<w:hyperlink w:anchor="_my_1_rule" w:history="1"><w:r><w:t xml:space="preserve">第一条</,
    );
    // An annex.
    expect(xml).toMatch(
      /<w:hyperlink w:anchor="_my_1" w:history="1"><w:r><w:t xml:space="preserve">附件一《/,
    );
  });
});

describe('blanks', () => {
  test('have the room of their width, and value as plain text', () => {
    const xml = body(render());
    expect(xml).toContain(
      `<w:u w:val="single"/></w:rPr><w:t xml:space="preserve">${'\u00a0'.repeat(48)}</w:t>`,
    );
    expect(body(render({ 'partyA.name': '甲<公司>' }))).toContain('甲方：甲&lt;公司&gt;（以下简称甲方）');
  });

  test('are controls bound to one element a path when fillable', () => {
    const parts = render({ 'partyA.name': '甲公司' }, { form: 'fillable', remember: true });
    const xml = body(parts);
    const controls = [...xml.matchAll(/<w:tag w:val="partyA.name"\/>.*?w:xpath="([^"]*)"/g)].map(
      ([, path]) => path,
    );
    // On the title page, in the preamble and where the parties sign.
    expect(controls).toEqual(Array.from({ length: 3 }, () => '/m:contract[1]/m:values[1]/m:v[1]'));
    expect(parts.get('customXml/item1.xml')).toContain('<v path="partyA.name" was="甲公司">甲公司</v>');
    expect(xml).toMatch(
      /<w:tag w:val="partyB.name"\/><w:id w:val="\d+"\/><w:placeholder><w:docPart w:val="(Prompt\d+)"\/><\/w:placeholder><w:showingPlcHdr\/>/,
    );
    expect(xml).toContain('〔partyB.name〕');
    const prompts = parts.get('word/glossary/document.xml')!;
    expect(prompts.match(/〔partyB.name〕/g)).toHaveLength(1);
    for (const [, name] of xml.matchAll(/<w:docPart w:val="([^"]*)"/g))
      expect(prompts).toContain(`<w:name w:val="${name}"/>`);
  });

  test('keep the unit outside the control, dates and choices in controls of their own', () => {
    const fields = {
      days: { type: 'duration', label: '期限', durationUnit: 'day' },
      on: { type: 'date', label: '日期' },
      way: { type: 'choice', label: '方式', choices: [{ value: 'a', label: '甲法' }] },
      more: { type: 'long-text', label: '说明' },
    } as const;
    const own = template(
      doc(
        article(
          'one',
          para('p', line(blank('days', { open: [3, '日'] }), blank('on'), blank('way'), blank('more'))),
        ),
      ),
      { fields },
    );
    const answers = { days: { count: 5, unit: 'day' }, on: '2026-02-03', way: 'a', more: '一\n二' } as const;
    const parts = unpack(
      renderDocx(bind(own, [], answers, { defaults: false }), { form: 'fillable', remember: true }),
    );
    const xml = body(parts);
    expect(xml).toContain(
      '<w:t xml:space="preserve">5</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">日</w:t>',
    );
    expect(xml).toContain('<w:date w:fullDate="2026-02-03T00:00:00Z">');
    expect(xml).toContain('<w:listItem w:displayText="甲法" w:value="a"/>');
    expect(xml).toContain('<w:text w:multiLine="1"/>');
    expect(
      [...parts.get('customXml/item1.xml')!.matchAll(/<v .*?>([^<]*)<\/v>/gs)].map(([, value]) => value),
    ).toEqual(['5', '2026-02-03', 'a', '一\n二']);
  });

  test('nothing of the answers stands outside the text when the file is not to remember', () => {
    for (const form of ['clean', 'notes', 'fillable'] as const) {
      const parts = render({ 'partyA.name': '甲公司' }, { form, remember: false });
      expect([...parts.keys()].filter(path => path.startsWith('customXml'))).toEqual([]);
      expect(body(parts)).not.toContain('dataBinding');
      for (const [path, xml] of parts) if (path !== 'word/document.xml') expect(xml).not.toContain('甲公司');
    }
  });
});

describe('notes', () => {
  test('are comments on the heading of their article', () => {
    const parts = render({}, { form: 'notes', remember: false });
    const comments = parts.get('word/comments.xml')!;
    expect(comments).toContain('w:author="明约（中立，风险中）"');
    expect(comments).toContain('w:date="2026-11-22T00:00:00Z"');
    expect([...comments.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
      '为什么这样写。',
      '（1）第一；',
      '（2）第二。',
    ]);
    expect(body(parts)).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">标题secrecy</,
    );
    expect(render().has('word/comments.xml')).toBe(false);
  });
});

describe('text from outside', () => {
  const shown = (value: string) => {
    const own = template(doc(article('one', para('p', line(text(value))))));
    const parts = unpack(
      renderDocx(bind(own, [], {}, { defaults: false }), { form: 'clean', remember: true }),
    );
    return shownParagraphs(parts).at(-1)!.text;
  };

  test('comes out as it is, but for what XML cannot hold', () => {
    for (const same of [
      '<w:t>&amp;]]>',
      '\u202eابج\u200f',
      '👩‍👩‍👧🇨🇳',
      '䶮𠮷',
      '  a  ',
      'a\nb\tc',
      '=cmd|x',
      '{partyB.name}',
    ])
      expect(shown(same)).toBe(same);
    expect(shown('a\u0000\u0008\u001f\ud800b\udfff\ufffe\uffffc')).toBe('abc');
  });

  test('any string', () => {
    const forbidden = /[\p{Cs}\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value => {
        expect(shown(value)).toBe(value.replace(forbidden, ''));
      }),
      { numRuns: 50 },
    );
  });
});
