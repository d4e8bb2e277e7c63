/**
 * Review rules (审查规则): data, one function, one file each. A rule reads a document that may come from this library or
 * from anywhere else, and says what is wrong, why it matters and what to write instead.
 */
import type { Citation } from '../law/citation.ts';
import type { Law } from '../law/law.ts';
import type { Audience } from '../template/template.ts';
import type { Subject } from './subject.ts';

/** `error`: against the law or unusable; `warning`: a careful lawyer would change it; `info`: may be wrong (可能). */
export type RuleSeverity = 'error' | 'warning' | 'info';

/** 甲方 and 乙方; in a paper that calls them otherwise, the party that is named first and the other one. */
export type Side = 'party-a' | 'party-b';

export interface Place {
  /** Line of the subject, from 0. */
  readonly line: number;
  /** Stretch of that line's text in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

export interface Finding {
  /** Id of the rule, permanent. */
  readonly rule: string;
  readonly severity: RuleSeverity;
  /** At whose cost the clause works; absent where it harms both, or the words do not show it. */
  readonly against?: Side;
  /** Absent only where something is missing from the document as a whole. */
  readonly place?: Place;
  /** What is wrong, with the words of the document. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to write instead. */
  readonly suggestion: string;
  readonly citations: readonly Citation[];
}

/** What a rule may know beside the document. */
export interface ReviewContext {
  /** By id; the gists and numbers recorded in the library. */
  readonly laws: ReadonlyMap<string, Law>;
  /** 签约日 or the day of the check-up, ISO. The domain has no clock: whoever calls says the day. */
  readonly on: string;
  /** Family whose requirements apply: given or guessed. */
  readonly family?: string;
  /** Nobody said the family: it was taken from the text. */
  readonly familyGuessed?: boolean;
  readonly audience?: Audience;
  /** Of a contract of the library: the signed-off reasons of its variant hold. */
  readonly variant?: string;
  /** Whose side the reader is on; what that does to findings is said in `side.ts`. */
  readonly side?: Side;
  /** A template of the library, or a filled draft, or somebody else's paper. */
  readonly origin: 'template' | 'draft' | 'outside';
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: RuleSeverity;
  /** Absent: to every family. */
  readonly families?: readonly string[];
  readonly audience?: Audience;
  readonly citations: readonly Citation[];
  /** For the rule's page, in Chinese. */
  readonly page: {
    readonly finds: string;
    readonly bad: string;
    readonly good: string;
    readonly basis: string;
    readonly limits: string;
  };
  /** Never throws, whatever the subject holds; time grows about linearly with its length. */
  check(subject: Subject, context: ReviewContext): readonly Finding[];
}
