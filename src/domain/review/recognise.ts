/** Recognising what a document and its articles are about, for papers that nobody marked up. */
import type { Audience } from '../template/template.ts';
import { kindSigns } from './data/clause-kinds.ts';
import { familySigns } from './data/family-signs.ts';
import { BUSINESSES, CUSTOMERS, type Introduction, introductionsIn } from './parties.ts';
import type { Subject, SubjectLine } from './subject.ts';
import { foldedLine, foldWords } from './text.ts';

/** Longer headings are sentences, and a sentence may name anything. */
const LONGEST_HEADING = 30;
const LINES_READ = 60;

/**
 * Clause kind that a heading shows, or, where it shows none, the words of the article; undefined when neither does.
 * `lines` are those below the heading.
 */
export function recogniseKind(title: string, lines: readonly SubjectLine[]): string | undefined {
  const heading = foldWords(title.slice(0, LONGEST_HEADING + 1)).text.replace(/\s/g, '');
  if (heading && heading.length <= LONGEST_HEADING) {
    const sign = kindSigns.find(each => each.heading.test(heading));
    if (sign) return sign.kind;
  }
  return kindOfWords(lines);
}

/** The kind most of whose words an article uses; two different ones at least, and more than any other kind. */
function kindOfWords(lines: readonly SubjectLine[]): string | undefined {
  const text = lines
    .slice(0, LINES_READ)
    .map(line => foldedLine(line).text.slice(0, 500))
    .join('\n');
  const counts = kindSigns
    .filter(({ kind }) => kind !== 'rights-duties' && kind !== 'definitions')
    .map(({ kind, words }) => ({ kind, hits: new Set(text.match(words)).size }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = counts;
  return best && best.hits >= 2 && best.hits > (second?.hits ?? 0) ? best.kind : undefined;
}

export interface Guess<T> {
  readonly value: T;
  /** 0 (nothing speaks for it) to 1. */
  readonly score: number;
}

/**
 * Words alone name a family only where most of its words stand there: any contract may have a clause on secrecy or a
 * deposit.
 */
const LEAST_BY_WORDS = 0.35;

/** Families that a document may belong to, the likeliest first; those of which neither title nor words are sure are left out. */
export function guessFamilies(subject: Subject): readonly Guess<string>[] {
  const text = wordsOf(subject);
  const title = foldWords(subject.title).text;
  const titled = familySigns.filter(sign => sign.title.test(title));
  const named = titled.length > 1 ? titled.filter(({ wide }) => !wide) : titled;
  const guesses = familySigns.map(sign => {
    const most = sign.words.reduce((sum, [, weight]) => sum + weight, 0);
    const found = sign.words.reduce((sum, [pattern, weight]) => sum + (pattern.test(text) ? weight : 0), 0);
    return { value: sign.family, score: round((named.includes(sign) ? 0.5 : 0) + (found / most) * 0.5) };
  });
  return guesses.filter(({ score }) => score >= LEAST_BY_WORDS).sort((a, b) => b.score - a.score);
}

/** Consumer or business, by who the parties are and which rights the text speaks of. */
export function guessAudience(subject: Subject): Guess<Audience> {
  const text = wordsOf(subject);
  const consumer = count(text, [
    /消费者/,
    /业主/,
    /身份证/,
    /住址/,
    /预付|储值|会员卡/,
    /家庭|住宅|装修/,
    /七日内无理由/,
  ]);
  const business = count(text, [
    /统一社会信用代码|营业执照/,
    /法定代表人/,
    /增值税专用发票/,
    /商业秘密/,
    /双方(?:企业|公司)/,
    /采购订单/,
  ]);
  const persons = hasPersonalCustomer(subject) ? 3 : 0;
  const all = consumer + persons + business;
  if (all === 0) return { value: 'business', score: 0 };
  const share = (consumer + persons) / all;
  return share > 0.5
    ? { value: 'consumer', score: round(share) }
    : { value: 'business', score: round(1 - share) };
}

/** A 消费者; or a person by another name of customers, against a business. */
function hasPersonalCustomer({ parties, lines }: Subject): boolean {
  const introduced: readonly Partial<Introduction>[] = [...parties, ...introductionsIn(lines)];
  const all = introduced.map(({ label = '', alias = '', name = '' }) => ({ labels: [label, alias], name }));
  if (all.some(({ labels }) => labels.includes('消费者'))) return true;
  const isCustomer = all.some(
    ({ labels, name }) => isPerson(name) && labels.some(label => CUSTOMERS.includes(label)),
  );
  const business = ({ labels, name }: (typeof all)[number]) =>
    !isPerson(name) && (ORGANISATION.test(name) || labels.some(label => BUSINESSES.includes(label)));
  return isCustomer && all.some(business);
}

const ORGANISATION = /(?:公司|集团|中心|学校|医院|[厂店局院会社行部室])$/;

function isPerson(name: string): boolean {
  return /^[\p{Script=Han}·]{2,4}$/u.test(name) && !ORGANISATION.test(name);
}

function count(text: string, patterns: readonly RegExp[]): number {
  return patterns.filter(pattern => pattern.test(text)).length;
}

/** Enough of a long paper to know it by. */
const CHARACTERS_READ = 60_000;

function wordsOf({ lines }: Subject): string {
  let text = '';
  for (const line of lines) {
    if (text.length > CHARACTERS_READ) break;
    if (line.kind !== 'contents') text += `${foldedLine(line).text.slice(0, 2000)}\n`;
  }
  return text;
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
