/** A check-up as plain data: what `npm run review --format json` prints and the page hands out. */
import type { Citation } from '../law/citation.ts';
import type { CheckUp } from './check-up.ts';
import type { CoverageLevel } from './coverage/requirement.ts';
import type { CoverageState } from './coverage.ts';
import { wordsAt } from './find.ts';
import type { Place, RuleSeverity } from './rule.ts';

export interface ReportPlace {
  /** Number and title of the article; empty outside of all articles. */
  readonly article: string;
  /** Words of the document. */
  readonly quote: string;
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: RuleSeverity;
  /** Null where something is missing from the document as a whole. */
  readonly place: ReportPlace | null;
  readonly message: string;
  readonly why: string;
  readonly suggestion: string;
  readonly citations: readonly Citation[];
}

export interface Report {
  readonly document: {
    readonly title: string;
    /** Null when it was neither given nor recognised. */
    readonly family: string | null;
    readonly guessed: boolean;
    readonly on: string;
    readonly articles: readonly {
      readonly number: string;
      readonly title: string;
      readonly kind: string | null;
    }[];
  };
  readonly findings: readonly ReportFinding[];
  readonly coverage: readonly {
    readonly requirement: string;
    readonly title: string;
    readonly level: CoverageLevel;
    readonly state: CoverageState;
    readonly place: ReportPlace | null;
    readonly reason: string | null;
  }[];
}

export function reportOf({ subject, context, family, guessed, findings, coverage }: CheckUp): Report {
  const placed = (place: Place | undefined): ReportPlace | null => {
    if (!place) return null;
    const article = subject.articles[subject.lines[place.line]?.article ?? -1];
    return {
      article: article ? `${article.number} ${article.title}`.trim() : '',
      quote: wordsAt(subject, place),
    };
  };
  return {
    document: {
      title: subject.title,
      family: family ?? null,
      guessed,
      on: context.on,
      articles: subject.articles.map(({ number, title, kind = null }) => ({ number, title, kind })),
    },
    findings: findings.map(({ place, ...rest }) => ({ ...rest, place: placed(place) })),
    coverage: coverage.map(({ requirement, state, place, reason = null }) => ({
      requirement: requirement.id,
      title: requirement.title,
      level: requirement.level,
      state,
      place: placed(place),
      reason,
    })),
  };
}
