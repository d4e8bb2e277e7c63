/** A line of a against a line of b: what stayed, what changed, and how much each change matters. */
import type { ChangeClass } from './change-class.ts';
import { LEADS_TO } from './labels.ts';
import type { LineToken } from './line-tokens.ts';
import { type Segment, segments } from './segments.ts';
import { isPunctuation, spelling } from './spelling.ts';
import { swapped } from './swaps.ts';
import { decides, hasWeight, isParticular, isWeighty, tellsNumbers } from './weight.ts';

/** Part of a line. Without a class nothing happened and both words are equal. */
export interface Piece {
  readonly a: string;
  readonly b: string;
  readonly class?: ChangeClass;
  readonly break?: true;
  /** `followed`: the words of a reference follow the renumbering; `stale`: they should have and did not. */
  readonly reference?: 'followed' | 'stale';
}

/** How many tokens around a change are read to judge it. */
const AROUND = 16;

export function pieces(a: readonly LineToken[], b: readonly LineToken[]): Piece[] {
  const all = segments(a, b);
  const swaps = swapped(a, b, all);
  return joined(
    all.flatMap((segment): readonly Piece[] => {
      if (segment.stays) return stayed(a, b, segment);
      const found = changed(a, b, segment);
      return swaps.has(segment) ? found.map(piece => ({ ...piece, class: 'substantive' })) : found;
    }),
  );
}

function stayed(a: readonly LineToken[], b: readonly LineToken[], { fromA, toA, fromB }: Segment): Piece[] {
  const found: Piece[] = [];
  for (let i = fromA; i < toA; i++) found.push(...respelled(a[i]!, b[fromB + i - fromA]!));
  return found;
}

/** Two tokens that mean the same, as they are written. */
function respelled(x: LineToken, y: LineToken): Piece[] {
  const [a, b] = [x.text, y.text];
  if (x.kind === 'break') return [{ a, b, break: true }];
  if (a === b) return [{ a, b }];
  if (x.kind === 'blank' && y.kind === 'blank') return [{ a, b, class: answerClass(x, y) }];
  if (spelling(a) === spelling(b)) return settings(a, b, UNCUT.test(x.kind));
  if (x.kind === 'reference' && titleOf(a) !== titleOf(b)) return [{ a, b, class: 'substantive' }];
  if (x.kind === 'reference' || x.kind === 'article')
    return [{ a, b, class: 'number', reference: 'followed' }];
  return [{ a, b, class: 'punctuation' }];
}

/** 附件一《客户信息保护制度》 leads to a title as well. */
function titleOf(reference: string): string {
  return spelling(reference).replace(/^[^《]*/, '');
}

/** Filling in and taking back an answer is not a change of the text; a different answer is. */
function answerClass(x: LineToken, y: LineToken): ChangeClass {
  if (x.state !== y.state) return 'answer';
  if (spelling(x.text) === spelling(y.text) || (isOpen(x.text) && isOpen(y.text))) return 'punctuation';
  if (x.state === 'given') return 'substantive';
  return hasWeight(x.text + y.text) || isOpen(x.text) || isOpen(y.text) ? 'substantive' : 'wording';
}

function isOpen(text: string): boolean {
  return /[_＿]{2}|^[［【[（(][\s_＿]+[］】\])）]/.test(text);
}

const UNCUT = /law|article|date|number|code|name|open/;

/** Marks only the characters that are set differently; a number or a date is marked as a whole unless spaces are all. */
function settings(a: string, b: string, uncut: boolean): Piece[] {
  const bare = (text: string) => text.replace(/[\s\u200b\ufeff]/g, '');
  if (uncut && bare(a) !== bare(b)) return [{ a, b, class: 'punctuation' }];
  const found: Piece[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i] ?? '', b[j] ?? ''];
    if (x === y) found.push({ a: x, b: y });
    else if (bare(x) === '' && x !== '') {
      found.push({ a: x, b: '', class: 'punctuation' });
      i++;
      continue;
    } else if (bare(y) === '' && y !== '') {
      found.push({ a: '', b: y, class: 'punctuation' });
      j++;
      continue;
    } else found.push({ a: x, b: y, class: 'punctuation' });
    i++;
    j++;
  }
  return found;
}

function changed(a: readonly LineToken[], b: readonly LineToken[], segment: Segment): Piece[] {
  const { fromA, toA, fromB, toB } = segment;
  const [own, others] = [a.slice(fromA, toA), b.slice(fromB, toB)];
  if (own.some(isBreak) || others.some(isBreak)) return withBreaks(a, b, segment);
  const [before, after] = [textOf(own), textOf(others)];
  if (before === after) {
    // Equal words are cut in two ways, or lead to two places.
    if (!own.some(isLeading) && !others.some(isLeading)) return [{ a: before, b: after }];
    return [{ a: before, b: after, class: 'substantive', reference: 'stale' }];
  }
  return [{ a: before, b: after, class: classOf(a, b, segment) }];
}

/** The end of a paragraph is a piece of its own, and the words on either side of it are judged for themselves. */
function withBreaks(
  a: readonly LineToken[],
  b: readonly LineToken[],
  { fromA, toA, fromB, toB }: Segment,
): Piece[] {
  const found: Piece[] = [];
  let [i, j] = [fromA, fromB];
  const words = (endA: number, endB: number) => {
    if (endA > i || endB > j)
      found.push(...changed(a, b, { stays: false, fromA: i, toA: endA, fromB: j, toB: endB }));
    [i, j] = [endA, endB];
  };
  const end = (tokens: readonly LineToken[], from: number, to: number) => {
    const index = tokens.slice(from, to).findIndex(isBreak);
    return index < 0 ? to : from + index;
  };
  while (i < toA || j < toB) {
    const [endA, endB] = [end(a, i, toA), end(b, j, toB)];
    words(endA, endB);
    const breaksA = i < toA;
    const breaksB = j < toB;
    if (!breaksA && !breaksB) break;
    found.push({ a: breaksA ? '\n' : '', b: breaksB ? '\n' : '', break: true });
    if (breaksA) i++;
    if (breaksB) j++;
  }
  return found;
}

/** A reference whose key is the line that it leads to. */
function isLeading({ key }: LineToken): boolean {
  return key.startsWith(LEADS_TO);
}

function isBreak({ kind }: LineToken): boolean {
  return kind === 'break';
}

function textOf(tokens: readonly LineToken[]): string {
  return tokens.map(({ text }) => text).join('');
}

function classOf(a: readonly LineToken[], b: readonly LineToken[], segment: Segment): ChangeClass {
  const { fromA, toA, fromB, toB } = segment;
  const [own, others] = [a.slice(fromA, toA), b.slice(fromB, toB)];
  const [before, after] = [textOf(own), textOf(others)];
  if (fills(own, after, others) || fills(others, before, own)) return 'answer';
  const around = [
    [textOf(a.slice(Math.max(0, fromA - AROUND), fromA)), textOf(a.slice(toA, toA + AROUND))],
    [textOf(b.slice(Math.max(0, fromB - AROUND), fromB)), textOf(b.slice(toB, toB + AROUND))],
  ] as const;
  if (spelling(before) === spelling(after)) return 'punctuation';
  if (isPunctuation(before) && isPunctuation(after)) {
    const tells = around.some(([left, right]) => tellsNumbers(before + after, left, right));
    return tells ? 'substantive' : 'punctuation';
  }
  const weighs =
    own.some(isWeighty) ||
    others.some(isWeighty) ||
    around.some(([left, right]) => isParticular(left, right));
  return weighs ? 'substantive' : 'wording';
}

/**
 * True where only open blanks stood and words took their place that decide nothing. What stands between the blanks of a
 * date or an amount (____年__月__日) must be there again.
 */
function fills(open: readonly LineToken[], words: string, others: readonly LineToken[]): boolean {
  const isBlank = ({ kind, state }: LineToken) => kind === 'open' || (kind === 'blank' && state === 'open');
  if (!open.some(isBlank) || others.some(isBlank) || isPunctuation(words) || decides(words)) return false;
  if (open.some(token => isBlank(token) && !isOpen(token.text))) return false;
  let rest = spelling(words);
  let afterBlank = false;
  for (const token of open) {
    if (isBlank(token)) {
      if (!afterBlank && rest === '') return false;
      afterBlank = true;
      continue;
    }
    const at = rest.indexOf(token.key, afterBlank ? 1 : 0);
    if (at < 0 || (!afterBlank && at > 0)) return false;
    rest = rest.slice(at + token.key.length);
    afterBlank = false;
  }
  return afterBlank ? rest !== '' : rest === '';
}

/** Neighbours of which nothing is to be told apart become one. */
function joined(all: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of all) {
    const last = found.at(-1);
    const plain = (one: Piece) => one.class === undefined && !one.break;
    if (last && plain(last) && plain(piece)) {
      found[found.length - 1] = { a: last.a + piece.a, b: last.b + piece.b };
    } else found.push(piece);
  }
  return found;
}
