/**
 * Reads what somebody typed into the wordings that may stand in a text: other characters, other spellings of numbers,
 * full names for short ones. Pure: the engine asks the index, the view checks the texts.
 */
import { wording, words } from '../../domain/output/search/wording.ts';
import { isHan, pairs, runs } from '../../domain/text/bigrams.ts';
import { foldText } from '../../domain/text/fold.ts';
import { numberVariants } from '../../domain/text/number-variants.ts';
import { simplify } from '../../domain/text/simplify.ts';
import { synonyms } from './synonyms.ts';

/** One way to write the query. */
export interface Spelling {
  /** Wordings that must all occur in a page, anywhere and in any order. */
  readonly terms: readonly string[];
  /** The same with punctuation, at which the index ends its words. */
  readonly text: string;
}

/** More than these spellings of one query are not looked up. */
const maxSpellings = 8;
/** So many words are asked for at most: enough to tell a page apart, however long the query. */
const maxWords = 12;
/** Longer runs give every second pair, enough to find them. */
const longRun = 5;

/** 个保法 as 个人信息保护法; the full name first, what was typed after it. */
function withSynonyms(text: string): string[] {
  let full = text;
  for (const [short, long] of Object.entries(synonyms)) {
    if (!full.includes(long)) full = full.replace(short, long);
  }
  return [full, text];
}

const statute = '法|典|解释|条例|规定|办法';

/** 民法典585 as 民法典第585条. */
function withArticle(text: string): string {
  return text.replace(new RegExp(`(?<=${statute})(\\d{1,4})(?=$|\\s)`, 'g'), '第$1条');
}

/** 个人信息保护法第23条 as two terms: the statute names the page, the article a heading in it. */
function splitCitation(text: string): string[] {
  const citation = new RegExp(`^(\\p{Script=Han}{2,}(?:${statute}))(第[^第\\s]+条\\S*)$`, 'u').exec(text);
  return citation ? [`${citation[1]} ${citation[2]}`] : [];
}

function spell(texts: readonly string[]): Spelling[] {
  const byTerms = new Map<string, Spelling>();
  for (const text of texts) {
    const terms = [...new Set(words(text))];
    const key = terms.join(' ');
    if (key !== '' && !byTerms.has(key)) byTerms.set(key, { terms, text });
  }
  return [...byTerms.values()].slice(0, maxSpellings);
}

function textsOf(query: string): string[] {
  const folded = foldText(query);
  return [simplify(folded), folded].flatMap(withSynonyms).map(withArticle).flatMap(numberVariants);
}

/** The spellings of a query, the likeliest first. Empty when it holds no letter and no figure. */
export function spellings(query: string): Spelling[] {
  const texts = textsOf(query.trim());
  return spell([...texts, ...texts.flatMap(splitCitation)]);
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** 百分之二十, 第五条, 三十日: one word each, which a dictionary would cut. */
const numberWord =
  /((?:[百千万]分之|第)[零一二两三四五六七八九十百千万点]+[条款项]?|[一二三四五六七八九十百千万]{2,}(?:个工作日|个月|日|年|倍|元)?)/u;

/** The words of a run: numbers, and dictionary words of two characters or more where the browser knows them. */
function wordsOf(run: string): string[] {
  if (!isHan(run)) return [run];
  return run.split(numberWord).flatMap((part, i) => (i % 2 === 1 ? [part] : dictionaryWords(part)));
}

function dictionaryWords(text: string): string[] {
  const segments = segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : pairs(text);
  const found = segments.filter(word => word.length > 1);
  return found.length > 0 || text.length < 2 ? found : pairs(text);
}

/** The same query as single words, for when its terms stand nowhere as they are: 定金不超过20% is 定金, 超过, 20%. */
export function looseSpellings(query: string): Spelling[] {
  const texts = textsOf(query).map(text => indexRuns(text).flatMap(wordsOf).join(' '));
  return spell(texts);
}

/** Where the index ends its words: at spaces and punctuation, but not inside 3.2 or 2026-11-22. */
const wordEnd = /(?:[^\p{L}\p{N}\p{M}%‰.\-/:]|(?<!\d)[.\-/:]|[.\-/:](?!\d))+/u;

function indexRuns(text: string): string[] {
  return text.split(wordEnd).flatMap(chunk => runs(wording(chunk).text));
}

/**
 * What a page must have in the index to hold the spelling. A single character at the beginning may be the end of a word,
 * which the index does not find, and one at the end the beginning of very many: beside others they are left out.
 */
export function indexWords({ text }: Spelling): string {
  let telling = indexRuns(text);
  if (telling.length > 1 && isSingle(telling[0]!)) telling = telling.slice(1);
  if (telling.some(run => isHan(run) && !isSingle(run)) && isSingle(telling.at(-1)!))
    telling = telling.slice(0, -1);
  const found = telling.flatMap(run => everySecond(pairs(run)));
  return [...new Set(found)].slice(0, maxWords).join(' ');
}

function isSingle(run: string): boolean {
  return isHan(run) && [...run].length === 1;
}

function everySecond(all: readonly string[]): readonly string[] {
  return all.length < longRun ? all : all.filter((_, i) => i % 2 === 0 || i === all.length - 1);
}
