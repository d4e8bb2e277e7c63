/**
 * Chinese numerals as statutes write them: 十五, 一百零一, 第二百五十三条之一. The same spelling rules, with other
 * characters, make the 大写 of amounts and dates, so `spell` takes the style.
 */
import { toHalfWidthDigits } from './width.ts';

export interface NumeralStyle {
  /** The characters for 0 to 9. */
  readonly digits: string;
  /** The characters for ten, hundred and thousand. */
  readonly units: string;
  /** What stands where 零 may be written or left out: before a full 千 when the digit above it is 0 (107,000). */
  readonly joint: string;
}

const plainStyle: NumeralStyle = { digits: '零一二三四五六七八九', units: '十百千', joint: '' };
export const capitalStyle: NumeralStyle = { digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', joint: '零' };

const variants = '〇○两壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億';
const plain = '零零二一二二三三四五六六七八九十百千万亿';

/** Writes a whole number from 0 to `Number.MAX_SAFE_INTEGER`; ten is 一十. */
export function spell(n: number, style: NumeralStyle): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`spell: not a whole number: ${n}`);
  if (n === 0) return style.digits[0]!;
  if (n < 10_000) return spellSection(n, style);
  const [size, name] = n < 100_000_000 ? [10_000, '万'] : [100_000_000, '亿'];
  const low = n % size;
  const high = (n - low) / size;
  const head = spell(high, style) + name;
  if (low === 0) return head;
  const zero = low < size / 10 ? style.digits[0]! : high % 10 === 0 ? style.joint : '';
  return head + zero + spell(low, style);
}

function spellSection(n: number, { digits, units }: NumeralStyle): string {
  const figures = String(n);
  let out = '';
  let gap = false;
  for (let i = 0; i < figures.length; i++) {
    const digit = Number(figures[i]);
    if (digit === 0) {
      gap = true;
      continue;
    }
    if (gap) out += digits[0];
    gap = false;
    out += digits[digit]! + (units[figures.length - 2 - i] ?? '');
  }
  return out;
}

/** A whole number as statutes write it: 十五, 二十, 一百零一, 十万七千. */
export function numeral(n: number): string {
  return spell(n, plainStyle).replace(/^一十/, '十');
}

/** Every figure by itself: `05` is 零五. */
export function numeralDigits(figures: string): string {
  return figures.replace(/\d/g, figure => plainStyle.digits[Number(figure)]!);
}

/** The figures of numerals written one by one: 二〇二六 is `2026`. Undefined when another character is among them. */
export function readNumeralDigits(text: string): string | undefined {
  const values = [...toPlain(text)].map(character => plainStyle.digits.indexOf(character));
  return values.length === 0 || values.includes(-1) ? undefined : values.join('');
}

/**
 * Reads a Chinese numeral, capital (壹佰) and traditional (億) characters, 〇, ○, 两, 廿 and 卅 included. Undefined for
 * anything that spells no number (十百, 一二, 一百五).
 */
export function readNumeral(text: string): number | undefined {
  const characters = toPlain(text).replaceAll('廿', '二十').replaceAll('卅', '三十');
  const value = sumUp(characters);
  if (value === undefined || !Number.isSafeInteger(value)) return undefined;
  const spelling = spell(value, { ...plainStyle, joint: '零?' }).replace(/^一十/, '一?十');
  return new RegExp(`^${spelling}$`).test(characters) ? value : undefined;
}

/** Adds digits and units without asking for good spelling. */
function sumUp(characters: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of characters) {
    const value = plainStyle.digits.indexOf(character);
    const unit = plainStyle.units.indexOf(character);
    if (value >= 0) {
      digit = value;
    } else if (unit >= 0) {
      section += (digit || 1) * 10 ** (unit + 1);
      digit = 0;
    } else if (character === '万') {
      total += (section + digit) * 10_000;
      section = digit = 0;
    } else if (character === '亿') {
      total = (total + section + digit) * 100_000_000;
      section = digit = 0;
    } else {
      return undefined;
    }
  }
  return total + section + digit;
}

function toPlain(text: string): string {
  return text.replace(/./gu, character => plain[variants.indexOf(character)] ?? character);
}

/** Reads a whole number in figures (1200, 1,200, full-width too) or as a Chinese numeral. */
export function readInteger(text: string): number | undefined {
  const compact = toHalfWidthDigits(text).replace(/\s/g, '');
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(compact)) return readNumeral(compact);
  const value = Number(compact.replaceAll(',', ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Name of an article as citations record it: `253-1` is 第二百五十三条之一. */
export function articleNumeral(article: string): string {
  const [number, insertion] = article.split('-');
  return `第${numeral(Number(number))}条${insertion ? `之${numeral(Number(insertion))}` : ''}`;
}

/** Reads 第二百五十三条之一, 第253条之一 or 第253条 as `253-1`, `253`. Undefined for anything else. */
export function readArticleNumeral(text: string): string | undefined {
  const match = /^第(.+?)条(?:之(.+))?$/.exec(text.replace(/\s/g, ''));
  if (!match) return undefined;
  const number = readInteger(match[1]!);
  if (!number) return undefined;
  if (match[2] === undefined) return String(number);
  const insertion = readInteger(match[2]);
  return insertion ? `${number}-${insertion}` : undefined;
}
