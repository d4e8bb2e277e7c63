/**
 * Files of npm packages that a photographed page needs beside the site's own: the faces, so that no machine's fonts
 * show in a picture, and pdf.js, so that a page of a PDF can be drawn without a program of the system.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer';
import { faceFile, SYMBOL_FACE, TEXT_FACES } from '../print/faces.ts';

const FOLDER = '/screenshots-only/';

/** Address of pdf.js on the site's own origin, once `servePackageFiles` was called for the page. */
export const PDFJS = `${FOLDER}pdfjs.mjs`;

const faces = [...TEXT_FACES, SYMBOL_FACE];

const files: ReadonlyMap<string, { readonly path: string; readonly type: string }> = new Map([
  [PDFJS, { path: fileURLToPath(import.meta.resolve('unpdf/pdfjs')), type: 'text/javascript' }],
  ...faces.map(face => [`${FOLDER}${face.name}.ttf`, { path: faceFile(face), type: 'font/ttf' }] as const),
]);

/** Style rules that set a page of the site in the faces of the packages. */
export const FACES_CSS = [
  ...faces.map(
    ({ family, weight, name }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${FOLDER}${name}.ttf"); }`,
  ),
  ':root {',
  '  --serif: "Noto Serif SC", "Noto Sans Symbols 2";',
  '  --sans: "Noto Sans SC", "Noto Sans Symbols 2";',
  '  --mono: "Noto Sans SC", "Noto Sans Symbols 2";',
  '}',
].join('\n');

/** Answers requests of `page` for these files; all others go to the server as ever. */
export async function servePackageFiles(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', request => void answer(request));
}

async function answer(request: HTTPRequest): Promise<void> {
  const file = files.get(new URL(request.url()).pathname);
  if (!file) return request.continue();
  await request.respond({ contentType: file.type, body: await readFile(file.path) });
}
