/**
 * Text that lost its line breaks: `…工作日内。5.3补偿金额…`. A number begins a line only where it is the next one to
 * come and stands where a sentence may end, so that citations, amounts, dates and versions stay whole.
 */
import { readMarker } from '../structure/marker.ts';
import { PARTY_ROLE } from '../structure/parties.ts';
import {
  type Candidate,
  CITES,
  type Cut,
  count,
  kinds,
  type Numbers,
  newReading,
  provenKinds,
  type Reading,
} from './next-number.ts';

const CHINESE = '[〇○零一二两三四五六七八九十百千]';
const FIGURE = '[0-9０-９]';
const NUMERAL = `(?:${CHINESE}{1,9}|${FIGURE}{1,4})`;
/** What follows the name of a party, and what stands above and below a contract. */
const DETAIL =
  '(?:统一社会信用代码|身份证件?(?:号码?)?|(?:注册|办公|通[讯信]|联系|送达|经营|户籍|邮寄)?地\\s{0,4}址|住\\s{0,4}[所址]' +
  '|法定代表人(?:或者?授权代表)?|负责人|经营者|授权代表|委托代理人|联系人|(?:联系)?电\\s{0,4}话|手机号?码?|(?:电子)?邮\\s{0,4}[箱编]' +
  '|开户银?行|账\\s{0,4}[号户]|户\\s{0,4}名|(?:合同|协议)编号|(?:签订|签约|签署)(?:地点|日期|时间)|日\\s{0,4}期)';
/** One group for each of `kinds`. */
const CANDIDATE = new RegExp(
  [
    `(?<article>第\\s{0,4}${NUMERAL}\\s{0,4}[条條章])`,
    `(?<![0-9０-９.．第])(?<dotted>${FIGURE}{1,3}[.．]${FIGURE}{1,3})(?!${FIGURE}|[.．]${FIGURE})`,
    `(?<![0-9０-９.．第-])(?<decimal>${FIGURE}{1,2})\\s?[.．、](?!${FIGURE})`,
    '(?<![〇零一二三四五六七八九十百千第])(?<chinese>[一二三四五六七八九十百]{1,4})、',
    `[（(](?<bracket>${NUMERAL})[）)]`,
    '(?<circled>[\\u2460-\\u2473])',
    `(?<annex>附\\s{0,2}[件录錄表]\\s{0,2}(?:[一二三四五六七八九十]{1,3}|${FIGURE}{1,2}|[A-ZＡ-Ｚ]))`,
    '(?<contents>目\\s{0,4}[录錄](?=\\s{0,4}(?:第\\s?[一1１]\\s?[章条條]|[一1１][、.．])))',
    `(?<party>(?:${PARTY_ROLE})\\s{0,4}(?:[（(][^）)\\n]{1,12}[）)])?\\s{0,4}[:：])`,
    `(?<detail>${DETAIL}\\s{0,4}(?:[（(][签簽盖蓋][字名章][）)])?\\s{0,4}[:：])`,
    '(?<recital>(?:本(?:合同|协议|協議)|(?:甲乙)?[双雙]方)?(?:根据|根據|依据|依據|依照)(?=《|国|有关|相关|中)|鉴于(?=[:：甲乙双]))',
  ].join('|'),
  'g',
);

/** Where a sentence, an item of a list, or a table of contents ends or begins. */
const ENDS = /(?:[。；;！？!?”）)】」』…]|目\s{0,4}[录錄])$/;
const OPENS = /[:：]$/;
const LONGEST_HEADING = 40;
const SHORTEST = 12;

export interface Pieces {
  /** Each line as the lines that it is made of; most are one. */
  readonly pieces: readonly (readonly string[])[];
  /** The first line that had to be taken apart. */
  readonly first?: string;
}

export function splitRunTogether(lines: readonly string[]): Pieces {
  const reading = newReading(numbersOf(lines));
  let first: string | undefined;
  const pieces = lines.map(line => {
    const own = line.length < SHORTEST ? [line] : split(line, { ...reading });
    if (own.length > 1) first ??= line;
    for (const piece of own) count(readMarker(piece), reading);
    return own;
  });
  return first === undefined ? { pieces } : { pieces, first };
}

/** What numbers the articles: 第…条 that is not cited, else 一、, else 1. */
function numbersOf(lines: readonly string[]): Numbers {
  let numbers: Numbers = 'decimal';
  for (const line of lines) {
    for (const {
      0: { length },
      index: at,
      groups = {},
    } of line.matchAll(CANDIDATE)) {
      if (groups['article'] === undefined && groups['chinese'] === undefined) continue;
      const before = line.slice(Math.max(0, at - 24), at).trimEnd();
      const marker = readMarker(line.slice(at, at + length + 12));
      const isApart = before === '' || ENDS.test(before) || OPENS.test(before) || marker?.values[0] === 1;
      if (marker?.kind === 'article' && isApart && !CITES.test(before)) return 'article';
      if (marker?.kind === 'chinese' && isApart) numbers = 'chinese';
    }
  }
  return numbers;
}

function split(line: string, reading: Reading): string[] {
  const cuts: { readonly at: number; readonly cut: Cut }[] = [];
  const own = readMarker(line);
  const proven = provenKinds(line);
  count(own, reading);
  reading.headed = own?.kind === 'chapter' || own?.kind === reading.numbers;
  /** Where the words of the piece at hand begin. */
  let from = own ? line.indexOf(own.label) + own.label.length : 0;
  for (const match of line.matchAll(CANDIDATE)) {
    const { 0: text, index: at, groups = {} } = match;
    if (own && at < from) continue;
    const [kind, value = ''] = Object.entries(groups).find(([, found]) => found !== undefined)!;
    const before = line.slice(Math.max(0, at - 24), at).trimEnd();
    const candidate: Candidate = {
      text,
      value,
      proven,
      before,
      after: line.slice(at + text.length, at + text.length + 60),
      boundary: before === '' || ENDS.test(before),
      opens: OPENS.test(before),
      afterHeading: reading.headed && isHeading(line.slice(Math.max(from, at - LONGEST_HEADING - 1), at)),
    };
    const cut = kinds.get(kind)!(candidate, reading);
    if (!cut) continue;
    if (at > 0) cuts.push({ at, cut });
    from = at + text.length;
  }
  // Lists and party lines that were written into one sentence on purpose stay there.
  if (!cuts.some(({ cut }) => cut === 'block')) return [line];
  const ends = [...cuts.map(({ at }) => at), line.length];
  return ends.map((end, index) => line.slice(ends[index - 1] ?? 0, end).trim()).filter(piece => piece !== '');
}

/** A heading without a full stop, after which the text goes straight on. */
function isHeading(text: string): boolean {
  const words = text.replace(/^\s*[:：]/, '').trim();
  return words.length <= LONGEST_HEADING && !/[，。；：！？,;:]/.test(words);
}
