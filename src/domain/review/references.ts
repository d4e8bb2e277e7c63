/** References of a document to itself: 第三条, 第3.2款, 附件一, as opposed to articles of laws and of other papers. */
import { readNumeral } from '../text/numerals.ts';
import { placeOf } from './find.ts';
import { mentionsOf } from './mentions.ts';
import { readPrintedNumber } from './numbers.ts';
import type { Place, ReviewContext } from './rule.ts';
import type { Subject } from './subject.ts';
import { foldedLine, foldWords } from './text.ts';

export interface OwnReference {
  readonly to: 'article' | 'decimal' | 'annex';
  /** 5, 5.3, 附件2, 附表2 */
  readonly target: string;
  /** 款 of an article: 5 in 第九条第五款. */
  readonly paragraph?: number;
  readonly place: Place;
  /** Folded line, and where the reference stands in it. */
  readonly around: string;
  readonly from: number;
  readonly end: number;
}

const NUMERAL = '[〇零一二三四五六七八九十百\\d]{1,5}';
const ANNEX = '(?<annex>附[件表录图])(?<which>[一二三四五六七八九十]{1,3}|\\d{1,2})';
const REFERENCE = new RegExp(
  `第(?<decimal>\\d{1,3}(?:\\.\\d{1,3})+)[条款项]|(?<![\\d.第])(?<bare>\\d{1,3}(?:\\.\\d{1,3})+)[条款]|第(?<article>${NUMERAL})条(?!之)(?:第(?<paragraph>${NUMERAL})款)?|${ANNEX}(?![\\d.份式张页])`,
  'gu',
);
/** Words before a number that make it an article of another paper. */
const ELSEWHERE =
  /(?:[》法例则典函]|条例|规定|解释|办法|批复|章程|标准|规范|(?<!本)(?:合同|协议|文件|清单|订单)|图纸|标书|报价[单表]?|纪要|备忘录|附[件表录][一二三四五六七八九十\d]{0,3}|原|计划|制度|规则|方案|细则|守则|手册|公约|须知|通知|决定|主合同|(?<!合)同)的?$/;
/** Words before 附件 that make it the annex of another paper; 合同附件一 is usually one's own. */
const ANOTHERS_ANNEX =
  /(?:》|(?<!本)(?:文件|订单)|标书|报价[单表]?|办法|规定|规程|标准|规范|条例|主合同|原(?:合同|协议)|框架协议|备忘录|纪要)的?$/;
const ANOTHER =
  /^(?:(?:第[〇零一二三四五六七八九十百\d]{1,5}条|附[件表录图][一二三四五六七八九十\d]{1,3})(?:第[^第、,]{1,4}[款项])*(?:、|和|及|与|或|至|到|以及|,))+$/;

const known = new WeakMap<Subject, { readonly laws: unknown; readonly found: readonly OwnReference[] }>();

/** References in reading order; two rules ask for them. */
export function ownReferences(subject: Subject, { laws }: ReviewContext): readonly OwnReference[] {
  const before = known.get(subject);
  if (before?.laws === laws) return before.found;
  const found = read(subject, laws);
  known.set(subject, { laws, found });
  return found;
}

function read(subject: Subject, laws: ReviewContext['laws']): OwnReference[] {
  const foreign = new Map<number, [number, number][]>();
  for (const { place, from, to } of mentionsOf(subject, laws))
    foreign.set(place.line, [...(foreign.get(place.line) ?? []), [from, to]]);
  const references: OwnReference[] = [];
  for (const [index, line] of subject.lines.entries()) {
    if (line.kind === 'contents' || line.kind === 'title' || line.kind === 'heading') continue;
    const { text } = foldedLine(line);
    let elsewhereTo = -1;
    for (const match of text.matchAll(REFERENCE)) {
      const { index: from } = match;
      const end = from + match[0].length;
      if (foreign.get(index)?.some(([start, to]) => from >= start && from < to)) continue;
      const { decimal, bare, article, paragraph, annex, which } = match.groups ?? {};
      const part = decimal ?? bare;
      const before = text.slice(Math.max(0, from - 16), from);
      // 《甲规则》第三条、第五条: what follows an article of another paper belongs to that paper too.
      const follows = elsewhereTo >= 0 && ANOTHER.test(`第一条${text.slice(elsewhereTo, from)}`);
      if ((annex === undefined ? ELSEWHERE : ANOTHERS_ANNEX).test(before) || follows) {
        elsewhereTo = end;
        continue;
      }
      if (annex !== undefined && headsAnnex(text.slice(0, from))) continue;
      const to = part ? 'decimal' : article ? 'article' : 'annex';
      const target = part ?? `${annex ?? ''}${figure((article ?? which)!)}`;
      references.push({
        to,
        target,
        ...(paragraph ? { paragraph: figure(paragraph) } : {}),
        place: placeOf(line, index, from, end),
        around: text,
        from,
        end,
      });
    }
  }
  return references;
}

function figure(numeral: string): number {
  return readNumeral(numeral) ?? Number(numeral);
}

/** Is an annex that stands after these words of its line the annex itself? `Schedule 1 附件一` is. */
function headsAnnex(before: string): boolean {
  return /^(?:(?:schedule|annex|appendix|exhibit|attachment) ?[\da-z]{0,3}[ .:/|-]*)?$/.test(before);
}

/** What may stand before the number and title of an annex in text that lost its line breaks, and never before a reference. */
const ANNEX_HEADS = new RegExp(`(?:^|[;。:)_\\t\\n\\d日章字])\\s*${ANNEX}`, 'g');

/** Annexes that are printed in the document or listed in it: 附件1, 附表2. */
export function printedAnnexes({ annexes, lines }: Subject): ReadonlySet<string> {
  const found = new Set(annexes.map((_, index) => `附件${index + 1}`));
  let list = false;
  for (const line of lines) {
    const { text } = foldedLine(line);
    for (const { groups, index } of text.matchAll(new RegExp(ANNEX, 'g')))
      if (headsAnnex(text.slice(0, index))) found.add(`${groups!['annex']}${figure(groups!['which']!)}`);
    for (const { groups } of text.matchAll(ANNEX_HEADS))
      found.add(`${groups!['annex']}${figure(groups!['which']!)}`);
    if (list) {
      const item = /^\(?(\d{1,2})[、.)]/.exec(foldWords(line.number).text + text);
      if (item) found.add(`附件${item[1]}`);
      else list = false;
    }
    if (/^(?:本合同|本协议)?的?附件(?:目录|清单|包括|如下|有|为)?.{0,12}:$/.test(text)) list = true;
  }
  return found;
}

/** A number inside a run of text that begins something: 。第十一条 项目组, ；5.3 补偿. */
const EMBEDDED = new RegExp(
  `(?:^|[。;:!?)”|\\s])(?:第(${NUMERAL})条|(\\d{1,3}(?:\\.\\d{1,3})+))(?=\\s?[\\p{Script=Han}“《])(?!\\s?(?:的|所|约定|规定|第|之|及|和|或|至))`,
  'gu',
);

/** The same where the words before are a cell or a heading: a space after the number sets it apart. As written, not folded. */
const SET_APART = new RegExp(
  `(?:第(${NUMERAL})条|(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3})+))[ \\u3000\\u00a0]+(?=[\\p{Script=Han}“《])(?!\\s?(?:的|所|约定|规定|第|之|及|和|或|至))`,
  'gu',
);

/** Numbers at the head of articles and paragraphs, `5`, `5.3`, and those that a run of text swallowed. */
export function printedTargets({ articles, lines }: Subject): ReadonlySet<string> {
  const body = lines.filter(({ kind }) => kind !== 'contents');
  const labels = [...articles.map(({ number }) => number), ...body.map(({ number }) => number)];
  const targets = new Set<string>();
  for (const label of labels) {
    const number = label ? readPrintedNumber(label) : undefined;
    if (number?.series === 'decimal') targets.add(number.path.join('.'));
    if (number?.series === 'article' || number?.series === 'heading') targets.add(String(number.value));
  }
  // Articles may be numbered 1. or 1、 as well, which counts items elsewhere.
  for (const { number } of articles) {
    const read = number ? readPrintedNumber(number) : undefined;
    if (read?.path.length === 1 && read.series !== 'chapter') targets.add(String(read.value));
  }
  for (const line of body) {
    const found = [...foldedLine(line).text.matchAll(EMBEDDED), ...line.text.matchAll(SET_APART)];
    for (const [, article, decimal] of found)
      targets.add(decimal ?? String(readNumeral(article!) ?? Number(article)));
  }
  return targets;
}
