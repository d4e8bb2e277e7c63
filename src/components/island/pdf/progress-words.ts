/** How far the making of a PDF is, in words. */
import type { PdfProgress } from './protocol.ts';

/** In whole megabytes: the line is read aloud each time it changes. */
export function progressWords({ loaded, total }: PdfProgress): string {
  if (loaded >= total) return '正在排版……';
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  return `正在取排版程序和字体：${megabytes(loaded)}/${megabytes(total)} MB，只取这一次……`;
}
