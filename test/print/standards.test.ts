/** The finished file keeps PDF/UA-1 and PDF/A-2a, and other programs can read it. Tools that are absent are skipped. */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Profile, validate } from '../support/verapdf.ts';
import { page, sheet } from './fixture.ts';
import { openStudio, type Studio } from './studio.ts';

/** Markup that the tags of a PDF stumble over. */
const AWKWARD = sheet(`<h1>甲方</h1>
<ul><li>甲方</li><li><p>甲方</p><p>乙方</p></li><li><a href="#place">甲方</a><ul><li>乙方</li></ul></li></ul>
<ol style="list-style: decimal; padding-left: 2em"><li style="border: 1pt solid; background: #eee">甲方</li></ol>
<p id="place"><em>甲方</em><strong>乙方</strong><a href="#place">甲方<br>乙方</a></p><aside>乙方</aside>
<table class="table"><caption>约定</caption><thead><tr><th scope="col">甲方</th><th scope="col">乙方</th></tr></thead>
<tbody><tr><th scope="row">金额</th><td><ul><li>乙方</li></ul></td></tr></tbody></table>
<dl><dt>甲方</dt><dd>乙方</dd></dl><hr>`);

let studio: Studio;
let files: string[];
let raw: string;

beforeAll(async () => {
  studio = await openStudio();
  files = await Promise.all(
    [page({ articles: 6 }), AWKWARD].map(async (html, index) => {
      const file = join(studio.folder, `${index}.pdf`);
      await writeFile(file, await studio.print(`page-${index}`, html));
      return file;
    }),
  );
  raw = join(studio.folder, 'raw.pdf');
  const tab = await studio.browser.newPage();
  await tab.goto((await studio.job('raw', page({}))).url);
  await tab.pdf({ path: raw, preferCSSPageSize: true, tagged: true, outline: true });
  await tab.close();
});
afterAll(() => studio.close());

test.for<[string, Profile]>([
  ['PDF/UA-1', 'ua1'],
  ['PDF/A-2a', '2a'],
])('veraPDF finds nothing against %s', async ([, profile], context) => {
  const validations = await validate([...files, raw], profile);
  if (validations.status === 'absent') return context.skip(validations.reason);
  const [contract, awkward, unfinished] = validations.results;
  expect(contract).toEqual({ file: files[0], compliant: true, failures: [] });
  expect(awkward).toEqual({ file: files[1], compliant: true, failures: [] });
  // What Chromium writes does not pass: the check is a check.
  expect(unfinished?.compliant).toBe(false);
  expect(unfinished?.failures.length).toBeGreaterThan(2);
});

test('a file that is no PDF is reported, not passed', async context => {
  const file = join(studio.folder, 'no.pdf');
  await writeFile(file, 'no PDF');
  const validations = await validate([file], 'ua1');
  if (validations.status === 'absent') return context.skip(validations.reason);
  expect(validations.results[0]).toMatchObject({ compliant: false, error: expect.any(String) });
});

test('qpdf finds no error', context => {
  for (const file of files) {
    const output = run('qpdf', ['--check', file]);
    if (output === undefined) return context.skip('没有 qpdf');
    expect(output).toContain('No syntax or stream encoding errors found');
  }
});

test('pdfinfo and pdftotext read what we wrote', context => {
  const facts = run('pdfinfo', [files[0]!]);
  const text = run('pdftotext', ['-enc', 'UTF-8', files[0]!, '-']);
  if (facts === undefined || text === undefined) return context.skip('没有 poppler-utils');
  expect(facts).toMatch(/Title:\s+客户信息保密协议/);
  expect(facts).toMatch(/Tagged:\s+yes/);
  expect(facts).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/);
  // No radicals, private characters or replacement marks where words should be.
  expect(text).toContain('第一条 权利义务的约定之一');
  expect(text).not.toMatch(/[\u2e80-\u2fdf\ue000-\uf8ff\ufffd]/);
});

/** Undefined when the program is not installed. */
function run(command: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(command, [...args], { encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
