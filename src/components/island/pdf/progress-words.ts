/** How far the making of a PDF is, in words. */
import type { PdfProgress } from './protocol.ts';

const MEGABYTE = 1024 * 1024;

export function progressWords({ loaded, total }: PdfProgress): string {
  if (loaded >= total) return '正在排版 PDF…';
  return `正在载入排版程序 ${(loaded / MEGABYTE).toFixed(1)}/${(total / MEGABYTE).toFixed(1)} MB，只需要一次…`;
}
