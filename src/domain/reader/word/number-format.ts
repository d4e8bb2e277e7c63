/** Numbers as Word prints them for `w:numFmt` (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59). */
import { capitalStyle, numeral, spell } from '../../text/numerals.ts';

const DIGITS = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Word writes 〇 inside a number where statutes write 零. */
const counting = (n: number): string => numeral(n).replaceAll('零', '〇');
const byDigit = (n: number): string => String(n).replace(/\d/g, digit => DIGITS[Number(digit)]!);
/** The counting systems of Windows go up to 99 and then write figure by figure. */
const shortCounting = (n: number): string => (n < 100 ? counting(n) : byDigit(n).replaceAll('〇', '○'));
const cycle = (signs: string) => (n: number) => (n < 1 ? '' : signs[(n - 1) % signs.length]!);

/** Signs that Unicode holds in a row from `first` (for 1) to the one for `last`; plain figures beyond. */
const inRow = (first: number, last: number) => (n: number) =>
  n >= 1 && n <= last ? String.fromCodePoint(first + n - 1) : String(n);

const formats: ReadonlyMap<string, (n: number) => string> = new Map(
  Object.entries({
    decimal: String,
    decimalHalfWidth: String,
    decimalZero: n => String(n).padStart(2, '0'),
    decimalFullWidth: n => String(n).replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit))),
    chineseCounting: shortCounting,
    taiwaneseCounting: shortCounting,
    chineseCountingThousand: counting,
    taiwaneseCountingThousand: counting,
    japaneseCounting: n =>
      numeral(n)
        .replaceAll('零', '')
        .replace(/一(?=[十百千])/g, ''),
    ideographDigital: byDigit,
    japaneseDigitalTenThousand: byDigit,
    taiwaneseDigital: n => byDigit(n).replaceAll('〇', '○'),
    chineseLegalSimplified: n => spell(n, capitalStyle),
    ideographLegalTraditional: n =>
      spell(n, { digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟', joint: '零' }),
    ideographTraditional: cycle(STEMS),
    ideographZodiac: cycle(BRANCHES),
    decimalEnclosedCircle: n =>
      n > 35 && n <= 50
        ? String.fromCodePoint(0x32b1 + n - 36)
        : n > 20 && n <= 35
          ? String.fromCodePoint(0x3251 + n - 21)
          : inRow(0x2460, 20)(n),
    decimalEnclosedParen: inRow(0x2474, 20),
    decimalEnclosedFullstop: inRow(0x2488, 20),
    ideographEnclosedCircle: inRow(0x3280, 10),
    lowerLetter: n => letters(n, 'a'),
    upperLetter: n => letters(n, 'A'),
    lowerRoman: n => roman(n).toLowerCase(),
    upperRoman: roman,
    none: () => '',
  }),
);
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    decimalEnclosedCircleChinese: 'decimalEnclosedCircle',
    decimalFullWidth2: 'decimalFullWidth',
    japaneseLegal: 'ideographLegalTraditional',
  }),
);

export function isKnownFormat(format: string): boolean {
  return formats.has(aliases.get(format) ?? format);
}

/** `n` in a format; one that is unknown is printed in figures. */
export function printNumber(n: number, format: string): string {
  return (formats.get(aliases.get(format) ?? format) ?? String)(Math.max(0, n));
}

/** a … z, aa … zz, aaa …: Word repeats the letter. */
function letters(n: number, first: string): string {
  if (n < 1) return '';
  return String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.min(100, Math.ceil(n / 26)));
}

function roman(n: number): string {
  if (n > 9_999) return String(n);
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  let out = '';
  for (const [value, signs] of steps) {
    out += signs.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return out;
}
