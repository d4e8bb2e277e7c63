/** A check-up as plain data: what `npm run review --format json` prints and the page hands out. */
import type { Citation } from '../law/citation.ts';
import type { OutsideProblem } from '../reader/outside-document.ts';
import type { CoverageLevel } from './coverage/requirement.ts';
import type { CoverageState } from './coverage.ts';
import { articleAt, type PaperRecord, quoteAt } from './record.ts';
import type { Place, RuleSeverity, Side } from './rule.ts';

export interface ReportPlace {
  /** Number and title of the article; empty outside of all articles. */
  readonly article: string;
  /** Words of the document. */
  readonly quote: string;
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: RuleSeverity;
  /** At whose cost the clause works; null where it harms both, or the words do not show it. */
  readonly against: Side | null;
  /** Both empty where something is missing from the document as a whole. */
  readonly place: ReportPlace;
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
    /** On whose side the findings were weighed; null when nobody said. */
    readonly side: Side | null;
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
  /** What was not read, and so not checked: without findings a paper that was read in part is not in order. */
  readonly problems: readonly OutsideProblem[];
}

export function reportOf(record: PaperRecord): Report {
  const {
    title,
    family = null,
    guessed,
    side = null,
    on,
    articles,
    findings,
    coverage,
    problems = [],
  } = record;
  const placed = (place: Place | undefined): ReportPlace | null =>
    place ? { article: articleAt(record, place), quote: quoteAt(record, place) } : null;
  return {
    document: {
      title,
      family,
      guessed,
      side,
      on,
      articles: articles.map(({ number, title: heading, kind = null }) => ({ number, title: heading, kind })),
    },
    findings: findings.map(({ place, against = null, ...rest }) => ({
      ...rest,
      against,
      place: placed(place) ?? { article: '', quote: '' },
    })),
    coverage: coverage.map(({ id, title: asked, level, state, place, reason = null }) => ({
      requirement: id,
      title: asked,
      level,
      state,
      place: placed(place),
      reason,
    })),
    problems,
  };
}
