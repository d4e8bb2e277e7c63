/** One page printed: its words, its contents, its running texts, its metadata, and the same bytes again. */
import { PDFDict, PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { destinationPages } from '../../scripts/print/destinations.ts';
import { printDocument } from '../../scripts/print/print-document.ts';
import { badlyBroken, bodyText, type TextLine, textLines } from '../support/pdf-lines.ts';
import { page, sheet } from './fixture.ts';
import { openStudio, type Studio } from './studio.ts';

const ARTICLES = 9;
let studio: Studio;
let pdf: Uint8Array;
let lines: TextLine[];
let document: PDFDocument;

beforeAll(async () => {
  studio = await openStudio();
  pdf = await studio.print('contract', page({ articles: ARTICLES }));
  lines = await textLines(pdf);
  document = await PDFDocument.load(pdf, { updateMetadata: false });
});
afterAll(() => studio.close());

test('the text of the PDF is the text of the page', async () => {
  const tab = await studio.browser.newPage();
  const job = await studio.job('contract', page({ articles: ARTICLES }));
  await printDocument(tab, job);
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  const shown = await tab.evaluate(() => window.document.body.innerText);
  await tab.close();
  expect(shown.length).toBeGreaterThan(5000);
  expect(firstDifference(bodyText(lines), shown.replace(/\s+/g, ''))).toBe('');
});

test('boxes to tick are text like any other', () => {
  expect(lines.map(line => line.text)).toEqual(
    expect.arrayContaining(['☐ 非常满意', '☑ 满意', '☒ ☐ 不满意']),
  );
});

test('no line is badly broken', () => {
  expect(badlyBroken(lines)).toEqual([]);
});

test('each entry of the contents has the page of its heading', () => {
  const entries = lines.filter(line => /^(第.+条|附件一) .* \d+$/.test(line.text));
  expect(entries).toHaveLength(ARTICLES + 1);
  for (const { text } of entries) {
    const [, title, number] = /^(.*) (\d+)$/.exec(text)!;
    const heading = lines.find(line => line.text === title);
    expect([title, heading?.page]).toEqual([title, Number(number)]);
  }
});

test('every page but the cover carries title, version, mark and its number', () => {
  const pages = document.getPageCount();
  expect(pages).toBeGreaterThan(6);
  for (let number = 1; number <= pages; number++) {
    const running = lines.filter(line => line.page === number && line.isArtifact).map(line => line.text);
    if (number === 1) expect(running).toEqual([]);
    else
      expect(
        running
          .join('')
          .replace(/\s+/g, '')
          .replace(/期次约定金额$/, ''),
      ).toBe(`客户信息保密协议版本1.0.0第${number}页共${pages}页confidentiality/mutual1.0.0·3f9a2c71`);
  }
});

test('a bookmark for each heading, articles below their chapter', () => {
  const titles: string[] = [];
  const walk = (item: PDFDict | undefined, depth: number): void => {
    for (let entry = item; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = entry.get(PDFName.of('Title')) as unknown as { decodeText(): string };
      titles.push('-'.repeat(depth) + title.decodeText());
      walk(entry.lookupMaybe(PDFName.of('First'), PDFDict), depth + 1);
    }
  };
  walk(document.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'), PDFDict), 0);
  expect(titles).toEqual(
    expect.arrayContaining([
      '客户信息保密协议',
      '-第一章 总则',
      '--第一条 权利义务的约定之一',
      '-附件一 满意度调查',
    ]),
  );
});

test('anchors that a link leads to are destinations', async () => {
  const places = await destinationPages(pdf);
  expect([...places.keys()].sort()).toEqual(
    [...Array.from({ length: ARTICLES }, (_, n) => `article-${n + 1}`), 'satisfaction'].sort(),
  );
});

test('metadata say what the document is', () => {
  expect(document.getTitle()).toBe('客户信息保密协议');
  expect(document.getSubject()).toBe('confidentiality/mutual 1.0.0');
  expect(document.getKeywords()).toBe(`sha256:${'3f9a2c71'.repeat(8)}`);
  expect(document.getCreationDate()).toEqual(new Date('2026-11-22T00:00:00Z'));
  expect(document.catalog.get(PDFName.of('Lang'))?.toString()).toBe('(zh-CN)');
  const packet = document.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
  expect(Buffer.from(packet.contents).toString()).toContain('>客户信息保密协议</rdf:li>');
});

test('every link says where it leads', () => {
  const words = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(object => object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Link'))
    .map(link =>
      ((link as PDFDict).get(PDFName.of('Contents')) as unknown as { decodeText(): string }).decodeText(),
    );
  expect(words).toContain('链接：第二条 权利义务的约定之二');
  expect(words).toContain('链接：《民法典》第五百八十五条');
  expect(words.every(text => text.length > 3)).toBe(true);
});

test('only our faces are in the file', () => {
  const fonts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('BaseFont'))] : []))
    .flatMap(name => (name instanceof PDFName ? [name.decodeText().slice(7)] : []));
  expect([...new Set(fonts)].sort()).toEqual([
    'NotoSansSC-Bold',
    'NotoSansSC-Regular',
    'NotoSansSymbols2-Regular',
    'NotoSerifSC-Bold',
    'NotoSerifSC-Regular',
  ]);
});

/** The words around the place where two texts part; empty when they are equal. */
function firstDifference(a: string, b: string): string {
  if (a === b) return '';
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `${a.slice(at - 20, at + 20)} | ${b.slice(at - 20, at + 20)}`;
}

describe('the same page gives the same bytes', () => {
  test('in a tab that has printed other things', async () => {
    const tab = await studio.browser.newPage();
    await printDocument(
      tab,
      await studio.job('other', sheet('<table class="table"><tr><td>甲方</td></tr></table>')),
    );
    const again = await printDocument(tab, await studio.job('contract', page({ articles: ARTICLES })));
    await tab.close();
    expect(Buffer.compare(again, pdf)).toBe(0);
  });

  test('in another browser, from another port', async () => {
    const other = await openStudio();
    const again = await other.print('elsewhere', page({ articles: ARTICLES }));
    await other.close();
    expect(Buffer.compare(again, pdf)).toBe(0);
  });

  test('and other words give other bytes and another file id', async () => {
    const changed = await studio.print(
      'contract',
      page({ articles: ARTICLES }).replace('公平原则', '公平约定'),
    );
    const id = async (bytes: Uint8Array) =>
      (await PDFDocument.load(bytes, { updateMetadata: false })).context.trailerInfo.ID?.toString().split(
        ' ',
      );
    const [before, after] = [await id(pdf), await id(changed)];
    expect(after?.[1]).toBe(before?.[1]);
    expect(after?.[2]).not.toBe(before?.[2]);
  });
});
