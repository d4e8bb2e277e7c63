/** How codes and numbers are typed and pasted: in groups, full-width, in lower case. */
import { toHalfWidthDigits } from '../text/width.ts';
import { cleanLine } from './clean-text.ts';

/** Half-width and upper-case, without spaces and hyphens. */
export function compactCode(input: string): string {
  return toHalfWidthDigits(cleanLine(input))
    .replace(/[\s\-‐‑–—]/g, '')
    .toUpperCase();
}
