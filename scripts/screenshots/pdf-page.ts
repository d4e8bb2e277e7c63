/** One page of a PDF as a picture, drawn by pdf.js in the browser: what is seen is the file, not the page it came from. */
import type { ElementHandle, Page } from 'puppeteer';
import { PDFJS } from './package-files.ts';

/**
 * Replaces what `page` shows by page `number` (from 1) of the PDF at `url`, `width` CSS pixels wide. `page` must be on the
 * origin of the PDF. Returns the canvas.
 */
export async function drawPdfPage(
  page: Page,
  url: string,
  number: number,
  width: number,
): Promise<ElementHandle<HTMLCanvasElement>> {
  await page.evaluate(
    async (library, address, pageNumber, cssWidth) => {
      const { getDocument }: typeof import('unpdf/pdfjs') = await import(library);
      const sheet = await (await getDocument({ url: address }).promise).getPage(pageNumber);
      const natural = sheet.getViewport({ scale: 1 });
      const viewport = sheet.getViewport({ scale: (cssWidth / natural.width) * devicePixelRatio });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      canvas.style.width = `${cssWidth}px`;
      document.body.replaceChildren(canvas);
      await sheet.render({ canvas, viewport }).promise;
    },
    PDFJS,
    url,
    number,
    width,
  );
  const canvas = await page.$('canvas');
  if (!canvas) throw new Error('pdf.js left no canvas.');
  return canvas;
}
