/** One number in one level's style. */
import { numeral } from '../text/numerals.ts';
import type { LevelStyle, NumeralFormat } from './styles.ts';

/** `path` ends with the number itself; the one before it belongs to the level above. */
export function formatNumber(style: LevelStyle, path: readonly number[]): string {
  const own = path.at(-1) ?? 0;
  const above = style.under ? `${path.at(-2) ?? 0}.` : '';
  return style.before + above + inFormat(own, style.numeral) + style.after;
}

function inFormat(n: number, format: NumeralFormat): string {
  if (format === 'chinese') return numeral(n);
  if (format === 'circled') return circled(n);
  return String(n);
}

/** Circled numbers end at 50 in Unicode; after that the number stands in brackets. */
function circled(n: number): string {
  if (n <= 20) return String.fromCodePoint(0x2460 + n - 1);
  if (n <= 35) return String.fromCodePoint(0x3251 + n - 21);
  if (n <= 50) return String.fromCodePoint(0x32b1 + n - 36);
  return `〔${n}〕`;
}
