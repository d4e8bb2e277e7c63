/**
 * Text into tokens: the units that a comparison replaces as a whole. Law names, 第…条, amounts, dates, rates, codes and
 * names are one token each; Han text is cut by a small lexicon, never by the engine's segmenter, so that every engine
 * cuts alike.
 */
import { atomAt } from './atoms.ts';
import { currencies, ordinary, units, weighty } from './lexicon.ts';
import { properNames } from './proper-names.ts';
import { isPunctuation, numberSpelling, spelling } from './spelling.ts';

export type TokenKind =
  | 'law'
  | 'article'
  | 'date'
  | 'number'
  | 'code'
  /** What a figure is counted in: 元, 个月, 平方米. */
  | 'unit'
  | 'name'
  | 'term'
  | 'word'
  | 'open'
  | 'mark'
  | 'space'
  | 'tab'
  | 'other'
  /** Made from the tree, not from words: an answer, a reference, the end of a paragraph. */
  | 'blank'
  | 'reference'
  | 'break';

export interface Token {
  /** As written, with the white space after it. All tokens together are the text. */
  readonly text: string;
  /** Tokens with one key say the same. */
  readonly key: string;
  readonly kind: TokenKind;
}

/** Words that a pair of documents brings along. */
export interface Vocabulary {
  /** Names of parties as filled in. */
  readonly names: readonly string[];
  /** Defined terms. */
  readonly terms: readonly string[];
}

const gap = /(?:[^\S\t]|[\u200b\ufeff])+/y;

type Words = ReadonlyMap<string, readonly string[]>;

/** Words by their first character, longest first. */
function byFirst(words: Iterable<string>): Words {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const list = map.get(word[0]!);
    if (list) list.push(word);
    else map.set(word[0]!, [word]);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

const common = byFirst(new Set([...weighty, ...ordinary, ...currencies].filter(word => word.length > 1)));
const counted = byFirst(units);

/** Cuts a text; `afterFigure` when what stands before it is a blank for a figure, so that a unit may follow. */
export type Tokenizer = (text: string, afterFigure?: boolean) => Token[];

/** A tokenizer for texts that use these names and terms. Names stay whole wherever they stand. */
export function tokenizer({ names, terms }: Vocabulary): Tokenizer {
  const own = names.filter(name => name.length > 1 && /\p{L}/u.test(name));
  const named = pattern(own);
  const defined = byFirst(new Set(terms.filter(term => term.length > 1)));
  return (text, afterFigure = false) => {
    const tokens: Token[] = [];
    const found = properNames(text);
    const whole = found.length > 0 ? pattern([...own, ...found]) : named;
    let from = 0;
    if (whole) {
      for (const { 0: name, index } of text.matchAll(whole)) {
        cut(text.slice(from, index), defined, tokens, afterFigure);
        tokens.push({ text: name, key: spelling(name), kind: 'name' });
        from = index + name.length;
      }
    }
    cut(from ? text.slice(from) : text, defined, tokens, afterFigure);
    return tokens;
  };
}

function pattern(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  return new RegExp([...names].sort(longer).map(literal).join('|'), 'g');
}

function longer(a: string, b: string): number {
  return b.length - a.length;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function cut(text: string, defined: Words, tokens: Token[], afterFigure: boolean): void {
  for (let at = 0; at < text.length; ) {
    const last = tokens.at(-1);
    const [kind, length] = next(text, at, defined, last ? opensUnit(last) : afterFigure);
    let end = at + length;
    if (kind !== 'tab') {
      gap.lastIndex = end;
      if (gap.test(text)) end = gap.lastIndex;
    }
    const written = text.slice(at, end);
    tokens.push({ text: written, key: keyOf(kind, written), kind });
    at = end;
  }
}

function keyOf(kind: TokenKind, text: string): string {
  if (kind === 'tab') return text;
  if (kind === 'open') return '__';
  return kind === 'number' ? numberSpelling(text) : spelling(text);
}

/** Kind and length of the token at a place. */
function next(text: string, at: number, defined: Words, afterFigure: boolean): [TokenKind, number] {
  const character = text[at]!;
  const code = character.charCodeAt(0);
  const isHan = code >= 0x3400 && code <= 0x9fff;
  const word = wordAt(text, at, common.get(character));
  const term = wordAt(text, at, defined.get(character));
  if (term && term.length >= (word?.length ?? 0)) return ['term', term.length];
  const unit = afterFigure ? unitAt(text, at) : undefined;
  // 30日期限 is a term of 30 days, but 3条款 are no 3 条.
  if (unit && (TIME_OR_MONEY.test(unit) || unit.length >= (word?.length ?? 0))) return ['unit', unit.length];
  const atom = atomAt(text, at);
  if (word && currencies.has(word) && (isHan || !LATIN.test(text[at + word.length] ?? '')))
    return ['unit', word.length];
  if (atom && atom.length > (word && isHan ? word.length : 0)) return [atom.kind, atom.length];
  if (word && isHan) return ['word', word.length];
  if (HAN_FIGURE.test(character) && unitAt(text, at + 1)) return ['number', 1];
  if (character === '\t') return ['tab', 1];
  gap.lastIndex = at;
  if (gap.test(text)) return ['space', gap.lastIndex - at];
  if (isPunctuation(character)) return ['mark', 1];
  if (isHan) return ['word', 1];
  return ['other', String.fromCodePoint(text.codePointAt(at)!).length];
}

const TIME_OR_MONEY = /^[年月日天元]/;
const HAN_FIGURE = /[一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾]/;
const LATIN = /[A-Za-z]/;

/** Longest unit at a place; one of letters ends where the letters end. */
function unitAt(text: string, at: number): string | undefined {
  const unit = wordAt(text, at, counted.get(text[at] ?? ''));
  return unit && LATIN.test(unit.at(-1)!) && LATIN.test(text[at + unit.length] ?? '') ? undefined : unit;
}

/** True for what a unit may follow: a figure, 每, 数, the stroke of 元/月. */
function opensUnit({ kind, text }: Token): boolean {
  return (
    kind === 'number' ||
    kind === 'open' ||
    (kind === 'code' && /[0-9０-９]\s*$/.test(text)) ||
    /^[每逐半数几整多余/／]\s*$/.test(text)
  );
}

function wordAt(text: string, at: number, candidates: readonly string[] | undefined): string | undefined {
  return candidates?.find(candidate => text.startsWith(candidate, at));
}
