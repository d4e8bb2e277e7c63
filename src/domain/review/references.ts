/** References of a document to itself: 第三条, 第3.2款, 附件一, as opposed to articles of laws and of other papers. */
import { readNumeral } from '../text/numerals.ts';
import { placeOf } from './find.ts';
import { mentionsOf } from './mentions.ts';
import { readPrintedNumber } from './numbers.ts';
import type { Place, ReviewContext } from './rule.ts';
import type { Subject } from './subject.ts';
import { foldedLine } from './text.ts';

export interface OwnReference {
  readonly to: 'article' | 'decimal' | 'annex';
  /** 5, 5.3, 2 */
  readonly target: string;
  readonly place: Place;
  /** Folded line, and where the reference stands in it. */
  readonly around: string;
  readonly from: number;
  readonly end: number;
}

const NUMERAL = '[〇零一二三四五六七八九十百\\d]{1,5}';
const REFERENCE = new RegExp(
  `第(?<decimal>\\d{1,3}(?:\\.\\d{1,3})+)[条款项]|第(?<article>${NUMERAL})条(?!之)|附件(?<annex>[一二三四五六七八九十]{1,3}|\\d{1,2})(?![\\d.份式张页])`,
  'g',
);
/** Words before a number that make it an article of another paper. */
const ELSEWHERE =
  /(?:[》法例则典]|条例|规定|解释|办法|批复|章程|标准|规范|(?<!本)(?:合同|协议)|附件[一二三四五六七八九十\d]{0,3}|原|计划|制度|规则|方案|细则|守则|手册|公约|须知|通知|决定|主合同|(?<!合)同)的?$/;
const ANOTHER =
  /^(?:第[〇零一二三四五六七八九十百\d]{1,5}条(?:第[^第、,]{1,4}[款项])*(?:、|和|及|与|或|至|到|以及|,))+$/;

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
      const { decimal, article, annex } = match.groups ?? {};
      const before = text.slice(Math.max(0, from - 16), from);
      // 《甲规则》第三条、第五条: what follows an article of another paper belongs to that paper too.
      const follows = elsewhereTo >= 0 && ANOTHER.test(`第一条${text.slice(elsewhereTo, from)}`);
      if (annex === undefined && (ELSEWHERE.test(before) || follows)) {
        elsewhereTo = end;
        continue;
      }
      const target = decimal ?? String(readNumeral((article ?? annex)!) ?? Number(article ?? annex));
      if (from === 0 && annex !== undefined) continue;
      const to = decimal ? 'decimal' : article ? 'article' : 'annex';
      references.push({ to, target, place: placeOf(line, index, from, end), around: text, from, end });
    }
  }
  return references;
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
  for (const line of body) {
    const found = [...foldedLine(line).text.matchAll(EMBEDDED), ...line.text.matchAll(SET_APART)];
    for (const [, article, decimal] of found)
      targets.add(decimal ?? String(readNumeral(article!) ?? Number(article)));
  }
  return targets;
}
