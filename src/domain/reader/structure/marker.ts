/** Numbers in front of a line, in all the ways in which Chinese contracts write them. */
import { readInteger } from '../../text/numerals.ts';
import { toHalfWidthDigits } from '../../text/width.ts';
import type { SourceLine } from '../source-line.ts';

/** `dotted` is 1.1 and deeper; `sign` a point or a box without a number. */
export type MarkerKind =
  | 'chapter'
  | 'article'
  | 'chinese'
  | 'chinese-bracket'
  | 'decimal'
  | 'dotted'
  | 'bracket'
  | 'half-bracket'
  | 'circled'
  | 'letter'
  | 'roman'
  | 'bullet'
  | 'box';

export interface Marker {
  readonly kind: MarkerKind;
  /** As printed. */
  readonly label: string;
  /** 5.3 is `[5, 3]`; a bullet has none. */
  readonly values: readonly number[];
  /** The words after it. */
  readonly rest: string;
}

const CHINESE = '[〇○零一二两三四五六七八九十百千]';
const FIGURE = '[0-9０-９]';
const NUMERAL = `(?:${CHINESE}{1,9}|${FIGURE}{1,4})`;
/** Signs that set a number apart from the words: 第一条：, 第一条、. */
const AFTER = '(?:\\s*[:：、.．])?';

/**
 * What makes a decimal an amount and not a number of a clause: 5.3%, 1.5 倍, 2.5年; but 5.3 年度, 5.4个人信息. Units that
 * begin many other words (1.1 台账, 1.2 人员) count only where nothing follows that goes on with such a word.
 */
export const AMOUNT = new RegExp(
  [
    '^\\s*(?:[%％‰°℃㎡]|[元万萬亿億倍吨噸]|[个個](?![人别別体體性案])|[十百千][万萬亿億]|(?:个)?百分点)',
    '^\\s*(?:[小]时|小時|分钟|分鐘|秒|平方?米|平方公里|立方米|[毫厘分千公海英]米|公[斤里顷頃升]|千[克瓦]|毫[克升]|[英公]里|[英市]尺|英寸|[市英]?亩|[市英]?畝|克拉|[市]斤)',
    '^\\s*(?:[美港欧歐日澳加韩韓]元|英[镑鎊]|港[币幣]|卢布|盧布|法郎)',
    '^\\s*的|^[:：∶/／*×xX~～]\\s*[0-9０-９]',
    '^(?:[A-Za-z]|米|年(?![度利费費检報报末底终])|月(?![度租结末底])|日(?![常期志后後])|折(?![旧舊扣])|版(?![权權式]))',
    '^\\s*[天周级級成分角人台套件次户戶升克度瓦页頁名位张張只层層座栋棟间間辆輛岁歲箱包袋瓶](?=[，。；;、,）)”/／]|以[上下内外]|[内內外]|左右|$)',
  ].join('|'),
);

const patterns: readonly (readonly [MarkerKind, RegExp])[] = [
  ['chapter', new RegExp(`^第\\s*(${NUMERAL})\\s*(?:[章节節编編篇]|部分)${AFTER}`)],
  ['article', new RegExp(`^第\\s*(${NUMERAL})\\s*[条條](?:\\s*之\\s*(${NUMERAL}))?${AFTER}`)],
  ['chinese', new RegExp(`^(${CHINESE}{1,7})\\s*[、.．](?!${CHINESE}{1,3}[、条條款项項])`)],
  ['chinese-bracket', new RegExp(`^[（(〔]\\s*(${CHINESE}{1,7})\\s*[）)〕][、.．]?`)],
  ['dotted', new RegExp(`^(${FIGURE}{1,3}(?:[.．]${FIGURE}{1,3}){1,5})(?!${FIGURE}|[.．]${FIGURE})[.．、]?`)],
  ['decimal', new RegExp(`^(${FIGURE}{1,3})\\s*(?:[.．](?!${FIGURE})|、(?!\\s*${FIGURE}))`)],
  ['bracket', new RegExp(`^[（(]\\s*(${FIGURE}{1,3})\\s*[）)][、.．]?`)],
  ['half-bracket', new RegExp(`^(${FIGURE}{1,3})\\s*[）)][、.．]?`)],
  ['circled', /^([\u2460-\u2473\u3251-\u325f\u32b1-\u32bf])[、.．]?/],
  ['roman', /^[（(]?([ivx]{1,6}|[IVX]{2,6})[、.．)）](?![A-Za-z])/],
  ['letter', /^[（(]?([A-Za-z])[、.．)）](?![A-Za-z])/],
  ['box', /^☐/],
  ['bullet', /^[•·●○■◆▪➢](?=\s|[^\s·])|^[-*](?=\s)/],
];

/** What follows 第五条 without a space where it is cited, not begun: 第五条的约定, 第五条、第六条, 第五条第二款. */
const CITED = new RegExp(
  `^(?:的|所[约約规規述列涉称]|之|第${NUMERAL}[款项項]|[规規约約]定|和(?!解|平)|[与與及或](?!时|時|期|有)|[至到~～—-]|项下|項下|[款项項]|为准|予以|外(?![^，,]))`,
);
const VERSION = /^\s*版/;

/** A line with the number that begins it. */
export interface MarkedLine extends SourceLine {
  readonly marker?: Marker;
}

/** The number that begins a text; undefined when it begins with words. */
export function readMarker(text: string): Marker | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const label = match[0].trimEnd();
    const after = text.slice(match[0].length);
    const rest = after.trimStart();
    if (kind === 'bullet' || kind === 'box') return { kind, label, values: [], rest };
    if ((kind === 'article' || kind === 'chapter') && isCitation(label, after)) return undefined;
    if (kind === 'dotted' && (AMOUNT.test(after) || VERSION.test(after))) return undefined;
    const values = valuesOf(kind, match);
    if (values.some(value => value === undefined || value > 999)) continue;
    return { kind, label, values: values as number[], rest };
  }
  return undefined;
}

/** Whether 第…条 is cited rather than begun, by what stands right after it. */
export function isCitation(label: string, after: string): boolean {
  if (label.endsWith('、')) return /^\s*第/.test(after);
  return !/[:：]$/.test(label) && (CITED.test(after) || /^\s*[，,；;。）)”》」]/.test(after));
}

function valuesOf(kind: MarkerKind, match: RegExpExecArray): (number | undefined)[] {
  const [, first = '', second] = match;
  switch (kind) {
    case 'dotted':
      return toHalfWidthDigits(first).split('.').map(Number);
    case 'circled':
      return [circledValue(first.codePointAt(0)!)];
    case 'letter':
      return [first.toLowerCase().charCodeAt(0) - 96];
    case 'roman':
      return [romanValue(first.toLowerCase())];
    default:
      return [readInteger(first), ...(second ? [readInteger(second)] : [])];
  }
}

function circledValue(code: number): number {
  if (code < 0x3251) return code - 0x2460 + 1;
  return code < 0x32b1 ? code - 0x3251 + 21 : code - 0x32b1 + 36;
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

function romanValue(text: string): number | undefined {
  const tens = /^x*/.exec(text)![0].length;
  const units = romans.indexOf(text.slice(tens));
  return units < 0 ? undefined : tens * 10 + units;
}

/** The number of a line, whether Word printed it or somebody typed it. */
export function markerOf(line: SourceLine): Marker | undefined {
  if (line.label === undefined) {
    if (line.bullet) return { kind: 'bullet', label: '•', values: [], rest: line.text };
    return readMarker(line.text);
  }
  const read = readMarker(line.label);
  const rest = line.text;
  if (read && read.rest === '') return { ...read, label: line.label, rest };
  return { kind: 'decimal', label: line.label, values: [1], rest };
}

export function startsArticle(line: SourceLine): boolean {
  return markerOf(line)?.kind === 'article';
}
