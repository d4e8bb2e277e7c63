/** One page of a PDF as a picture, drawn by pdf.js in the browser: what is seen is the file, not the page it was printed from. */
import type { Page } from 'puppeteer';
import { PDFJS } from './package-files.ts';

/**
 * Replaces what `page` shows by a canvas with page `number` (from 1) of the PDF that it links to, `width` CSS pixels wide.
 * Throws when it links to none.
 */
export async function drawLinkedPdf(page: Page, number: number, width: number): Promise<void> {
  const url = await page.$eval('a[href$=".pdf"]', link => (link as HTMLAnchorElement).href);
  await page.evaluate(
    async (library, url, number, width) => {
      const { getDocument }: typeof import('unpdf/pdfjs') = await import(library);
      const sheet = await (await getDocument({ url }).promise).getPage(number);
      const scale = width / sheet.getViewport({ scale: 1 }).width;
      const viewport = sheet.getViewport({ scale: scale * devicePixelRatio });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      canvas.style.width = `${width}px`;
      document.body.replaceChildren(canvas);
      await sheet.render({ canvas, viewport }).promise;
    },
    PDFJS,
    url,
    number,
    width,
  );
}
