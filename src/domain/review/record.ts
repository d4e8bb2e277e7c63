/** A check-up without tree and patterns: what is stored, sent between threads and printed as a report. */
import type { OutsideProblem } from '../reader/outside-document.ts';
import type { CoverageLevel } from './coverage/requirement.ts';
import type { CoverageState } from './coverage.ts';
import type { Finding, Place } from './rule.ts';
import type { SubjectArticle, SubjectLine } from './subject.ts';

export interface CoverageRecord {
  /** Id of the requirement. */
  readonly id: string;
  readonly title: string;
  readonly level: CoverageLevel;
  readonly why: string;
  readonly state: CoverageState;
  readonly place?: Place;
  readonly reason?: string;
}

export interface CheckUpRecord {
  /** Of the document; empty when it has none. */
  readonly title: string;
  /** Absent when it was neither given nor recognised. */
  readonly family?: string;
  readonly guessed: boolean;
  readonly side?: 'party-a' | 'party-b';
  /** 签约日, ISO. */
  readonly on: string;
  readonly lines: readonly Pick<SubjectLine, 'number' | 'text' | 'kind' | 'article'>[];
  readonly articles: readonly Pick<SubjectArticle, 'id' | 'number' | 'title' | 'kind'>[];
  readonly findings: readonly Finding[];
  readonly coverage: readonly CoverageRecord[];
  /** One for each rule that applied and had something to look at; none for a paper that is no contract. */
  readonly outcomes: readonly {
    readonly rule: string;
    readonly ok: boolean;
    readonly findings: number;
    /** Nothing was found, and the text alone answers what a checklist asks. Absent in reports stored before it was recorded. */
    readonly settles?: boolean;
  }[];
}

/** A record as it is printed and handed out. */
export interface PaperRecord extends CheckUpRecord {
  /** What the reader of the paper could not place, and no rule saw; absent for a text of the library. */
  readonly problems?: readonly OutsideProblem[];
}

/** Words at a place. */
export function quoteAt({ lines }: Pick<CheckUpRecord, 'lines'>, { line, from, to }: Place): string {
  return (lines[line]?.text ?? '').slice(from, to);
}

/** Number and title of the article a place stands in; empty outside of all articles. */
export function articleAt(
  { lines, articles }: Pick<CheckUpRecord, 'lines' | 'articles'>,
  { line }: Place,
): string {
  const article = articles[lines[line]?.article ?? -1];
  return article ? `${article.number} ${article.title}`.trim() : '';
}
