/** Which requirements of its family a document meets, and where. */
import { familyCoverage } from './coverage/families.ts';
import type { CoverageRequirement } from './coverage/requirement.ts';
import { placeOf, wholeLine } from './find.ts';
import type { Finding, Place } from './rule.ts';
import type { Subject, SubjectArticle } from './subject.ts';
import { foldedLine, foldWords } from './text.ts';

/**
 * `met`: found, or for something forbidden not found. `missing`: not found. `broken`: something forbidden was found.
 * `excused`: does not apply, for the reason given.
 */
export type CoverageState = 'met' | 'missing' | 'broken' | 'excused';

export interface CoverageRow {
  readonly requirement: CoverageRequirement;
  readonly state: CoverageState;
  /** Where it is met or broken. Absent where nothing forbidden was found and nothing else settles the matter. */
  readonly place?: Place;
  /** Id of the article of the place. */
  readonly article?: string;
  readonly reason?: string;
}

/**
 * One row for each requirement of the family, in the order of the data; empty for a family without requirements. `findings`
 * are those of the same review: they tell what forbidden things stand in the document. `variant` (of a library contract)
 * brings the signed-off reasons; for other papers a requirement with `onlyWith` applies when those words stand in them.
 * `strict`: the clause must be of the kind that the requirement names, as the library's own contracts promise.
 */
export function coverage(
  subject: Subject,
  family: string,
  findings: readonly Finding[],
  variant?: string,
  strict = false,
): readonly CoverageRow[] {
  const requirements = familyCoverage.get(family)?.requirements ?? [];
  return requirements.map(requirement => row(subject, requirement, findings, variant, strict));
}

function row(
  subject: Subject,
  requirement: CoverageRequirement,
  findings: readonly Finding[],
  variant: string | undefined,
  strict: boolean,
): CoverageRow {
  const reason = reasonFor(subject, requirement, variant);
  if (reason !== undefined) return { requirement, state: 'excused', reason };
  const broken = findings.find(
    ({ rule, severity }) => severity !== 'info' && requirement.rules?.includes(rule),
  );
  if (broken) return { requirement, state: 'broken', ...at(subject, broken.place) };
  const place = where(subject, requirement, !strict || requirement.kinds.includes('parties'));
  if (place) return { requirement, state: 'met', ...at(subject, place) };
  return { requirement, state: requirement.level === 'must-not' ? 'met' : 'missing' };
}

function reasonFor(
  { lines }: Subject,
  { reasons, onlyWith }: CoverageRequirement,
  variant: string | undefined,
): string | undefined {
  if (variant !== undefined) return reasons?.[variant];
  if (!onlyWith || lines.some(line => onlyWith.test(foldedLine(line).text))) return undefined;
  return '文件里没有这类内容，可能不适用。';
}

function at({ lines, articles }: Subject, place: Place | undefined): Pick<CoverageRow, 'place' | 'article'> {
  if (!place) return {};
  const article = articles[lines[place.line]?.article ?? -1];
  return { place, ...(article ? { article: article.id } : {}) };
}

/**
 * An article of one of the kinds whose heading says it, then one whose words do, in the order of the kinds; failing that,
 * any line outside of the contents.
 */
function where(
  subject: Subject,
  { level, kinds, words }: CoverageRequirement,
  anywhere: boolean,
): Place | undefined {
  const candidates = kinds.flatMap(kind => subject.articles.filter(article => article.kind === kind));
  const named = candidates.find(({ title }) => words.test(foldWords(title).text));
  if (named) return within(subject, named, words) ?? wholeLine(subject, named.from);
  for (const article of candidates) {
    const place = within(subject, article, words);
    if (place) return place;
  }
  const other = anywhere ? firstLine(subject, 0, subject.lines.length, words) : undefined;
  if (other || level !== 'must-not' || !candidates[0]) return other;
  // Nothing forbidden, and no word that says so: the clause where it would stand is the one to read.
  return wholeLine(subject, candidates[0].from);
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
