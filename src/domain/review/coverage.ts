/** Which requirements of its family a document meets, and where. */
import type { Audience } from '../template/template.ts';
import { familyCoverage } from './coverage/families.ts';
import type { CoverageRequirement } from './coverage/requirement.ts';
import { placeOf, wholeLine } from './find.ts';
import type { Finding, Place } from './rule.ts';
import type { Subject, SubjectArticle } from './subject.ts';
import { foldedLine, foldWords } from './text.ts';

/**
 * `met`: found, or for something forbidden not found. `possible`: only words like it, in a clause about something else.
 * `missing`: not found. `broken`: something forbidden was found. `excused`: does not apply, for the reason given.
 */
export type CoverageState = 'met' | 'possible' | 'missing' | 'broken' | 'excused';

export interface CoverageRow {
  readonly requirement: CoverageRequirement;
  readonly state: CoverageState;
  /** Where it is met, may be met or is broken. Absent where nothing forbidden was found and nothing else settles the matter. */
  readonly place?: Place;
  /** Id of the article of the place. */
  readonly article?: string;
  readonly reason?: string;
}

export interface CoverageFrame {
  /** Of a library contract: brings the signed-off reasons and clauses. */
  readonly variant?: string;
  /** Excuses from what only contracts for others need. */
  readonly audience?: Audience;
  /** The clause must be of the kind that the requirement names, as the library's own contracts promise. */
  readonly strict?: boolean;
}

/**
 * One row for each requirement of the family, in the order of the data; empty for a family without requirements. `findings`
 * are those of the same review: they tell what forbidden things stand in the document. Without a variant a requirement
 * with `onlyWith` applies when those words stand in the paper.
 */
export function coverage(
  subject: Subject,
  family: string,
  findings: readonly Finding[],
  frame: CoverageFrame = {},
): readonly CoverageRow[] {
  const requirements = familyCoverage.get(family)?.requirements ?? [];
  return requirements.map(requirement => row(subject, requirement, findings, frame));
}

function row(
  subject: Subject,
  requirement: CoverageRequirement,
  findings: readonly Finding[],
  frame: CoverageFrame,
): CoverageRow {
  const reason = reasonFor(subject, requirement, frame);
  if (reason !== undefined) return { requirement, state: 'excused', reason };
  const broken = findings.find(
    ({ rule, severity }) => severity !== 'info' && requirement.rules?.includes(rule),
  );
  if (broken) return { requirement, state: 'broken', ...at(subject, broken.place) };
  const place = where(subject, requirement, frame);
  if (place) return { requirement, state: 'met', ...at(subject, place) };
  if (requirement.level === 'must-not') return { requirement, state: 'met' };
  const like = frame.strict ? undefined : firstLine(subject, 0, subject.lines.length, requirement.words);
  if (!like) return { requirement, state: 'missing' };
  return {
    requirement,
    state: 'possible',
    ...at(subject, like),
    reason: '只有相近的字句，看一看是不是这个意思。',
  };
}

function reasonFor(
  { lines }: Subject,
  { reasons, onlyWith, audience: meant }: CoverageRequirement,
  { variant, audience }: CoverageFrame,
): string | undefined {
  if (variant !== undefined) return reasons?.[variant];
  if (meant === 'consumer' && audience === 'business') return '没有一方是消费者。';
  if (!onlyWith || lines.some(line => onlyWith.test(foldedLine(line).text))) return undefined;
  return '文件里没有这类内容，可能不适用。';
}

function at({ lines, articles }: Subject, place: Place | undefined): Pick<CoverageRow, 'place' | 'article'> {
  if (!place) return {};
  const article = articles[lines[place.line]?.article ?? -1];
  return { place, ...(article ? { article: article.id } : {}) };
}

/**
 * The clause named for the variant; an article of one of the kinds whose heading says it, then one whose words do, in the
 * order of the kinds; failing that, in somebody else's paper, a wording that can mean nothing else.
 */
function where(
  subject: Subject,
  { level, kinds, words, heading = words, anywhere, clauses }: CoverageRequirement,
  { variant, strict }: CoverageFrame,
): Place | undefined {
  const { articles, lines } = subject;
  const clause = variant === undefined ? undefined : articles.find(({ id }) => id === clauses?.[variant]);
  const candidates = kinds.flatMap(kind => articles.filter(article => article.kind === kind));
  const named = clause ?? candidates.find(({ title }) => heading.test(foldWords(title).text));
  if (named) return within(subject, named, words) ?? wholeLine(subject, named.from);
  for (const article of candidates) {
    const place = within(subject, article, words);
    if (place) return place;
  }
  if (kinds.length === 0) {
    const place = firstLine(subject, 0, articles[0]?.from ?? lines.length, words);
    if (place) return place;
  }
  if (level !== 'must-not')
    return strict || !anywhere ? undefined : firstLine(subject, 0, lines.length, anywhere);
  // Nothing forbidden, and no word that says so: the clause where it would stand is the one to read.
  return candidates[0] && wholeLine(subject, candidates[0].from);
}

function within(subject: Subject, { from, to }: SubjectArticle, words: RegExp): Place | undefined {
  return firstLine(subject, from + 1, to, words);
}

function firstLine({ lines }: Subject, from: number, to: number, words: RegExp): Place | undefined {
  for (let index = from; index < to; index += 1) {
    const line = lines[index]!;
    if (line.kind === 'contents' || line.kind === 'title') continue;
    const match = words.exec(foldedLine(line).text);
    if (match) return placeOf(line, index, match.index, match.index + match[0].length);
  }
  return undefined;
}
