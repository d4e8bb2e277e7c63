/** A check-up as plain data: what `npm run review --format json` prints and the page hands out. */
import type { Citation } from '../law/citation.ts';
import type { CoverageLevel } from './coverage/requirement.ts';
import type { CoverageState } from './coverage.ts';
import { articleAt, type CheckUpRecord, quoteAt } from './record.ts';
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

export function reportOf(record: CheckUpRecord): Report {
  const { title, family = null, guessed, on, articles, findings, coverage } = record;
  const placed = (place: Place | undefined): ReportPlace | null =>
    place ? { article: articleAt(record, place), quote: quoteAt(record, place) } : null;
  return {
    document: {
      title,
      family,
      guessed,
      on,
      articles: articles.map(({ number, title: heading, kind = null }) => ({ number, title: heading, kind })),
    },
    findings: findings.map(({ place, ...rest }) => ({ ...rest, place: placed(place) })),
    coverage: coverage.map(({ id, title: asked, level, state, place, reason = null }) => ({
      requirement: id,
      title: asked,
      level,
      state,
      place: placed(place),
      reason,
    })),
  };
}
