/** Whether a number inside a line is the next one to come, for each kind of number; see run-together.ts. */
import { readInteger } from '../../text/numerals.ts';
import { toHalfWidthDigits } from '../../text/width.ts';
import { AMOUNT, type Marker, readMarker } from '../structure/marker.ts';

/** What numbers the articles of a text. */
export type Numbers = 'article' | 'chinese' | 'decimal';

/** What was counted so far. */
export interface Reading {
  readonly numbers: Numbers;
  chapter: number;
  /** Of 第…条, and of 1. where that numbers the articles. */
  article: number;
  chinese: number;
  /** Last 1.1 as printed. */
  dotted: readonly [number, number];
  /** The list at hand. */
  item: { readonly kind: string; readonly value: number };
  /** The piece at hand began with the number of an article, after whose heading text may go straight on. */
  headed: boolean;
  /** Numbers may begin anew: after a table of contents, in an annex. */
  anew: boolean;
  /** Parties introduce themselves in the head and sign in the tail. */
  place: 'head' | 'body' | 'tail';
}

export function newReading(numbers: Numbers): Reading {
  const counted = { chapter: 0, article: 0, chinese: 0, dotted: [0, 0] as const, item: NO_LIST };
  return { numbers, ...counted, headed: false, anew: false, place: 'head' };
}

/** Looked up once a line: a line may hold any number of candidates. */
export function provenKinds(line: string): ReadonlySet<Numbers> {
  const kinds = new Set<Numbers>();
  if (SECOND_CHINESE.test(line)) kinds.add('chinese');
  if (SECOND_DECIMAL.test(line)) kinds.add('decimal');
  return kinds;
}

/** Something in a line that looks like a number, and what stands around it. */
export interface Candidate {
  readonly text: string;
  /** The number itself. */
  readonly value: string;
  readonly before: string;
  readonly after: string;
  /** Kinds of which the line has a second number behind a full stop: it proves the first one. */
  readonly proven: ReadonlySet<Numbers>;
  /** A sentence ends before it. */
  readonly boundary: boolean;
  /** A colon stands before it. */
  readonly opens: boolean;
  /** Only a heading stands before it. */
  readonly afterHeading: boolean;
}

/** A block proves that the line ran together; anything inside it is only cut when there is one. */
export type Cut = 'block' | 'inner';
type Decision = (candidate: Candidate, reading: Reading) => Cut | undefined;

/** Words after which 第…条 is cited. */
export const CITES =
  /(?:适用|適用|[本该該](?:合同|协议|協議)|[依根][据據]|[依按参遵比]照|依|违反|違反|[参详另]见|[上前下]述|条例|(?<![方办辦])法|[在于於与與和及或至典、《》（(])$/;
const SECOND_CHINESE = /[。；;]\s*二、/;
const SECOND_DECIMAL = /[。！]\s*[2２]\s?[.．、](?![0-9０-９])/;
/** 3. 定义3.1 …: the number of the first paragraph proves that of the article. */
const FIRST_DOTTED = /^[^，。；：、,;:0-9０-９]{0,40}([0-9０-９]{1,2})[.．][1１](?![0-9０-９])/;
const LONGEST_GAP = 5;
const NO_LIST = { kind: '', value: 0 };

export const kinds: ReadonlyMap<string, Decision> = new Map([
  ['article', article],
  ['dotted', dotted],
  ['decimal', decimal],
  ['chinese', chinese],
  ['bracket', (found, reading) => item('bracket', readInteger(found.value), found, reading)],
  ['circled', (found, reading) => item('circled', found.value.charCodeAt(0) - 0x245f, found, reading)],
  ['annex', annex],
  ['contents', contents],
  ['party', party],
  ['detail', detail],
  ['recital', recital],
]);

function article(found: Candidate, reading: Reading): Cut | undefined {
  const { before, boundary, afterHeading, opens } = found;
  const marker = readMarker(found.text + found.after);
  if ((marker?.kind !== 'article' && marker?.kind !== 'chapter') || CITES.test(before)) return undefined;
  const [value = 0] = marker.values;
  const last = marker.kind === 'chapter' ? reading.chapter : reading.article;
  // Room after 第…条 is what headings have and citations have not.
  const spaced = /^\s/.test(found.after);
  const isNext = value === last + 1 && (boundary || afterHeading || spaced || opens || last === 0);
  const isAnew = reading.anew && value === 1 && (boundary || afterHeading);
  const isAgain = isAnew || (boundary && skips(last, value) && spaced);
  if (!isNext && !isAgain) return undefined;
  begin(marker, reading);
  return 'block';
}

function chinese(found: Candidate, reading: Reading): Cut | undefined {
  const { before, after, boundary, afterHeading } = found;
  const marker = readMarker(found.text + after);
  if (marker?.kind !== 'chinese') return undefined;
  const [value = 0] = marker.values;
  const numbers = reading.numbers === 'chinese';
  const isNext = value === reading.chinese + 1;
  const isFirst = value === 1 && (boundary || (numbers && found.proven.has('chinese')));
  const isAfterHeading = numbers && afterHeading && (isNext || (reading.anew && value === 1));
  const isGap =
    numbers && /。$/.test(before) && skips(reading.chinese, value) && !/^[一二三四五六七八九十]/.test(after);
  if (!isFirst && !isAfterHeading && !isGap && !(isNext && boundary)) return undefined;
  begin(marker, reading);
  return numbers ? 'block' : 'inner';
}

/** An article where nothing better numbers them, else, and inside an article, an item. */
function decimal(found: Candidate, reading: Reading): Cut | undefined {
  const value = readInteger(found.value);
  const isItem = reading.item.kind === 'decimal' && value === reading.item.value + 1;
  if (value !== undefined && reading.numbers === 'decimal' && !isItem && isArticle(value, found, reading)) {
    begin({ kind: 'decimal', label: found.text, values: [value], rest: '' }, reading);
    return 'block';
  }
  return item('decimal', value, found, reading);
}

function isArticle(value: number, found: Candidate, reading: Reading): boolean {
  const { proven, before, after, boundary, afterHeading } = found;
  const isNext = value === reading.article + 1 || (value === 1 && reading.anew);
  const isProven = readInteger(FIRST_DOTTED.exec(after)?.[1] ?? '') === value;
  if (value === 1) return isNext && (isProven || proven.has('decimal'));
  if (/[；;]$/.test(before)) return false;
  return isNext ? boundary || afterHeading : isProven && boundary && skips(reading.article, value);
}

function dotted(found: Candidate, reading: Reading): Cut | undefined {
  const [major = 0, minor = 0] = toHalfWidthDigits(found.value).split('.').map(Number);
  // 1：1.1 is a proportion.
  const opens = found.opens && !/[0-9０-９]\s*[:：]$/.test(found.before);
  if (AMOUNT.test(found.after) || !(found.boundary || opens || found.afterHeading)) return undefined;
  if (!follows(reading, major, minor)) return undefined;
  begin({ kind: 'dotted', label: found.text, values: [major, minor], rest: '' }, reading);
  return 'block';
}

function item(kind: string, value: number | undefined, found: Candidate, reading: Reading): Cut | undefined {
  const next = reading.item.kind === kind ? reading.item.value + 1 : 1;
  const begins = value === 1 && (found.opens || found.boundary || found.afterHeading);
  if (value === undefined || !(begins || (value === next && found.boundary))) return undefined;
  reading.item = { kind, value };
  return 'inner';
}

/** Behind signatures and dates, or behind a full stop where it is set off: 附件一：清单. */
function annex({ before, after }: Candidate, reading: Reading): Cut | undefined {
  const isApart = /(?:日|[_＿]|日期[:：]|[签簽盖蓋][字名章署][）)]?[:：]?)$/.test(before);
  const isSetOff = /。$/.test(before) && /^(?:[:：]|\s)/.test(after);
  const isCited = /^\s*(?:[的所中为是和与與及或約约規规列載载作、，,。；;》）)”《]|$)/.test(after);
  const isListed = /^[^，,；;。]{0,40}[；;]\s*附/.test(after);
  if (isCited || isListed || !(isApart || isSetOff)) return undefined;
  reading.anew = reading.headed = true;
  return 'inner';
}

function contents(_: Candidate, reading: Reading): Cut {
  reading.anew = true;
  return 'inner';
}

function party({ before, text, boundary, afterHeading }: Candidate, reading: Reading): Cut | undefined {
  if (/[“"‘与與和及、由向對对给]$/.test(before)) return undefined;
  const signs = /盖章|蓋章|[签簽][字名章]|公章/;
  const isTail = signs.test(text) || /(?:日期|代表人?|[签簽盖蓋][字名章]|[_＿）)日])[:：]?$/.test(before);
  if (reading.place !== 'head' && !isTail && !afterHeading && !(boundary && !/[；;]$/.test(before)))
    return undefined;
  if (reading.place !== 'head' && isTail) reading.place = 'tail';
  return 'inner';
}

/** 住所：, 日期： right behind the words of another line. */
function detail({ before }: Candidate, { place }: Reading): Cut | undefined {
  const goesOn = /[，,、；;（(“"的其各及或和与與方]$/.test(before);
  return place === 'body' || goesOn ? undefined : 'inner';
}

/** 根据《民法典》 behind a name. */
function recital({ before }: Candidate, { place }: Reading): Cut | undefined {
  return place !== 'head' || /(?:[，,、；;：:（(“"应應当當]|[甲乙丙丁双雙各]方)$/.test(before)
    ? undefined
    : 'inner';
}

/** Gaps, a number that is printed twice, and an annex that begins again are taken where a sentence has ended. */
function skips(last: number, value: number): boolean {
  return value === 1 || (value >= last && value <= last + LONGEST_GAP);
}

/** 5.3 (or, with a gap, 5.5) after 5.2, 6.1 after 5.9 or within article 6; without articles any next number. */
function follows({ article: own, dotted: [major, minor] }: Reading, nextMajor: number, nextMinor: number) {
  const gap = minor === 0 ? 1 : LONGEST_GAP;
  if (nextMajor === major && nextMinor > minor && nextMinor <= minor + gap) return true;
  if (nextMinor !== 1 || (nextMajor === major && minor > 0)) return false;
  return nextMajor === own || (own === 0 && nextMajor === major + 1);
}

/** A piece begins with a number: what it counts, and whether a heading follows. */
function begin(marker: Marker, reading: Reading): void {
  // The first number behind 目录 is that of the table itself.
  if (marker.kind === reading.numbers && marker.values[0] === 1)
    reading.anew &&= reading.article === 0 && reading.chinese === 0;
  count(marker, reading);
  reading.item = NO_LIST;
  reading.headed = marker.kind === 'chapter' || marker.kind === reading.numbers;
}

/** Counts the number of a line or of a piece. */
export function count(marker: Marker | undefined, reading: Reading): void {
  if (marker?.kind === 'chapter' || marker?.kind === 'dotted' || marker?.kind === reading.numbers)
    reading.place = 'body';
  const [value = 0, minor = 0] = marker?.values ?? [];
  if (marker?.kind === 'chapter') reading.chapter = value;
  else if (marker?.kind === 'chinese') reading.chinese = value;
  else if (marker?.kind === 'dotted') reading.dotted = [value, minor];
  else if (marker?.kind === 'article' || (marker?.kind === 'decimal' && reading.numbers === 'decimal')) {
    reading.article = value;
    reading.dotted = [value, 0];
  }
}
