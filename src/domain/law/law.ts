/** An instrument (law, regulation, interpretation) as recorded in `src/content/laws/<id>.yaml`. */
export type LawStatus = 'in-force' | 'repealed' | 'superseded' | 'not-yet-in-force';

export interface LawArticle {
  /** What the article says, in our own words. */
  readonly gist: string;
  /** SHA-256 (hex) of the normalised official text that was read when the gist was written. */
  readonly sha256: string;
}

/** Dates are ISO `YYYY-MM-DD`. */
export interface Law {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  /** 法律 · 行政法规 · 司法解释 · 部门规章 · … */
  readonly kind: string;
  /** Document number such as 法释〔2023〕13号; absent for laws. */
  readonly number?: string;
  readonly issuer: string;
  /** Absent when not verified. */
  readonly promulgated?: string;
  /** First entry into force. */
  readonly effective: string;
  /** Entry into force of the version recorded here. */
  readonly currentVersionEffective: string;
  readonly status: LawStatus;
  /** First day without force, for repealed and superseded instruments. */
  readonly ended?: string;
  readonly supersededBy: readonly string[];
  /** Number of articles of the recorded version; absent when not verified. */
  readonly articleCount?: number;
  /** Last date on which the recorded version was confirmed to be the newest. */
  readonly checkedOn?: string;
  readonly note?: string;
  /** What the instrument calls its articles, where not 条: replies of the court are numbered by 项. */
  readonly unit?: '项';
  readonly articles: Readonly<Record<string, LawArticle>>;
}
