/** What the page and its comparing worker say to each other; both sides are of one build. */
import type { Redline } from '../../../domain/compare/redline.ts';
import type { OutsideDocument } from '../../../domain/reader/outside-document.ts';
import type { RuleSeverity } from '../../../domain/review/rule.ts';
import type { Draft } from '../fill/drafts.ts';

export type SideRequest =
  | { readonly type: 'library'; readonly key: string }
  | { readonly type: 'draft'; readonly key: string; readonly draft: Draft }
  | { readonly type: 'outside'; readonly outside: OutsideDocument; readonly name: string }
  | { readonly type: 'nearest' };

export interface CompareRequest {
  readonly a: SideRequest;
  readonly b: SideRequest;
  /** Address of the home page. */
  readonly base: string;
  /** Every text of the library, the newest version of each first: where the nearest one is looked for. */
  readonly keys: readonly string[];
  /** Day for the rules, ISO. */
  readonly today: string;
}

export interface ComparedSide {
  /** Absent for what is not of the library. */
  readonly key?: string;
  /** Date of release, ISO. */
  readonly date?: string;
}

export interface Compared {
  readonly redline: Redline;
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** A side was filled in. */
  readonly filled: boolean;
  /** Both say the same words, however they are laid out. */
  readonly same: boolean;
  /** How alike the text that was looked for is, from 0 to 1; absent when both sides were given. */
  readonly nearest?: number;
  /** What the library says beside a clause, as HTML, by id of the clause. */
  readonly asides: Readonly<Record<string, string>>;
}

export interface MovedFinding {
  /** `brought`: only the later side has it; `removed`: only the earlier one. */
  readonly change: 'brought' | 'removed';
  readonly severity: RuleSeverity;
  readonly rule: string;
  readonly message: string;
  readonly suggestion: string;
  /** Id of the clause, where there is one. */
  readonly clause?: string;
}

export type CompareReply =
  | { readonly compared: Compared }
  /** Comes after `compared`; the rules need the laws, which may not load. */
  | { readonly findings: readonly MovedFinding[] | undefined }
  /** Words for the visitor. */
  | { readonly failure: string };
