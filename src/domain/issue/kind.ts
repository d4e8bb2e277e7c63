/** What the catalogue says about one kind of issue. */

export interface IssueKind {
  /** A few words: heading of the issue's own page. */
  readonly title: string;
  /** An error stops a release; a warning leaves the decision to the author. */
  readonly severity: 'error' | 'warning';
  /** Why it matters to those who use the text. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly bad: string;
  readonly good: string;
}
