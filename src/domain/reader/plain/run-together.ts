/**
 * Text that lost its line breaks: `…工作日内。5.3补偿金额…`. A number begins a line only where it is the next one to
 * come and stands where a sentence may end, so that citations, amounts, dates and versions stay whole.
 */

import { readInteger } from '../../text/numerals.ts';
import { toHalfWidthDigits } from '../../text/width.ts';
import { AMOUNT, isCitation, readMarker } from '../structure/marker.ts';

const NUMERAL = '(?:[〇○零一二两三四五六七八九十百千]{1,9}|[0-9０-９]{1,4})';
const CANDIDATE = new RegExp(
  [
    `第\\s*(?<article>${NUMERAL})\\s*(?<level>[条條章])`,
    '(?<![0-9０-９.．第])(?<dotted>[0-9０-９]{1,3}[.．][0-9０-９]{1,3})(?![0-9０-９]|[.．][0-9０-９])',
    '(?<![〇零一二三四五六七八九十百千第])(?<chinese>[一二三四五六七八九十百]{1,4})、',
    `[（(](?<bracket>${NUMERAL})[）)]`,
    '(?<circled>[\\u2460-\\u2473])',
    '(?<party>[甲乙丙丁]方\\s{0,4}(?:[（(][^）)\\n]{1,12}[）)])?\\s{0,4}[:：])',
  ].join('|'),
  'g',
);

/** Where a sentence, or an item of a list, ends. */
const ENDS = /[。；;！？!?”）)】」』…]$/;
const OPENS = /[:：]$/;
/** A second number behind a full stop proves the first one. */
const SECOND = /[。；;]\s*二、/;
/** Words after which 第…条 is cited. */
const CITES =
  /(?:适用|適用|[本该該](?:合同|协议|協議)|[依根][据據]|[依按参遵比]照|依|违反|違反|[参详另]见|[上前下]述|条例|(?<![方办辦])法|[在于於与與和及或至典、《（(])$/;
const LONGEST_HEADING = 40;
const SHORTEST = 12;
const LONGEST_GAP = 5;

/** What the lines before have counted up to. */
interface Progress {
  chapter: number;
  article: number;
  chinese: number;
  /** Last 1.1 as printed. */
  dotted: readonly [number, number];
}

interface Cut {
  readonly at: number;
  readonly kind: 'block' | 'inner';
}

export interface Pieces {
  /** Each line as the lines that it is made of; most are one. */
  readonly pieces: readonly (readonly string[])[];
  /** The first line that had to be taken apart. */
  readonly first?: string;
}

export function splitRunTogether(lines: readonly string[]): Pieces {
  const progress: Progress = { chapter: 0, article: 0, chinese: 0, dotted: [0, 0] };
  const numbersArticles = lines.some(line => /第[^条條]{1,9}[条條]/.test(line));
  let first: string | undefined;
  const pieces = lines.map(line => {
    const own = line.length < SHORTEST ? [line] : split(line, { ...progress }, numbersArticles);
    if (own.length > 1) first ??= line;
    for (const piece of own) count(piece, progress);
    return own;
  });
  return first === undefined ? { pieces } : { pieces, first };
}

function split(line: string, progress: Progress, numbersArticles: boolean): string[] {
  const cuts: Cut[] = [];
  let start = 0;
  let item = { kind: '', value: 0 };
  const own = readMarker(line);
  /** The piece at hand began with 第…条, after whose heading text may go straight on. */
  let headed = own?.kind === 'article' || own?.kind === 'chapter';
  count(line, progress);
  if (own) start = line.indexOf(own.label) + own.label.length;
  let from = own ? -1 : 0;
  const provesFirst = SECOND.test(line);
  for (const match of line.matchAll(CANDIDATE)) {
    const at = match.index;
    if (at < start) continue;
    const before = line.slice(Math.max(0, at - 24), at).trimEnd();
    const after = line.slice(at + match[0].length, at + match[0].length + 12);
    const sincePiece = line.slice(Math.max(from < 0 ? start : from, at - LONGEST_HEADING - 1), at);
    const afterHeading = headed && isHeading(sincePiece);
    const boundary = before === '' || ENDS.test(before);
    const cut = (kind: Cut['kind']): void => {
      if (at > 0) cuts.push({ at, kind });
      from = at + match[0].length;
    };
    const groups = match.groups ?? {};
    if (groups['article'] !== undefined) {
      const value = readInteger(groups['article']);
      const isChapter = groups['level'] === '章';
      const last = isChapter ? progress.chapter : progress.article;
      if (value === undefined || isCitation(match[0], after) || CITES.test(before)) continue;
      // Room after 第…条 is what headings have and citations have not.
      const spaced = /^\s/.test(after);
      const isNext =
        value === last + 1 && (boundary || afterHeading || spaced || OPENS.test(before) || last === 0);
      if (!isNext && !(boundary && skips(last, value) && spaced)) continue;
      if (isChapter) progress.chapter = value;
      else {
        progress.article = value;
        progress.dotted = [value, 0];
      }
      item = { kind: '', value: 0 };
      headed = true;
      cut('block');
    } else if (groups['dotted'] !== undefined) {
      const [major = 0, minor = 0] = toHalfWidthDigits(groups['dotted']).split('.').map(Number);
      if (AMOUNT.test(after) || !(boundary || OPENS.test(before) || afterHeading)) continue;
      if (!follows(progress, major, minor)) continue;
      headed = false;
      progress.dotted = [major, minor];
      item = { kind: '', value: 0 };
      cut('block');
    } else if (groups['chinese'] !== undefined) {
      const value = readInteger(groups['chinese']);
      const opens = value === 1 && provesFirst;
      if (value === undefined || !(value === progress.chinese + 1 || value === 1)) continue;
      if (!(boundary || (opens && !numbersArticles))) continue;
      progress.chinese = value;
      item = { kind: '', value: 0 };
      cut(numbersArticles ? 'inner' : 'block');
    } else if (groups['party'] !== undefined) {
      if (/[“"‘与與和及、由向对對给]$/.test(before)) continue;
      cut('inner');
    } else {
      const kind = groups['circled'] === undefined ? 'bracket' : 'circled';
      const value = groups['circled']
        ? groups['circled'].charCodeAt(0) - 0x245f
        : readInteger(groups['bracket'] ?? '');
      const next = item.kind === kind ? item.value + 1 : 1;
      const opens = value === 1 && (OPENS.test(before) || boundary || afterHeading);
      if (value === undefined || !(opens || (value === next && boundary))) continue;
      item = { kind, value };
      cut('inner');
    }
  }
  // Lists and party lines that were written into one sentence on purpose stay there.
  if (!cuts.some(({ kind }) => kind === 'block')) return [line];
  const pieces: string[] = [];
  let at = 0;
  for (const { at: next } of cuts) {
    pieces.push(line.slice(at, next).trim());
    at = next;
  }
  pieces.push(line.slice(at).trim());
  return pieces.filter(piece => piece !== '');
}

/** Gaps, a number that is printed twice, and an annex that begins again are taken where a sentence has ended. */
function skips(last: number, value: number): boolean {
  return value === 1 || (value >= last && value <= last + LONGEST_GAP);
}

/** 5.3 after 5.2, 6.1 after 5.9 or within article 6; without articles any next number. */
function follows(
  { article, dotted: [major, minor] }: Progress,
  nextMajor: number,
  nextMinor: number,
): boolean {
  if (nextMajor === major && nextMinor > minor && nextMinor <= minor + LONGEST_GAP) return true;
  if (nextMinor !== 1 || (nextMajor === major && minor > 0)) return false;
  return nextMajor === article || (article === 0 && nextMajor === major + 1);
}

/** A heading without a full stop, after which the text goes straight on. */
function isHeading(text: string): boolean {
  return text.trim().length <= LONGEST_HEADING && !/[，。；：！？,;:]/.test(text);
}

function count(line: string, progress: Progress): void {
  const marker = readMarker(line);
  const [value = 0, minor = 0] = marker?.values ?? [];
  switch (marker?.kind) {
    case 'chapter':
      progress.chapter = value;
      break;
    case 'article':
      progress.article = value;
      progress.dotted = [value, 0];
      break;
    case 'chinese':
      progress.chinese = value;
      break;
    case 'dotted':
      progress.dotted = [value, minor];
      break;
    default:
  }
}
