/** Amounts of money in a line: figures (12,000.50元, ¥12 000, 3.5万元) and capitals (壹万贰仟元整). */
import { readCapitalAmount } from '../text/capital-amount.ts';
import { matchesIn } from './find.ts';
import type { SubjectLine } from './subject.ts';

export interface Amount {
  /** 分. */
  readonly fen: number;
  readonly from: number;
  readonly to: number;
}

export interface CapitalAmount {
  /** 分; undefined when the capitals spell no amount. */
  readonly fen: number | undefined;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const FIGURES =
  /(?:(?:人民币|rmb|cny|¥)[ :]?)?(?<![\d.])(\d{1,3}(?:[, ]\d{3})+|\d{1,13})(\.\d{1,6})?(?!\d)[ ]?(亿|万|千)?(元|圆)?/g;
const CAPITALS =
  /[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,24}[元圆](?:零?[壹贰叁肆伍陆柒捌玖]角)?(?:零?[壹贰叁肆伍陆柒捌玖]分)?[整正]?/g;
const SIZES: Readonly<Record<string, number>> = { 千: 1_000, 万: 10_000, 亿: 100_000_000 };

/** Amounts in figures that a sign or 元 marks as money. */
export function figuresIn(line: SubjectLine): Amount[] {
  const found: Amount[] = [];
  for (const match of matchesIn(line, FIGURES)) {
    const [words, whole = '', fraction = '', size, unit] = match;
    const sign = /^(?:人民币|rmb|cny|¥)/.test(words);
    if (!sign && !unit) continue;
    const yuan = Number(whole.replace(/[, ]/g, '') + fraction) * (size ? SIZES[size]! : 1);
    const fen = Math.round(yuan * 100);
    if (Number.isSafeInteger(fen)) found.push({ fen, from: match.index, to: match.index + words.length });
  }
  return found;
}

/** Amounts in capitals; 元 alone or plain numerals (三万元) are none. */
export function capitalsIn(line: SubjectLine): CapitalAmount[] {
  return [...matchesIn(line, CAPITALS)].flatMap(match => {
    const words = match[0];
    if (!/[壹贰叁肆伍陆柒捌玖零]/.test(words)) return [];
    return [{ fen: readCapitalAmount(words), words, from: match.index, to: match.index + words.length }];
  });
}

/** 1,234.50元 */
export function yuan(fen: number): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const cents = fen % 100;
  return `${whole}${cents ? `.${String(cents).padStart(2, '0')}` : ''}元`;
}
