/** One text, three ways: on the page, in the PDF, in the plain-text file; and what every PDF must be. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { badlyBroken, type TextLine, textLines } from '../support/pdf-lines.ts';
import { validate } from '../support/verapdf.ts';
import { readSite, SITE_DIR } from './site.ts';

const released = Object.keys(JSON.parse(readFileSync('src/content/releases.json', 'utf8')) as object);
const pdfPath = (path: string) => join(SITE_DIR, 'pdf', `${path}.pdf`);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** Words only: no white space, no lines to write on, no rules between the columns of a table. */
function normal(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0_|]+/g, '');
}

function pageText(path: string): string {
  const html = readSite(`${path}/index.html`);
  const title = /<h1[^>]*>([^<]*)<\/h1>/.exec(html)![1]!;
  const body = /<article class="document"[^>]*>([\s\S]*?)<\/article>/.exec(html)![1]!;
  const words = body.replace(/<aside[\s\S]*?<\/aside>/g, '').replace(/<[^>]*>/g, '');
  return normal(
    `${title}${words}`.replace(/&([a-z]+|#39);/g, (entity, name: string) => entities[name] ?? entity),
  );
}

const plainText = (path: string) => normal(readSite(`text/${path}.txt`));

describe.each(released)('%s', path => {
  let lines: readonly TextLine[];
  beforeAll(async () => {
    lines = await textLines(new Uint8Array(readFileSync(pdfPath(path))));
  });

  test('the page says what the plain text says', () => {
    const text = plainText(path);
    const page = pageText(path);
    expect(page.length).toBeGreaterThan(200);
    // The text file goes on with the annexes, which have pages of their own.
    expect(text.slice(0, page.length)).toBe(page);
    if (!text.slice(page.length).startsWith('附件一')) expect(text).toBe(page);
  });

  test('the PDF says what the plain text says, after cover and contents', () => {
    const words = normal(
      lines
        .filter(line => !line.isArtifact)
        .map(line => line.text)
        .join(''),
    );
    const text = plainText(path);
    expect(words.slice(-text.length)).toBe(text);
  });

  test('no line begins or ends with a mark that may not stand there', () => {
    expect(badlyBroken(lines)).toEqual([]);
  });

  test('every page after the cover names the text, its version, its hash, and its own number', async () => {
    const document = await PDFDocument.load(readFileSync(pdfPath(path)), { updateMetadata: false });
    const count = document.getPageCount();
    expect(count).toBeGreaterThan(2);
    const [, version = ''] = /\/([^/]+)$/.exec(path)!;
    const { hash } = JSON.parse(readSite(`json/${path}.json`)) as { hash: string };
    for (let number = 2; number <= count; number += 1) {
      const margins = lines
        .filter(line => line.isArtifact && line.page === number)
        .map(line => normal(line.text))
        .join('');
      for (const part of [`第${number}页共${count}页`, `${version}·${hash.slice(0, 12)}`])
        expect(margins, `page ${number}`).toContain(part);
    }
  });

  test('the contents give the page on which each heading stands', () => {
    const contents = lines.filter(
      line => !line.isArtifact && /^.{2,60}?\s*\d+$/.test(line.text) && line.page <= 4,
    );
    const entries = contents.flatMap(line => {
      const match = /^((?:第.+?[条章]|[一二三四五六七八九十]+、|附件.)\s*.*?)\s*(\d+)$/.exec(line.text);
      return match ? [{ label: normal(match[1]!), page: Number(match[2]) }] : [];
    });
    // Checklists have no articles to list.
    if (!path.startsWith('checklists/')) expect(entries.length).toBeGreaterThan(2);
    for (const { label, page } of entries) {
      const there = normal(
        lines
          .filter(line => line.page === page && !line.isArtifact)
          .map(line => line.text)
          .join(''),
      );
      expect(there, `${label} on page ${page}`).toContain(label);
    }
  });

  test('no signature block is split, and none stands alone on a page', () => {
    const own = lines.filter(line => !line.isArtifact);
    const isSigning = (text: string) =>
      /^(?:[甲乙丙丁]方：|盖章或者签名：|签名或者按指印：|法定代表人（负责人）或者授权代表：|签署日期：)/.test(
        text,
      );
    const count = (words: RegExp) => own.filter(line => words.test(line.text)).length;
    if (path.startsWith('contracts/')) expect(count(/^签署日期：/)).toBeGreaterThan(1);
    let begun: number | undefined;
    for (const line of own) {
      if (/^(?:盖章或者签名|签名或者按指印)：/.test(line.text)) begun = line.page;
      if (!/^签署日期：/.test(line.text)) continue;
      expect(line.page).toBe(begun);
      expect(own.some(other => other.page === line.page && !isSigning(other.text))).toBe(true);
    }
  });
});

describe('all PDFs', () => {
  test('SHA256SUMS is right', () => {
    const sums = readSite('pdf/SHA256SUMS')
      .trim()
      .split('\n')
      .map(line => line.split('  '));
    expect(sums.map(([, name]) => name)).toEqual(released.map(path => `${path}.pdf`).sort());
    for (const [sum, name] of sums) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(SITE_DIR, 'pdf', name!)))
          .digest('hex'),
      ).toBe(sum);
    }
  });

  test.for(['ua1', '2a'] as const)(
    'veraPDF finds nothing against %s',
    { timeout: 600_000 },
    async (profile, context) => {
      const result = await validate(released.map(pdfPath), profile);
      if (result.status === 'absent') return context.skip(result.reason);
      expect(result.results.filter(({ compliant }) => !compliant)).toEqual([]);
      expect(result.results).toHaveLength(released.length);
    },
  );

  test('each page offers its files', () => {
    for (const path of released) {
      const html = readSite(`${path}/index.html`);
      for (const file of [`pdf/${path}.pdf`, `text/${path}.txt`, `json/${path}.json`]) {
        expect(html).toContain(`href="/${file}"`);
        expect(existsSync(join(SITE_DIR, file))).toBe(true);
      }
    }
  });
});
