/**
 * The lines of a compiled PDF as another program reads them. The compiler nests marks inside the text of a paragraph,
 * which the reader for the library's own PDFs has no need to follow.
 */
import { getDocumentProxy } from 'unpdf';

export interface PdfLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** In the margins, or a repeated head of a table. */
  readonly isArtifact: boolean;
  /** Distance from the edge of the page, in points. */
  readonly left: number;
}

/** In points; lines of the smallest print are 11 apart. */
const SAME_BASELINE = 4;

/** In the order of the file, which is that of reading. */
export async function readLines(pdf: Uint8Array): Promise<PdfLine[]> {
  // pdf.js takes the buffer away from its owner.
  const document = await getDocumentProxy(pdf.slice());
  const lines: { page: number; text: string; isArtifact: boolean; left: number; baseline: number }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const marks: string[] = [];
    for (const item of content.items) {
      if ('str' in item) {
        const isArtifact = marks.includes('Artifact');
        const baseline: number = item.transform[5];
        const last = lines.at(-1);
        const goesOn =
          last?.page === number &&
          last.isArtifact === isArtifact &&
          Math.abs(last.baseline - baseline) < SAME_BASELINE;
        if (goesOn) last.text += item.str;
        else lines.push({ page: number, text: item.str, isArtifact, left: item.transform[4], baseline });
      } else if (item.type === 'endMarkedContent') marks.pop();
      else marks.push((item as { tag?: string }).tag ?? '');
    }
  }
  await document.loadingTask.destroy();
  return lines;
}

/** The document's own words, without the margins. */
export function ownText(lines: readonly PdfLine[]): string {
  return lines
    .filter(line => !line.isArtifact)
    .map(line => line.text)
    .join('');
}

/** Margin of 26 mm and the indent of a first line; beyond it, an open blank stands before the words. */
const BEGIN = 74 + 23;

/** Lines that begin or end with a mark that the rules of Chinese typesetting keep away from there. */
export function badlyBroken(lines: readonly PdfLine[]): PdfLine[] {
  return lines.filter(
    ({ text, isArtifact, left }) =>
      !isArtifact &&
      ((left < BEGIN && /^[，。；：、？！）》〉”’】…％%]/.test(text)) || /[（《〈“‘【]$/.test(text)),
  );
}
