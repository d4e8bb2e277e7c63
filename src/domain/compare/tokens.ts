/**
 * Text into tokens: the units that a comparison replaces as a whole. Law names, 第…条, amounts, dates, rates, codes and
 * names are one token each; Han text is cut by a small lexicon, never by the engine's segmenter, so that every engine
 * cuts alike.
 */
import { ordinary, weighty } from './lexicon.ts';
import { isPunctuation, numberSpelling, spelling } from './spelling.ts';

export type TokenKind =
  | 'law'
  | 'article'
  | 'date'
  | 'number'
  | 'code'
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

const D = '[0-9０-９]';
const H = '[零〇○一二三四五六七八九十百千万亿两]';
const Y = '[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖]';
const M = '[零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]';
const C = '[零壹贰貳叁參肆伍陆陸柒捌玖]';
const U = '[零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億]';
const S = '[ \\u00a0\\u3000]*';
const N = `(?:${D}+|${H}+)`;
const LETTER = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])';
const ALNUM = `(?:${LETTER}|${D})`;
const ITEM = `第?[（(]?${S}${N}${S}[）)]?${S}`;

/** In this order; the name of the group is the kind. */
const patterns: readonly (readonly [TokenKind, string])[] = [
  ['law', '《[^《》\\n]{1,80}(?:《[^《》\\n]{1,80}》[^《》\\n]{0,40})?》'],
  [
    'date',
    `${D}{4}${S}年${S}${D}{1,2}${S}月(?:${S}${D}{1,2}${S}[日号])?|${D}{4}([-/.])${D}{1,2}\\2${D}{1,2}(?!${D})|` +
      `${D}{1,2}${S}月${S}${D}{1,2}${S}[日号]|${D}{4}${S}年(?!${S}[内以])|${Y}{4}年(?:${M}{1,4}月(?:${M}{1,5}[日号])?)?|${M}{1,3}月${M}{1,3}[日号]`,
  ],
  [
    'article',
    `第${S}${N}(?:[.．]${D}+)*${S}条(?:之${H}+)?(?:${S}第${S}${N}${S}款)?(?:${S}${ITEM}[项目])*|` +
      `第?${D}+(?:[.．]${D}+)+${S}[条款项]|第${S}${N}${S}(?:[款项章节编目页期批次档类名位]|阶段|部分|季度|年度)|附[件录表]${N}`,
  ],
  ['number', `${C}${U}+(?:[元圆圓](?:${U}|[角分整正])*)?|[百千万]分之(?:${H}+|${D}+(?:\\.${D}+)?)`],
  [
    'code',
    `${D}*${LETTER}${ALNUM}*(?:[-_./@:&'’]${ALNUM}+)*|${D}+(?:[-_]${D}+)+(?:[-_]${ALNUM}+)*(?!${S}[%％‰])(?=[^0-9])|${D}{2,}(?:-${D}{2,})+`,
  ],
  [
    'number',
    `(?:(?<![\\p{L}\\p{N}])[-−－])?(?:[¥￥$€£]${S})?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|${D}+)(?:[.．]${D}+)*(?:${S}[%％‰])?`,
  ],
  ['number', `${H}{2,}|\\p{N}`],
  ['open', '[_＿]{2,}|[［【[（(][\\s_＿]+[］】\\])）]'],
];

const SPACES = '[^\\S\\t]';
const atom = new RegExp(
  patterns
    .map(
      ([, source], index) =>
        `(?<k${index}>${source.replace('\\2', '\\k<sep>').replace('([-/.])', '(?<sep>[-/.])')})`,
    )
    .join('|'),
  'uy',
);
const gap = new RegExp(`(?:${SPACES}|[\\u200b\\ufeff])+`, 'y');

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

const common = byFirst(new Set([...weighty, ...ordinary].filter(word => word.length > 1)));

export type Tokenizer = (text: string) => Token[];

/** A tokenizer for texts that use these names and terms. Names stay whole wherever they stand. */
export function tokenizer({ names, terms }: Vocabulary): Tokenizer {
  const own = names.filter(name => name.length > 1 && /\p{L}/u.test(name));
  const named = own.length > 0 ? new RegExp([...own].sort(longer).map(literal).join('|'), 'g') : undefined;
  const defined = byFirst(new Set(terms.filter(term => term.length > 1)));
  return text => {
    const tokens: Token[] = [];
    let from = 0;
    if (named) {
      for (const { 0: name, index } of text.matchAll(named)) {
        cut(text.slice(from, index), defined, tokens);
        tokens.push({ text: name, key: spelling(name), kind: 'name' });
        from = index + name.length;
      }
    }
    cut(from ? text.slice(from) : text, defined, tokens);
    return tokens;
  };
}

function longer(a: string, b: string): number {
  return b.length - a.length;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function cut(text: string, defined: Words, tokens: Token[]): void {
  for (let at = 0; at < text.length; ) {
    const [kind, length] = next(text, at, defined);
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
function next(text: string, at: number, defined: Words): [TokenKind, number] {
  const character = text[at]!;
  const term = wordAt(text, at, defined.get(character));
  if (term) return ['term', term.length];
  const code = character.charCodeAt(0);
  const word = code >= 0x4e00 ? wordAt(text, at, common.get(character)) : undefined;
  // Only these Han characters open an atom; looking at the others would cost most of the time.
  if (code < 0x3400 || code > 0x9fff || OPENS_ATOM.has(character)) {
    atom.lastIndex = at;
    const match = atom.exec(text);
    if (match && match[0].length > (word?.length ?? 0)) return [kindOf(match), match[0].length];
  }
  if (word) return ['word', word.length];
  if (character === '\t') return ['tab', 1];
  gap.lastIndex = at;
  if (gap.test(text)) return ['space', gap.lastIndex - at];
  if (isPunctuation(character)) return ['mark', 1];
  if (code >= 0x3400 && code <= 0x9fff) return ['word', 1];
  return ['other', String.fromCodePoint(text.codePointAt(at)!).length];
}

const OPENS_ATOM = new Set('第附百千万亿零〇○一二三四五六七八九十两壹贰貳叁參肆伍陆陸柒捌玖拾');

function wordAt(text: string, at: number, candidates: readonly string[] | undefined): string | undefined {
  return candidates?.find(candidate => text.startsWith(candidate, at));
}

function kindOf({ groups }: RegExpExecArray): TokenKind {
  const index = patterns.findIndex((_, pattern) => groups?.[`k${pattern}`] !== undefined);
  return patterns[index]![0];
}
