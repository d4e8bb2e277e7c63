/** A browser makes the same bytes as Node. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Browser, HTTPRequest } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import type { Answers } from '../../src/domain/field/field.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { newest } from '../../src/domain/template/library.ts';
import { type PortableTemplate, portable } from '../../src/domain/template/portable.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { sampleAnswers } from '../support/sample-answers.ts';
import { bound, readLibrary } from './documents.ts';

const root = join(import.meta.dirname, '../..');
const ORIGIN = 'http://localhost';
const packages = { fflate: '/node_modules/fflate/esm/browser.js' };
const page = `<!doctype html>
<script type="importmap">${JSON.stringify({ imports: packages })}</script>
<script type="module">
import { bind } from '/src/domain/output/bound.ts';
import { renderDocx } from '/src/domain/output/docx/render-docx.ts';
import { fromPortable } from '/src/domain/template/portable.ts';
globalThis.make = ([contract, ...annexes], answers, form) =>
  [...renderDocx(bind(contract, annexes, answers, { defaults: true }), { form, remember: true })];
globalThis.fromPortable = fromPortable;
</script>`;

/** What the page above offers. */
interface Offers {
  fromPortable(template: PortableTemplate): Template;
  make(templates: readonly Template[], answers: Answers, form: 'clean' | 'fillable'): number[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

/** The project's own modules, types stripped, without a server. */
async function answer(request: HTTPRequest): Promise<void> {
  const { pathname } = new URL(request.url());
  if (pathname === '/') return request.respond({ contentType: 'text/html', body: page });
  const source = await readFile(join(root, pathname), 'utf8').catch(() => undefined);
  if (source === undefined) return request.respond({ status: 404 });
  return request.respond({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
}

test.each(['clean', 'fillable'] as const)('%s', { timeout: 60_000 }, async form => {
  const library = await readLibrary();
  const template = newest(library.contracts.find(({ id }) => id === 'customer-protection/cooperation')!)!;
  const document = bound(template, library, 'extreme');
  const annexes = template.meta.annexes.map(
    ({ id, version }) =>
      library.annexes
        .find(series => series.id === id)!
        .versions.find(({ meta }) => meta.version === version)!,
  );
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', request => void answer(request));
  await tab.goto(ORIGIN);
  const made = await tab.evaluate(
    (templates, answers, form) => {
      const { make, fromPortable } = globalThis as unknown as Offers;
      return make(templates.map(fromPortable), answers, form);
    },
    [template, ...annexes].map(portable),
    sampleAnswers(template, 'extreme'),
    form,
  );
  await tab.close();
  expect(Buffer.compare(Buffer.from(made), renderDocx(document, { form, remember: true }))).toBe(0);
});
