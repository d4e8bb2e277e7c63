/**
 * The other ways to write the numbers of a text: statutes spell 第四百九十六条 and 百分之二十, contracts print 第496条 and
 * 20%, and people type either. The text is expected in folded form: half-width figures, lower case.
 */
import { numeral, readNumeral } from './numerals.ts';

const numerals = '[〇零一二两三四五六七八九十百千万]+';
const divisions = '条|款|项|目|章|节|编';
/** What is counted in contracts; 年 and 月 count only as durations, the parts of a date stay figures. */
const counted = '个工作日|工作日|个月|小时|分钟|日|天|周|年|元|万元|倍|人|次|份|期|名|家|%';
/** Fractions as statutes write them, with the power of ten that makes percent of them. */
const fractions: Readonly<Record<string, number>> = { 百: 0, 千: 1, 万: 2 };

/** 0.05 as 零点零五. */
function decimalNumeral(figures: string): string {
  const [whole, fraction] = figures.split('.');
  const digits = [...(fraction ?? '')].map(figure => numeral(Number(figure))).join('');
  return numeral(Number(whole)) + (digits && `点${digits}`);
}

/** 零点零五 or 二十 as figures; undefined when the numeral cannot be read. */
function decimalFigures(text: string): string | undefined {
  const [whole, fraction] = text.split('点');
  const value = readNumeral(whole!);
  if (value === undefined) return undefined;
  const digits = [...(fraction ?? '')].map(character => readNumeral(character));
  if (digits.some(digit => digit === undefined || digit > 9)) return undefined;
  return digits.length > 0 ? `${value}.${digits.join('')}` : String(value);
}

/** Moves the decimal point to the left: 5 by 2 is 0.05. */
function shift(figures: string, places: number): string {
  return String(Number((Number(figures) / 10 ** places).toFixed(6)));
}

/** Every number of the text as a Chinese numeral: 第496条 is 第四百九十六条, 20% is 百分之二十. */
export function toNumerals(text: string): string {
  return text
    .replace(/(\d{1,3}(?:\.\d{1,4})?)%/g, (_, figures: string) => `百分之${decimalNumeral(figures)}`)
    .replace(
      new RegExp(`第?(\\d{1,4})(?=${divisions})`, 'g'),
      (_, figures: string) => `第${numeral(Number(figures))}`,
    )
    .replace(/条之(\d{1,2})/g, (_, figures: string) => `条之${numeral(Number(figures))}`)
    .replace(new RegExp(`(?<![\\d.年月-])\\d{1,3}(?=${counted})`, 'g'), figures => numeral(Number(figures)));
}

/** Every numeral of the text in figures: 第四百九十六条 is 第496条, 万分之五 is 0.05%. */
export function toFigures(text: string): string {
  const decimal = `${numerals}(?:点${numerals})?`;
  return text
    .replace(new RegExp(`([百千万])分之(${decimal})`, 'g'), (match, size: string, number: string) => {
      const figures = decimalFigures(number);
      return figures === undefined ? match : `${shift(figures, fractions[size]!)}%`;
    })
    .replace(new RegExp(`第(${numerals})(?=${divisions})`, 'g'), (match, number: string) => {
      const value = readNumeral(number);
      return value === undefined ? match : `第${value}`;
    })
    .replace(new RegExp(`条之(${numerals})`, 'g'), (match, number: string) => {
      const value = readNumeral(number);
      return value === undefined ? match : `条之${value}`;
    })
    .replace(new RegExp(`(?<![第之])${numerals}(?=${counted})`, 'g'), number => {
      const value = readNumeral(number);
      return value === undefined ? number : String(value);
    });
}

/** People say 7天 where statutes and contracts write 7日. */
function withWrittenDay(text: string): string {
  return text.replace(/(?<=[\d一二两三四五六七八九十百])天/g, '日');
}

/** The text itself first, then its other spellings, each once. A bare number of three figures or more may be an article. */
export function numberVariants(text: string): string[] {
  const spellings = /^[1-9]\d{2,3}$/.test(text)
    ? [text, `第${text}条`, toNumerals(`${text}条`)]
    : [text, toNumerals(text), toFigures(text)];
  return [...new Set([...spellings, ...spellings.map(withWrittenDay)])];
}
