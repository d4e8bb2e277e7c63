/** A word processor opens our files and shows the words of the page. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/domain/document/text-of.ts';
import { nodesOfType } from '../../src/domain/document/visit.ts';
import type { Bound } from '../../src/domain/output/bound.ts';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { newest } from '../../src/domain/template/library.ts';
import { readNumeral } from '../../src/domain/text/numerals.ts';
import { bound, type Filling, readLibrary } from './documents.ts';
import { normal } from './word-xml.ts';

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const missing = ['soffice', 'pdftotext', 'timeout'].filter(program => !has(program));
const title = missing.length
  ? `LibreOffice (left out: ${missing.join(', ')} is not installed)`
  : 'LibreOffice';

/** Long and short, with chapters and without, with wide tables, three parties and many annexes. */
const samples: readonly (readonly [id: string, filling: Filling])[] = [
  ['confidentiality/mutual', 'plain'],
  ['customer-service/consumer', 'plain'],
  ['incident-settlement/compensation', 'plain'],
  ['data-sharing/joint', 'plain'],
  ['customer-protection/cooperation', 'blank'],
  ['maintenance/standard', 'blank'],
  ['consulting/technical', 'extreme'],
];

describe.skipIf(missing.length > 0)(title, () => {
  let folder: string;
  const documents = new Map<string, Bound>();

  beforeAll(async () => {
    const library = await readLibrary();
    folder = mkdtempSync(join(tmpdir(), 'mingyue-office-'));
    const files = samples.map(([id, filling]) => {
      const template = newest(library.contracts.find(series => series.id === id)!)!;
      documents.set(id, bound(template, library, filling));
      const file = join(folder, `${fileName(id)}.docx`);
      writeFileSync(file, renderDocx(documents.get(id)!, { form: 'clean', remember: true }));
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const office = ['soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
    execFileSync('timeout', ['-k', '5', '240', ...office], { stdio: 'ignore' });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(samples.filter(([, filling]) => filling !== 'extreme'))('%s, %s', id => {
    const document = documents.get(id)!;
    expect(words(textOf(id, document))).toBe(words(boundText(document)));
  });

  test.each(samples.filter(([, filling]) => filling === 'extreme'))('%s, %s', id => {
    const pages = pagesOf(id);
    const text = normal(pages.join(''));
    expect(text).toContain(normal('<img src=x onerror="alert(1)"></w:t></w:r>&amp;]]><!--'));
    expect(text).toContain('名'.repeat(2000));
    expect(pages.length).toBeLessThan(400);
  });

  function pagesOf(id: string): string[] {
    // Only what stands between header and footer, in the order in which it was drawn.
    const area = ['-x', '0', '-y', '70', '-W', '596', '-H', '700'];
    const pdf = join(folder, `${fileName(id)}.pdf`);
    return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', ...area, pdf, '-'], { maxBuffer: 1 << 26 })
      .toString()
      .split('\f');
  }

  /** The text from the contract's own title on, without the header rows that a table repeats on a new page. */
  function textOf(id: string, { meta, parts }: Bound): string {
    const headers = parts.flatMap(({ document }) =>
      nodesOfType(document, 'table').map(({ header }) =>
        normal(header.map(cell => wordsOf(cell.children)).join('')),
      ),
    );
    const pages = pagesOf(id).map(normal);
    const first = pages.findIndex((page, index) => index > 1 && page.startsWith(normal(meta.title)));
    return pages
      .slice(first)
      .map(page => page.slice(headers.find(header => header && page.startsWith(header))?.length ?? 0))
      .join('');
  }
});

function fileName(id: string): string {
  return id.replace('/', '-');
}

/** Without room and blanks; LibreOffice before 25.2 does not know `isLgl` and writes 三.1 for 3.1. */
function words(text: string): string {
  return normal(text).replace(/[一二三四五六七八九十百]+(?=\.\d)/g, numeral => String(readNumeral(numeral)));
}
