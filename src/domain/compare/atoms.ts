/**
 * What in a text is one unit whatever its words are: law names, 第…条, dates, amounts, codes, blanks. Patterns only; the
 * tokens are cut in `tokens.ts`.
 */
import type { TokenKind } from './tokens.ts';

const D = '[0-9０-９]';
const H = '[零〇○一二三四五六七八九十百千万亿两]';
const Y = '[零〇○0０OＯo一二三四五六七八九壹贰叁肆伍陆柒捌玖]';
const M = '[零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]';
const C = '[零壹贰貳叁參肆伍陆陸柒捌玖]';
const U = '[零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億]';
const S = '[ \\u00a0\\u3000]*';
const N = `(?:${D}+|${H}+)`;
const LETTER = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])';
const ALNUM = `(?:${LETTER}|${D})`;
const ITEM = `第?[（(]?${S}${N}${S}[）)]?${S}`;
/** Between the numbers of 第二、三条 and 第1至3条. */
const AND = `${S}(?:[、和与及或至到~～–—-]|以及|或者)${S}`;
/** Part of the year or of the month that a date ends with. */
const PART = '(?:[上下]半年|[上中下]旬|第?[一二三四1-4]季度|[初末底](?![期级]))';
/** What multiplies a figure, and the figures after it: 120万, 12万3千; 5千克 is a weight. */
const MANY = `(?:${S}[余多]?(?:[万萬亿億]|百(?!分)|千(?![克米瓦帕卡伏赫字])){1,2}(?:${D}+[千百](?![克米瓦分])|${D}{1,4}(?=${S}元|[，。；、）)]|$))*)?`;

/** In this order; the name of the group is the kind. */
const patterns: readonly (readonly [TokenKind, string])[] = [
  ['law', '《[^《》\\n]{1,80}(?:《[^《》\\n]{1,80}》[^《》\\n]{0,40})?》'],
  [
    'date',
    `(?:${D}{4}|(?<!${D})'?${D}{2}(?=${S}年${S}${D}{1,2}${S}月))${S}年${S}${D}{1,2}${S}月(?:${S}${D}{1,2}${S}[日号]|${PART})?|` +
      `${D}{4}([-/.])${D}{1,2}\\2${D}{1,2}(?!${D})|` +
      `${D}{1,2}${S}月(?:${S}${D}{1,2}${S}[日号]|[上中下]旬)|${D}{4}${S}年(?!${S}[内以])${PART}?|` +
      `${Y}{4}年(?:${M}{1,4}月(?:${M}{1,5}[日号]|${PART})?|${PART})?|${M}{1,3}月${M}{1,3}[日号]|` +
      `${D}{1,2}${S}[时點点]${S}${D}{1,2}${S}分|${D}{1,2}[:：]${D}{2}(?:[:：]${D}{2})?(?!${D}|[.．]${D})`,
  ],
  [
    'article',
    `第${S}${N}(?:${AND}(?:第${S})?${N}){1,9}${S}条|` +
      `第${S}${N}(?:[.．]${D}+)*${S}条(?:之${H}+)?(?:${S}第${S}${N}${S}款)?(?:${S}${ITEM}[项目])*|` +
      `第?${D}+(?:[.．]${D}+)+${S}[条款项](?:${S}${ITEM}[项目])*|第${S}${D}+(?:[.．]${D}+)+|` +
      `(?<=违反|本合同|本协议)${D}+(?:[.．]${D}+)+(?=的(?!系数|比例|倍)|[约规]定|所[述列约规])|` +
      `第${S}${N}${S}(?:[款项章节编目页期批次档类名位]|阶段|部分|季度|年度)|附[件录表]${S}(?:${N}|[A-Z](?!${ALNUM}))(?!${S}[份页张]|${D})`,
  ],
  [
    'number',
    `(?:${C}(?:${S}${U})+|[拾佰](?:${S}${U}){0,20}(?=${S}[元圆圓]))(?:${S}[元圆圓](?:${S}(?:${U}|[角分整正]))*)?|(?:${H}+|${D}+)分之(?:${H}+|${D}+(?:\\.${D}+)?)`,
  ],
  [
    'code',
    `https?:\\/\\/[!-~]*[\\w/=#&-]|[（(〔［[]${D}{4}[）)〕］\\]](?!年)(?:\\p{Script=Han}|${D}){0,24}?${D}+号(?:之[一二三四五六七八九十]+|-${D}+)?|` +
      `${LETTER}{2,}[备证]${D}+号(?:-${D}+)?|[（(]0${D}{2,3}[）)]${S}${D}{3,4}[ -]?${D}{3,4}|` +
      `(?:\\+${D}{1,3}[ -])?(?<!${D})${D}{2,4}(?:[ \\u00a0-]${D}{3,4})+(?:[ \\u00a0-]${D}{1,4})?(?!${D}|[,，.．]${D}|${S}[%％‰‱年月日])|` +
      `${D}*(?!(?:US|HK|NT|A|C|S)[$])${LETTER}${ALNUM}*(?:[-_./@:&'’]${ALNUM}+)*|${D}+(?:[-_]${D}+)+(?:[-_]${ALNUM}+)*(?!${S}[%％‰‱])(?=[^0-9])|${D}{2,}(?:-${D}{2,})+`,
  ],
  [
    'number',
    `${D}{1,3}(?:[.．]${D}{1,4})?[:：]${D}{1,4}(?:[.．]${D}{1,4})?(?!${D})|${D}{1,4}\\/${D}{1,4}(?!${D}|[/.]${D})|` +
      `(?:(?<![\\p{L}\\p{N}])[-−－])?(?:(?:US|HK|A|C|NT|S)?[¥￥$€£]${S})?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|${D}{1,3}(?:，${D}{3})+(?!${D})|${D}+)(?:[.．]${D}+)*(?:${S}[%％‰‱]|${MANY})`,
  ],
  ['number', `${H}{2,}|\\p{N}`],
  ['open', '[_＿]{2,}|[［【[（(][\\s_＿]+[］】\\])）]'],
];

const atom = new RegExp(
  patterns
    .map(
      ([, source], index) =>
        `(?<k${index}>${source.replace('\\2', '\\k<sep>').replace('([-/.])', '(?<sep>[-/.])')})`,
    )
    .join('|'),
  'uy',
);

/** Only these Han characters open an atom; looking at the others would cost most of the time. */
const OPENS_ATOM = new Set('第附百千万亿零〇○一二三四五六七八九十两壹贰貳叁參肆伍陆陸柒捌玖拾佰仟');

export interface Atom {
  readonly kind: TokenKind;
  readonly length: number;
}

/** The atom that begins at a place. */
export function atomAt(text: string, at: number): Atom | undefined {
  const code = text.charCodeAt(at);
  if (code >= 0x3400 && code <= 0x9fff && !OPENS_ATOM.has(text[at]!)) return undefined;
  atom.lastIndex = at;
  const match = atom.exec(text);
  if (!match) return undefined;
  const index = patterns.findIndex((_, pattern) => match.groups?.[`k${pattern}`] !== undefined);
  return { kind: patterns[index]![0], length: match[0].length };
}
