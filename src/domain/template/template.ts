/** A template: one version of a contract, annex or checklist, as read from one MDX file. */
import type { Document, Stance } from '../document/nodes.ts';
import type { FieldDefinition } from '../field/field.ts';
import type { Citation } from '../law/citation.ts';

export type TemplateType = 'contract' | 'annex' | 'checklist';
export type TemplateStatus = 'draft' | 'released' | 'superseded' | 'withdrawn';
export type Audience = 'business' | 'consumer';
export type ReviewStatus = 'unreviewed' | 'self-checked' | 'counsel-reviewed';

export interface Party {
  /** Key such as `partyA`; the first part of the paths of the party's fields. */
  readonly id: string;
  /** 甲方, 乙方. */
  readonly label: string;
  /** Who this is in the deal: 开发商, 客户. */
  readonly role: string;
  readonly kind: 'organisation' | 'person' | 'either';
}

/** An option shapes the contract (Choose, When); it is not printed. */
export interface Option {
  readonly type: 'choice' | 'flag';
  readonly label: string;
  readonly hint?: string;
  /** Step of the form. */
  readonly group?: string;
  readonly cases: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  /** Chosen when the visitor chooses nothing in the form; the printed blank leaves the choice open. */
  readonly default?: string | boolean;
}

/** A relation between fields. */
export type Check =
  | { readonly type: 'sum'; readonly total: string; readonly parts: string }
  | { readonly type: 'date-order'; readonly earlier: string; readonly later: string }
  | {
      readonly type: 'at-most-percent';
      readonly field: string;
      readonly of: string;
      readonly percent: string;
    };

export type TemplateCheck = Check & {
  readonly message: string;
  /** A limit that the law fixes stops; one that it leaves to judgement warns. */
  readonly severity: 'error' | 'warning';
  readonly citations: readonly Citation[];
};

export interface Change {
  readonly what: string;
  readonly why: string;
  readonly sources: readonly Citation[];
}

export interface Review {
  readonly status: ReviewStatus;
  readonly on?: string;
  readonly note?: string;
}

export interface AnnexUse {
  readonly id: string;
  readonly version: string;
}

export interface TemplateMeta {
  readonly type: TemplateType;
  /** `customer-protection/cooperation` for contracts, the annex's or checklist's own id otherwise. */
  readonly id: string;
  readonly title: string;
  /** Contracts only. */
  readonly family?: string;
  /** Contracts only: the variant's id and its Chinese name (经纪机构合作版). */
  readonly variant?: string;
  readonly variantTitle?: string;
  /** Semantic version; absent on a draft. */
  readonly version?: string;
  readonly status: TemplateStatus;
  /** Date of release, ISO; absent on a draft. */
  readonly date?: string;
  readonly audience: Audience;
  readonly stance: Stance;
  readonly summary: string;
  readonly parties: readonly Party[];
  /** Steps of the form: id → Chinese title, in order. */
  readonly groups: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, Option>>;
  readonly checks: readonly TemplateCheck[];
  /** Clause kinds that the text must contain. */
  readonly kinds: readonly string[];
  readonly annexes: readonly AnnexUse[];
  readonly governingLaw: string;
  readonly review: Review;
  readonly changes: readonly Change[];
}

export interface Template {
  readonly meta: TemplateMeta;
  /** Every field by dotted path, parties' fields included, in the order of the form. */
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  readonly body: Document;
  /** Source file relative to `src/content`. */
  readonly file: string;
  /** SHA-256 (hex) of the canonical text; see `source/canonical.ts`. */
  readonly hash: string;
}
