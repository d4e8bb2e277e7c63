/** Percentages, per mille and 万分之 in folded words. */
import { readNumeral } from '../text/numerals.ts';

export interface Proportion {
  readonly percent: number;
  /** Stretch of the text. */
  readonly from: number;
  readonly to: number;
}

const PROPORTION =
  /(?<![\d.])(\d{1,12}(?:\.\d{1,12})?) ?([%‰])|([百千万])分之 ?(\d{1,4}(?:\.\d{1,4})?|[〇○零一二两三四五六七八九十百点]{1,9})/g;
const SHARE: Readonly<Record<string, number>> = { '%': 1, '‰': 0.1, 百: 1, 千: 0.1, 万: 0.01 };

/** Every proportion that can be read: 30%, 5‰, 百分之三十, 千分之零点五. */
export function proportionsIn(text: string): Proportion[] {
  const proportions: Proportion[] = [];
  for (const { 0: words, 1: figures, 2: sign, 3: part, 4: numeral, index } of text.matchAll(PROPORTION)) {
    const value = figures === undefined ? read(numeral!) : Number(figures);
    const share = SHARE[sign ?? part!]!;
    if (value === undefined) continue;
    proportions.push({
      percent: Number((value * share).toFixed(6)),
      from: index,
      to: index + words.length,
    });
  }
  return proportions;
}

function read(numeral: string): number | undefined {
  if (/^\d/.test(numeral)) return Number(numeral);
  const [whole, fraction] = numeral.split('点');
  const digits = [...(fraction ?? '')].map(character => readNumeral(character));
  const value = readNumeral(whole!);
  if (value === undefined || digits.some(digit => digit === undefined || digit > 9)) return undefined;
  return digits.length > 0 ? Number(`${value}.${digits.join('')}`) : value;
}
