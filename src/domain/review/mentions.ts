/**
 * Instruments named in a text, as people name them: 《中华人民共和国合同法》第一百零七条, 《合同法》, 合同法第107条,
 * 《最高人民法院关于适用〈中华人民共和国合同法〉若干问题的解释（二）》, each with the articles named after it.
 */
import type { Law } from '../law/law.ts';
import { plainLawName } from '../law/law-names.ts';
import { replacedByCivilCode } from '../law/replaced-by-civil-code.ts';
import { readArticleNumeral } from '../text/numerals.ts';
import { placeOf, sentenceAround } from './find.ts';
import type { Place } from './rule.ts';
import type { Subject, SubjectLine } from './subject.ts';
import { foldedLine } from './text.ts';

/** One article named after an instrument. */
export interface MentionedArticle {
  /** As citations record it: `585`, `253-1`. */
  readonly article: string;
  readonly place: Place;
}

export interface Mention {
  /** Name without 中华人民共和国, marks and a year at the end: 合同法, 关于适用合同法若干问题的解释(二). */
  readonly name: string;
  /** Year of the version, where the text gives one: 《公司法》（2018年修正）. */
  readonly year?: string;
  /** In 《》. */
  readonly marked: boolean;
  readonly articles: readonly MentionedArticle[];
  /** Of the name. */
  readonly place: Place;
  /** Folded line, and where name and articles stand in it. */
  readonly around: string;
  readonly from: number;
  readonly to: number;
}

const MARKED = /《((?:[^《》]|《[^《》]{1,40}》){2,80})》(?:\((\d{4})年?[^()]{0,8}\))?/g;
const ARTICLE = '第[〇零一二三四五六七八九十百千\\d]{1,9}条(?:之[一二三四五六七八九十]{1,2})?';
const DETAIL =
  '(?:第[〇零一二三四五六七八九十\\d]{1,4}款)?(?:第\\(?[〇零一二三四五六七八九十\\d]{1,4}\\)?项)?';
const ARTICLES = new RegExp(
  `${ARTICLE}${DETAIL}(?:(?:、|和|及|与|或|或者|以及|至|,)${ARTICLE}${DETAIL})*`,
  'y',
);

/** Before a name that stands without 《》: anything that cannot be part of a longer name. */
const BEFORE = /(?:^|[^\p{Script=Han}]|国|照|据|按|用|反|合|及|和|与|对|由|为|依|原|旧|的|中|即|守|以|或)$/u;
/** 公司法人, 仲裁法庭 and the like name no law. */
const AFTER = /^(?:[人庭院官学理定]|律(?!师)|规(?!定)|(?:若干|实施|解释|司法解释|的解释))/;

const HISTORICAL_BEFORE =
  /[原旧]《?$|(?:(?:已(?:经)?)?(?:废止|失效)的|(?:当时|彼时|那时|签订时|订立时)(?:有效|施行|适用|生效)?的)《?$/;
const HISTORICAL_AFTER = /^[^。;]{0,20}(?:废止|失效|不再适用|取代|施行前|施行之前)/;

const known = new WeakMap<Subject, { readonly laws: unknown; readonly mentions: readonly Mention[] }>();

/** Every instrument named outside of the contents, in reading order, at most `MOST_MENTIONS`; several rules ask for them. */
export function mentionsOf(subject: Subject, laws: ReadonlyMap<string, Law>): readonly Mention[] {
  const before = known.get(subject);
  if (before?.laws === laws) return before.mentions;
  const mentions = readMentions(subject, bareNames(laws));
  known.set(subject, { laws, mentions });
  return mentions;
}

function readMentions(subject: Subject, bare: RegExp): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [index, line] of subject.lines.entries()) {
    if (line.kind === 'contents' || !/法|条例|规定|办法|解释|批复|法|條例|規定|辦法|解釋/.test(line.text))
      continue;
    for (const mention of mentionsIn(line, index, bare)) {
      mentions.push(mention);
      if (mentions.length >= MOST_MENTIONS) return mentions;
    }
  }
  return mentions;
}

const MOST_MENTIONS = 2000;

function* mentionsIn(line: SubjectLine, index: number, bare: RegExp): Generator<Mention> {
  const { text } = foldedLine(line);
  const taken: [number, number][] = [];
  for (const match of text.matchAll(MARKED)) {
    const to = match.index + match[0].length;
    taken.push([match.index, to]);
    yield mention(line, index, match.index, to, match[1]!, true, match[2]);
  }
  for (const match of text.matchAll(bare)) {
    const to = match.index + match[0].length;
    if (taken.some(([start, end]) => match.index < end && to > start)) continue;
    const before = text.slice(Math.max(0, match.index - 8), match.index).replace(/中华人民共和国$/, '');
    if (!BEFORE.test(before) || AFTER.test(text.slice(to, to + 4))) continue;
    yield mention(line, index, match.index, to, match[0], false);
  }
}

function mention(
  line: SubjectLine,
  index: number,
  from: number,
  end: number,
  name: string,
  marked: boolean,
  year?: string,
): Mention {
  const { text } = foldedLine(line);
  ARTICLES.lastIndex = end;
  const list = ARTICLES.exec(text);
  const articles = list ? articlesIn(line, index, list) : [];
  return {
    name: instrumentName(name),
    ...(year ? { year } : {}),
    marked,
    articles,
    place: placeOf(line, index, from, end),
    around: text,
    from,
    to: list ? end + list[0].length : end,
  };
}

function articlesIn(line: SubjectLine, index: number, list: RegExpExecArray): MentionedArticle[] {
  return [...list[0].matchAll(new RegExp(ARTICLE, 'g'))].flatMap(({ 0: words, index: at }) => {
    const article = readArticleNumeral(words);
    const from = list.index + at;
    return article ? [{ article, place: placeOf(line, index, from, from + words.length) }] : [];
  });
}

/** A name as it is compared: folded, without 中华人民共和国, inner marks, the issuer of interpretations and a year. */
export function instrumentName(name: string): string {
  const plain = name
    .replace(/[《》〈〉<>]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/中华人民共和国/g, '')
    .replace(/\(\d{4}[^()]*\)$/, '')
    .replace(/^最高人民法院(?=关于)/, '');
  return plainLawName(plain);
}

const barePatterns = new WeakMap<ReadonlyMap<string, Law>, RegExp>();

/** Names that count without 《》: those of laws, which nobody gives to anything else. Never matches when there are none. */
function bareNames(laws: ReadonlyMap<string, Law>): RegExp {
  const known = barePatterns.get(laws);
  if (known) return known;
  const titles = [...laws.values()].flatMap(({ title, shortTitle }) => [title, shortTitle]);
  const names = [...titles, ...replacedByCivilCode].map(instrumentName);
  const usable = [...new Set(names)].filter(name => /^[^关].*(?:法|法典|法通则|法总则)$/.test(name));
  usable.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(usable.join('|'), 'g');
  barePatterns.set(laws, pattern);
  return pattern;
}

/** Recorded instruments by compared name, each with all its versions. */
export function instrumentsByName(laws: ReadonlyMap<string, Law>): ReadonlyMap<string, readonly Law[]> {
  const names = new Map<string, Law[]>();
  for (const law of laws.values()) {
    for (const name of new Set([law.title, law.shortTitle].map(instrumentName))) {
      names.set(name, [...(names.get(name) ?? []), law]);
    }
  }
  return names;
}

/** True where the text itself says that it speaks of old law: 原《合同法》, 《合同法》（已废止）. */
export function isHistorical({ around, from, to }: Mention): boolean {
  return (
    HISTORICAL_BEFORE.test(around.slice(Math.max(0, from - 16), from).replace(/中华人民共和国$/, '')) ||
    HISTORICAL_AFTER.test(around.slice(to, to + 30))
  );
}

/**
 * True where the sentence speaks of something done in a year before the instrument ended: 2019年依据《合同法》签订的合同.
 * The paper's own signing is none of that; its day is the day of the check-up.
 */
export function belongsToThen({ around, from, to }: Mention, ended: string): boolean {
  const sentence = sentenceAround(around, from, to);
  if (/(?:签订|订立|签署|达成)了?(?:本|如下|以下)/.test(sentence)) return false;
  const before = around
    .slice(Math.max(0, from - 40), from)
    .split(/[。;]/)
    .at(-1)!;
  const year = /(?<!\d)((?:19|20)\d{2})(?:年|[-./]\d)(?!.*(?<!\d)(?:19|20)\d{2}年)/.exec(before)?.[1];
  return year !== undefined && year < ended.slice(0, 4);
}

/** The version in force on a day; of those the one that the text names by year, if it does. */
export function inForceOn(versions: readonly Law[], on: string): Law | undefined {
  return versions.find(
    law => law.currentVersionEffective <= on && (law.ended === undefined || on < law.ended),
  );
}
