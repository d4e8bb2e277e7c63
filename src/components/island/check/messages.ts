/** What the page and its checking worker say to each other; both sides are of one build. */

import type { OutsideDocument } from '../../../domain/reader/outside-document.ts';
import type { OutsideInput } from '../../../domain/reader/read-outside.ts';
import type { CheckUpRecord } from '../../../domain/review/record.ts';

export interface CheckSettings {
  /** 签约日, ISO. */
  readonly on: string;
  /** Absent: taken from the text. */
  readonly family?: string;
  readonly side?: 'party-a' | 'party-b';
}

export interface CheckRequest {
  readonly input: OutsideInput;
  readonly settings: CheckSettings;
  /** Address of the home page: laws and texts of templates are fetched from there. */
  readonly base: string;
  readonly templates: readonly CheckTemplate[];
}

/** A template that a paper may be near to. */
export interface CheckTemplate {
  /** `customer-service/business` */
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly version: string;
}

export interface Checked {
  readonly record: CheckUpRecord;
  readonly problems: OutsideDocument['problems'];
  /** The template of the family whose words are most like those of the paper. */
  readonly nearest?: CheckTemplate & { readonly likeness: number };
}
