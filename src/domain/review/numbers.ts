/** Printed numbers as values: which sequence a number belongs to and how far it counts. */
import { readNumeral } from '../text/numerals.ts';
import type { Subject, SubjectLine } from './subject.ts';
import { foldWords } from './text.ts';

/** One family of numbers that count on: 第一条 and 第2条 are one; （1） and （一） are two, and so are 1. and 1). */
export type NumberSeries =
  | 'chapter'
  | 'article'
  | 'heading'
  | 'decimal'
  | 'bracket-figure'
  | 'bracket-numeral'
  | 'circled'
  | 'figure'
  | 'figure-comma'
  | 'figure-bracket';

export interface PrintedNumber {
  readonly series: NumberSeries;
  readonly value: number;
  /** The whole path of a decimal number: `[3, 2]` for 3.2. */
  readonly path: readonly number[];
}

const NUMERAL = '[〇零一二三四五六七八九十百千\\d]{1,7}';
const FORMS: readonly (readonly [NumberSeries, RegExp])[] = [
  ['chapter', new RegExp(`^第(${NUMERAL})[章编部]`)],
  ['article', new RegExp(`^第(${NUMERAL})条$`)],
  ['heading', /^([一二三四五六七八九十]{1,3})[、.]$/],
  ['decimal', /^(?:第)?(\d{1,3}(?:\.\d{1,3})+)\.?[款条]?$/],
  ['bracket-figure', /^\((\d{1,3})\)$/],
  ['bracket-numeral', /^\(([一二三四五六七八九十]{1,3})\)$/],
  ['figure', /^(\d{1,3})\.?$/],
  ['figure-comma', /^(\d{1,3})[、,]$/],
  ['figure-bracket', /^(\d{1,3})\)$/],
];

/** Reads a label as printed (第三条, 三、, 3.2, （1）, ①, 1.). Undefined for anything that counts nothing. */
export function readPrintedNumber(label: string): PrintedNumber | undefined {
  const circled = /^[①-⑳㉑-㉟㊱-㊿]$/.exec(label.trim());
  if (circled) return one('circled', circledValue(label.trim()));
  const words = foldWords(label).text.replace(/\s/g, '');
  for (const [series, form] of FORMS) {
    const match = form.exec(words);
    if (!match) continue;
    if (series === 'decimal') {
      const path = match[1]!.split('.').map(Number);
      return { series, value: path.at(-1)!, path };
    }
    const value = /^\d+$/.test(match[1]!) ? Number(match[1]) : readNumeral(match[1]!);
    return value === undefined ? undefined : one(series, value);
  }
  return undefined;
}

function one(series: NumberSeries, value: number): PrintedNumber {
  return { series, value, path: [value] };
}

function circledValue(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0x2473) return code - 0x245f;
  return code <= 0x325f ? code - 0x3251 + 21 : code - 0x32b1 + 36;
}

/** 附件一, 附录2, 补充协议: where the count starts anew. */
export function startsAnew({ kind, text, article }: SubjectLine): boolean {
  if (kind === 'contents' || text.length > 40) return false;
  const words = foldWords(text).text;
  return (
    /^(?:附件|附录|附表|附则|补充协议)[一二三四五六七八九十\d]{0,3}(?:[:、.《\s]|$)/.test(words) ||
    (article < 0 &&
      kind !== 'signature' &&
      /(?:协议|合同|承诺书|授权书|清单|通用条款|专用条款|协议书|合同书)$/.test(words))
  );
}

/** Longer lines are several that ran together. */
const LONGEST_LINE = 800;

/** False for text that lost its line breaks: a heading may hide in any line. */
export function isLegible({ lines }: Subject): boolean {
  return lines.every(({ text }) => text.length <= LONGEST_LINE);
}
